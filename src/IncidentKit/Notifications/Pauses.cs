namespace IncidentKit;

/// <summary>Waits for a time or for something that comes sooner.</summary>
internal static class Pauses
{
    /// <summary>Ends after a while, or as soon as one of several tasks has ended.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="atMost">How long; what is not more than zero ends at once.</param>
    /// <param name="orAny">What ends it sooner.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task PauseAsync(
        this TimeProvider time, TimeSpan atMost, IEnumerable<Task> orAny, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (atMost <= TimeSpan.Zero)
            return;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny([Task.Delay(atMost, time, ended.Token), .. orAny]).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
