namespace IncidentKit;

/// <summary>Lets one piece of work run at a time, in the order in which they came.</summary>
internal sealed class TurnQueue
{
    private Task _last = Task.CompletedTask;

    /// <summary>Runs the work when it is its turn.</summary>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Gives up waiting; work that has begun is not stopped by it.</param>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Interlocked.Exchange(ref _last, ended.Task);
        try
        {
            await before.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // Those behind wait for those before all the same.
            _ = before.ContinueWith(_ => ended.SetResult(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            throw;
        }

        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            ended.SetResult();
        }
    }
}
