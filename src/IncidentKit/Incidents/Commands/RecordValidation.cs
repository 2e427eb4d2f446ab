using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records what one validation check gave (V).</summary>
/// <param name="By">Who checked.</param>
/// <param name="Check">Which of the six.</param>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record RecordValidation(Actor By, ValidationCheck Check, bool Passed, string Evidence) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Defined(nameof(Check), Check);
        decision.Prose(nameof(Evidence), Evidence);
        if (decision.Incident.Fix.Deployment is { } deployment)
            decision.Check(decision.OccurredAt >= deployment.At, nameof(At), $"is before the fix was applied at {deployment.At:u}");
        decision.Record(new ValidationRecorded(Check, Passed, Evidence));
    }
}
