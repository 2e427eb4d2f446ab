namespace IncidentKit.Events;

/// <summary>A responder took the incident (T4).</summary>
public sealed record IncidentAcknowledged : IncidentChange
{
    internal override string Text => "Acknowledged";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident.Reach(MilestoneKind.Acknowledged, recorded.OccurredAt);
}
