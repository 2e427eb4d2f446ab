namespace IncidentKit.Events;

/// <summary>It became known what came of a mitigation (R1, R3).</summary>
/// <param name="Number">The mitigation's number.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Note">More on it.</param>
public sealed record MitigationOutcomeRecorded(int Number, AttemptOutcome Outcome, string? Note = null) : IncidentChange
{
    internal override string Text => Note is null
        ? $"Mitigation {Number} {Outcome.Phrase()}"
        : $"Mitigation {Number} {Outcome.Phrase()} — {Note}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded)
    {
        var mitigation = incident.Mitigations.Applied[Number - 1] with { Outcome = Outcome, Note = Note, OutcomeAt = recorded.OccurredAt };
        var reached = Outcome == AttemptOutcome.Worked ? incident.Reach(MilestoneKind.Mitigated, recorded.OccurredAt) : incident;
        return reached with { Mitigations = incident.Mitigations.Replace(mitigation) };
    }
}
