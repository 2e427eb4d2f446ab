using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Sets the severity by a person's judgement, whatever the rules say.</summary>
/// <param name="By">Who judged.</param>
/// <param name="Severity">A level that the policy describes.</param>
/// <param name="Reason">Why.</param>
public sealed record OverrideSeverity(Actor By, Severity Severity, string Reason) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Prose(nameof(Reason), Reason);
        decision.Check(
            decision.Policy.SeverityRules.Find(Severity) is not null, nameof(Severity), $"is {Severity}, which the policy does not describe");
        decision.Record(new SeverityOverridden(Severity, Reason, decision.Incident.Severity));
    }
}
