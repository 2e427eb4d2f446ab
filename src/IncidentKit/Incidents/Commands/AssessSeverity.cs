using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Sets the severity from the facts known so far, by the policy's rules (T1).</summary>
/// <remarks>An assessment says all there is: facts reported before are replaced. A service can raise the severity, but only a person lowers it.</remarks>
/// <param name="By">Who assessed.</param>
/// <param name="Impact">The facts; those left out are unknown, and the worst level still possible is acted on.</param>
public sealed record AssessSeverity(Actor By, ImpactAssessment Impact) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        var verdict = decision.Policy.Classifier.Classify(Impact);
        decision.Check(
            decision.IsNew || By is null || By.Kind == ActorKind.Person || decision.Incident.Severity is not { } standing || !standing.IsWorseThan(verdict.Level),
            nameof(By), $"is a service, and the assessment would lower the severity to {verdict.Level}; a person has to do that");
        decision.Record(new SeverityAssessed(Impact, verdict.Level, verdict.BestPossible, decision.Incident.Severity));
    }
}
