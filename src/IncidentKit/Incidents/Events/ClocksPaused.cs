namespace IncidentKit.Events;

/// <summary>Clocks were stopped.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Clocks">The clocks; empty means all.</param>
public sealed record ClocksPaused(string Reason, IReadOnlyList<ClockKind> Clocks) : IncidentChange
{
    /// <summary>The clocks; empty means all.</summary>
    public IReadOnlyList<ClockKind> Clocks { get; } = Clocks.ToAppendOnly();

    internal override string Text => $"Clocks paused — {Reason}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Pauses = incident.Pauses.Plus(new ClockPause(recorded.OccurredAt, null, Reason, Clocks)),
    };
}
