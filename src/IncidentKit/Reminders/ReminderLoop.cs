namespace IncidentKit;

/// <summary>Reminds until it is stopped: at the time at which something comes due, sooner when this process stores what is due before.</summary>
internal sealed class ReminderLoop(ReminderRunner runner, ReminderOptions options, ReminderObservers observers, TimeProvider time)
{
    private readonly WakeSignal _sooner = new();
    private long _sleepsUntil = long.MaxValue;
    private long _lastActiveTicks;

    /// <summary>When it last showed life, UTC; null when it never did.</summary>
    public DateTimeOffset? LastActiveAt =>
        Interlocked.Read(ref _lastActiveTicks) is var ticks and > 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>Tells that something stored comes due at a time.</summary>
    public void WakeUpFor(DateTimeOffset at)
    {
        if (at.UtcTicks < Interlocked.Read(ref _sleepsUntil))
            _sooner.Set();
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            Interlocked.Exchange(ref _lastActiveTicks, time.GetUtcNow().UtcTicks);
            try
            {
                // Until it is known how long to sleep, whatever is stored may be sooner.
                Interlocked.Exchange(ref _sleepsUntil, long.MaxValue);
                _sooner.Reset();
                var started = time.GetTimestamp();
                var report = await runner.RunAsync(cancellationToken).ConfigureAwait(false);
                observers.OnRound(report, time.GetElapsedTime(started));
                await SleepAsync(await runner.NextWakeAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                observers.OnFailed(exception);
                await Task.Delay(options.PollEvery, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private Task SleepAsync(DateTimeOffset? wakeAt, CancellationToken cancellationToken)
    {
        Interlocked.Exchange(ref _sleepsUntil, wakeAt?.UtcTicks ?? long.MaxValue);
        var now = time.GetUtcNow();
        var pause = wakeAt is { } at && at - now < options.PollEvery ? at - now : options.PollEvery;
        return time.PauseAsync(pause, [_sooner.Task], cancellationToken);
    }
}
