namespace IncidentKit.Events;

/// <summary>A person set the severity against the rules.</summary>
/// <param name="Severity">The level acted on.</param>
/// <param name="Reason">Why.</param>
/// <param name="Previous">The level before; null when none was set.</param>
public sealed record SeverityOverridden(Severity Severity, string Reason, Severity? Previous = null) : IncidentChange
{
    internal override string Text => $"Severity set to {Severity} — {Reason}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => (incident with
    {
        Severity = Severity,
        Clocks = incident.Clocks.SeveritySet(Severity, recorded.OccurredAt),
        SeverityOverride = Reason,
        MilderSince = null,
    }).ReachTriaged();
}
