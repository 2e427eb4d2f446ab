namespace IncidentKit;

/// <summary>Times are UTC and whole microseconds, so that every store gives back what it was given.</summary>
internal static class IncidentTime
{
    public static DateTimeOffset Normalize(DateTimeOffset time)
    {
        var ticks = time.UtcTicks;
        return new DateTimeOffset(ticks - (ticks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
    }
}
