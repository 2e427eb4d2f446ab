using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>A person accepts the level that the facts speak for: a lowering, a raise that was only proposed, or the end of an override.</summary>
/// <param name="By">Who confirms; not a service.</param>
/// <param name="Severity">The level that was proposed. When the facts have changed since, the command is refused.</param>
public sealed record ConfirmSeverity(Actor By, Severity Severity) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        var incident = decision.Incident;
        decision.Check(By is null || By.Kind == ActorKind.Person, nameof(By), "is a service; a person has to confirm a severity");
        var verdict = IncidentFacts.VerdictOf(incident, decision.Policy);
        decision.Check(
            verdict.Level == Severity, nameof(Severity), $"is {Severity}, but the facts now speak for {verdict.Level}: {verdict.Reason}");
        decision.Check(
            incident.Severity != Severity || incident.SeverityOverride is not null, nameof(Severity), $"is {Severity}, which is in force already");
        decision.Record(new SeverityAssessed(incident.Assessment, verdict.Level, verdict.BestPossible, incident.Severity) { Facts = incident.ReportedFacts });
    }
}
