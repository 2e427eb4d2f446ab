namespace IncidentKit.Events;

/// <summary>The postmortem was approved (P).</summary>
public sealed record PostmortemApproved : IncidentChange
{
    internal override string Text => "Postmortem approved";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Postmortem = incident.Postmortem with { ApprovedBy = recorded.By, ApprovedAt = recorded.OccurredAt } };
}
