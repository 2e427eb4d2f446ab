namespace IncidentKit;

/// <summary>The durations that agree with a claim.</summary>
/// <param name="Shortest">Anything shorter disagrees.</param>
/// <param name="Longest">Anything longer disagrees.</param>
internal readonly record struct ClaimedSpan(TimeSpan Shortest, TimeSpan Longest)
{
    private static readonly TimeSpan s_leastAbout = TimeSpan.FromMinutes(2);

    public static ClaimedSpan Of(SpokenDuration duration, Hedge hedge, bool isRounded, bool isDenied)
    {
        var about = isRounded || hedge == Hedge.About
            ? new[] { duration.Value / 5, duration.Slack, s_leastAbout }.Max()
            : duration.Slack;
        var (value, shortest) = (duration.Value, duration.Shortest);
        var edge = isRounded ? about : TimeSpan.Zero;
        return (hedge, isDenied) switch
        {
            (Hedge.AtMost, false) or (Hedge.AtLeast, true) => new(TimeSpan.Zero, value + edge),
            (Hedge.AtLeast, false) or (Hedge.AtMost, true) =>
                new(shortest - (edge > TimeSpan.Zero ? edge : shortest / 50), TimeSpan.MaxValue / 2),
            (Hedge.Nearly, _) => new(shortest * 0.75, value + duration.Slack),
            (Hedge.JustOver, _) => new(shortest - duration.Slack, value * 1.25),
            _ => new(shortest - about, value + about),
        };
    }

    public bool Contains(TimeSpan length) => length >= Shortest && length <= Longest;

    /// <summary>Whether a duration that is known to within a granularity certainly disagrees.</summary>
    public bool Excludes(TimeSpan length, TimeSpan granularity) => length + granularity <= Shortest
        || length - granularity >= Longest;
}
