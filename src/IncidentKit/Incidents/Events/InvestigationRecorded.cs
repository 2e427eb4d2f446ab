namespace IncidentKit.Events;

/// <summary>Something was looked at (I).</summary>
/// <param name="Area">Where.</param>
/// <param name="Finding">What was found.</param>
public sealed record InvestigationRecorded(InvestigationArea Area, string Finding) : IncidentChange
{
    internal override string Text => $"Checked {Area.Phrase()} — {Finding}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Investigation = incident.Investigation.Add(new InvestigationFinding(Area, Finding, recorded.By, recorded.OccurredAt)),
    };
}
