using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records what came of a mitigation (R1, R3).</summary>
/// <param name="By">Who saw it.</param>
/// <param name="Number">The mitigation's number.</param>
/// <param name="Outcome">What came of it; not <see cref="AttemptOutcome.Pending"/>.</param>
/// <param name="Note">More on it.</param>
public sealed record RecordMitigationOutcome(Actor By, int Number, AttemptOutcome Outcome, string? Note = null) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        var applied = decision.Incident.Mitigations.Applied;
        decision.WhileOpen();
        decision.Defined(nameof(Outcome), Outcome);
        decision.Check(Outcome != AttemptOutcome.Pending, nameof(Outcome), "is Pending, which is not an outcome");
        decision.OptionalProse(nameof(Note), Note);
        if (Number < 1 || Number > applied.Count)
            decision.Refuse(nameof(Number), $"is {Number}; the incident has {applied.Count} mitigations");
        else
            decision.Check(decision.OccurredAt >= applied[Number - 1].AppliedAt, nameof(At), "is before the mitigation was applied");
        decision.Record(new MitigationOutcomeRecorded(Number, Outcome, Note));
    }
}
