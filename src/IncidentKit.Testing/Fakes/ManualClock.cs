namespace IncidentKit.Testing;

/// <summary>A clock that stands still until it is moved; its timers go off when it passes them, in their order.</summary>
/// <remarks>Safe for many threads. The local time zone is UTC. A timer's callback runs on the thread that moves the clock, and sees the
/// time for which the timer was set.</remarks>
public sealed class ManualClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now;
    private long _timestamp;

    /// <summary>Starts at noon UTC on 1 January 2026.</summary>
    public ManualClock()
        : this(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Starts at a time.</summary>
    /// <param name="start">The time.</param>
    public ManualClock(DateTimeOffset start) => _now = start.ToUniversalTime();

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers are waiting, delays among them: a test can wait until what it tests waits.</summary>
    public int WaitingTimers
    {
        get
        {
            lock (_lock)
                return _timers.Count;
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_lock)
            return _timestamp;
    }

    /// <summary>Moves the clock on, and lets every timer go off that it passes.</summary>
    /// <param name="by">How far, zero or more.</param>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        long end;
        lock (_lock)
            end = _timestamp + by.Ticks;
        while (NextTimer(end) is { } timer)
            timer.GoOff();
    }

    /// <summary>Moves the clock on to a time, and lets every timer go off that it passes.</summary>
    /// <param name="time">The time, not before the present.</param>
    public void AdvanceTo(DateTimeOffset time)
    {
        var by = time - GetUtcNow();
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero, nameof(time));
        Advance(by);
    }

    /// <summary>Sets the time of day forward or back, as when a computer's clock is corrected: timers and elapsed time know nothing of
    /// it.</summary>
    /// <param name="time">The new time.</param>
    public void JumpTo(DateTimeOffset time)
    {
        lock (_lock)
            _now = time.ToUniversalTime();
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Takes a timer out, and puts it in again when it is to go off.</summary>
    internal bool Set(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (timer.IsDisposed)
                return false;
            timer.Period = period;
            if (dueTime == Timeout.InfiniteTimeSpan)
                return true;
            timer.DueAt = _timestamp + dueTime.Ticks;

            // Behind those that are due at the same time: the order in which they were set.
            var index = _timers.FindIndex(other => other.DueAt > timer.DueAt);
            _timers.Insert(index < 0 ? _timers.Count : index, timer);
        }

        // As with the system's timers: what is due at once does not wait for the clock to move.
        if (dueTime == TimeSpan.Zero)
            ThreadPool.UnsafeQueueUserWorkItem(clock => clock.Advance(TimeSpan.Zero), this, preferLocal: false);
        return true;
    }

    private ManualTimer? NextTimer(long end)
    {
        lock (_lock)
        {
            var next = _timers.Count > 0 && _timers[0].DueAt <= end ? _timers[0] : null;
            var to = Math.Max(_timestamp, next?.DueAt ?? end);
            _now = _now.AddTicks(to - _timestamp);
            _timestamp = to;
            if (next is null)
                return null;
            _timers.RemoveAt(0);
            if (next.Period > TimeSpan.Zero)
                Set(next, next.Period, next.Period);
            return next;
        }
    }
}
