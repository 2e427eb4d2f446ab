namespace IncidentKit.Tests.Reminders;

/// <summary>A clock that can be set to any time, also back.</summary>
internal sealed class AnyTime(DateTimeOffset now) : TimeProvider
{
    private long _passed;

    public DateTimeOffset Now { get; set; } = now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Time goes on, which a clock that is set does not.</summary>
    public void Pass(TimeSpan time)
    {
        Now += time;
        _passed += time.Ticks;
    }

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => _passed;
}
