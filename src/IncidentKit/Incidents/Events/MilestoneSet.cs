namespace IncidentKit.Events;

/// <summary>It was stated when something decisive happened.</summary>
/// <param name="Milestone">What happened.</param>
/// <param name="Time">When, UTC.</param>
/// <param name="Certainty">How well the time is known.</param>
/// <param name="Source">Where the time comes from.</param>
public sealed record MilestoneSet(
    MilestoneKind Milestone, DateTimeOffset Time, MilestoneCertainty Certainty, string? Source = null) : IncidentChange
{
    internal override string Text => FormattableString.Invariant($"{Milestone} was at {Time:yyyy-MM-dd HH:mm} UTC");

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Milestones = incident.Milestones.Set(new Milestone(Milestone, Time, Certainty, Source)),
    };
}
