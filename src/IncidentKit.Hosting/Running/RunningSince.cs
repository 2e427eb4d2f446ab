namespace IncidentKit.Hosting;

/// <summary>Since when the background service runs.</summary>
internal sealed class RunningSince
{
    private long _ticks;

    /// <summary>UTC; null while it does not run.</summary>
    public DateTimeOffset? Time
    {
        get => Interlocked.Read(ref _ticks) is var ticks and > 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
        set => Interlocked.Exchange(ref _ticks, value?.UtcTicks ?? 0);
    }
}
