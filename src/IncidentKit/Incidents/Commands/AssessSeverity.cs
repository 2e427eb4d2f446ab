using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Sets the severity from the facts known so far, by the policy's rules (T1).</summary>
/// <param name="By">Who assessed.</param>
/// <param name="Impact">The facts; those left out are unknown, and the worst level still possible is acted on.</param>
public sealed record AssessSeverity(Actor By, ImpactAssessment Impact) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        var verdict = decision.Policy.Classifier.Classify(Impact);
        decision.Record(new SeverityAssessed(Impact, verdict.Level, verdict.BestPossible, decision.Incident.Severity));
    }
}
