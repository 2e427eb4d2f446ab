namespace IncidentKit.Testing;

/// <summary>A timer of a <see cref="ManualClock"/>.</summary>
internal sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
{
    /// <summary>The timestamp at which it goes off; kept by the clock.</summary>
    public long DueAt { get; set; }

    /// <summary>The pause between two times; not positive when it goes off once.</summary>
    public TimeSpan Period { get; set; }

    public bool IsDisposed { get; private set; }

    public void GoOff()
    {
        if (!IsDisposed)
            callback(state);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Check(dueTime, nameof(dueTime));
        Check(period, nameof(period));
        return clock.Set(this, dueTime, period);

        static void Check(TimeSpan time, string name)
        {
            if (time < TimeSpan.Zero && time != Timeout.InfiniteTimeSpan)
                throw new ArgumentOutOfRangeException(name, time, "It must be zero or more, or infinite.");
        }
    }

    public void Dispose()
    {
        IsDisposed = true;
        clock.Set(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
