namespace IncidentKit.Sqlite;

/// <summary>A write with a result of type <typeparamref name="T"/>.</summary>
internal sealed class QueuedWrite<T>(Func<SqliteSession, T> work) : IQueuedWrite
{
    // Continuations run elsewhere: the writer's thread is not the callers' to use.
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isTaken;
    private T? _result;
    private Exception? _refusal;

    /// <summary>Waits for the commit. Cancelling takes the write back as long as it has not started.</summary>
    public async Task<T> WaitAsync(CancellationToken cancellationToken)
    {
        var registration = cancellationToken.UnsafeRegister(
            static (state, token) =>
            {
                var write = (QueuedWrite<T>)state!;
                if (write.TryStart())
                    write._done.TrySetCanceled(token);
            },
            this);
        await using (registration.ConfigureAwait(false))
            return await _done.Task.ConfigureAwait(false);
    }

    public bool TryStart() => Interlocked.Exchange(ref _isTaken, 1) == 0;

    public void Run(SqliteSession session)
    {
        _refusal = null;
        _result = work(session);
    }

    public void Refuse(Exception refusal) => _refusal = refusal;

    public void Acknowledge()
    {
        if (_refusal is null)
            _done.TrySetResult(_result!);
        else
            _done.TrySetException(_refusal);
    }

    public void Fail(Exception failure) => _done.TrySetException(failure);
}
