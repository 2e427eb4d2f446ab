namespace IncidentKit.Events;

/// <summary>Something was done to stop the bleeding (R1).</summary>
/// <param name="Number">1 for the first of the incident, counted up.</param>
/// <param name="Kind">How.</param>
/// <param name="Description">What was done.</param>
/// <param name="Outcome">What came of it, if known at once.</param>
public sealed record MitigationApplied(
    int Number, MitigationKind Kind, string Description, AttemptOutcome Outcome) : IncidentChange
{
    internal override string Text => Outcome == AttemptOutcome.Pending ? $"Mitigation applied — {Description}" : $"Mitigation applied — {Description} ({Outcome.Phrase()})";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => (Outcome == AttemptOutcome.Worked ? incident.Reach(MilestoneKind.Mitigated, recorded.OccurredAt) : incident) with
    {
        Mitigations = incident.Mitigations.Add(new Mitigation(Number, Kind, Description, Outcome, null, recorded.OccurredAt, recorded.By,
            Outcome == AttemptOutcome.Pending ? null : recorded.OccurredAt)),
    };
}
