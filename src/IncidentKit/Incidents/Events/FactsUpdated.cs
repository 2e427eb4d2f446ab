namespace IncidentKit.Events;

/// <summary>More became known about the impact.</summary>
/// <param name="Facts">The facts that changed; an unknown one takes back what was said.</param>
/// <param name="Verdict">The level that all facts then spoke for; acted on when a <see cref="SeverityAssessed"/> says so.</param>
/// <param name="BestPossible">The mildest level that unknown facts left possible.</param>
public sealed record FactsUpdated(FactValues Facts, Severity Verdict, Severity BestPossible) : IncidentChange
{
    internal override string Text => $"Known now: {Facts}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        ReportedFacts = IncidentFacts.Plus(null, incident.ReportedFacts, Facts),

        // A verdict that was milder all along stays milder since then; one that wavers starts anew.
        MilderSince = incident.Severity is { } severity && severity.IsWorseThan(Verdict) ? incident.MilderSince ?? recorded.OccurredAt : null,
    };
}
