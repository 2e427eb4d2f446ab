namespace IncidentKit;

/// <summary>A time during which clocks stood still.</summary>
/// <param name="From">When it started, UTC.</param>
/// <param name="Until">When it ended, UTC; null while it lasts.</param>
/// <param name="Reason">Why.</param>
/// <param name="Clocks">The clocks it stops; empty means all of them.</param>
public sealed record ClockPause(DateTimeOffset From, DateTimeOffset? Until, string Reason, IReadOnlyList<ClockKind> Clocks)
{
    /// <summary>Whether it stops a clock.</summary>
    /// <param name="clock">The clock.</param>
    public bool Stops(ClockKind clock) => Clocks.Count == 0 || Clocks.Contains(clock);

    /// <summary>Equal when all members are, the clocks in the same order.</summary>
    /// <param name="other">The other pause.</param>
    public bool Equals(ClockPause? other) =>
        other is not null && From == other.From && Until == other.Until && Reason == other.Reason && Clocks.SequenceEqual(other.Clocks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Until, Reason);
}
