namespace IncidentKit.Events;

/// <summary>The severity was set by the policy's rules (T1).</summary>
/// <param name="Impact">The facts.</param>
/// <param name="Severity">The level acted on.</param>
/// <param name="BestPossible">The mildest level that unknown facts left possible.</param>
/// <param name="Previous">The level before; null when none was set.</param>
public sealed record SeverityAssessed(
    ImpactAssessment Impact, Severity Severity, Severity BestPossible, Severity? Previous = null) : IncidentChange
{
    /// <summary>All facts reported so far, when the level followed from them; null when it followed from <see cref="Impact"/> alone.</summary>
    public FactValues? Facts { get; init; }

    internal override string Text => Previous is { } previous && previous != Severity ? $"Severity changed from {previous} to {Severity}" : $"Severity assessed as {Severity}";

    internal override bool IsKey => Previous != Severity;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => (incident with
    {
        Severity = Severity,
        Clocks = incident.Clocks.SeveritySet(Severity, recorded.OccurredAt),
        Assessment = Impact,
        ReportedFacts = Facts ?? FactValues.Empty,
        MilderSince = null,
        SeverityOverride = null,
    }).ReachTriaged();
}
