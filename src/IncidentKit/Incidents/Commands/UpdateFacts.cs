using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Tells what is now known about a running incident; the severity follows (ruling 2).</summary>
/// <remarks>
/// The first facts set the severity. After that a raise is applied at once, or only proposed, as the policy says; a lowering is only proposed, and
/// so is everything while a person's override stands. <see cref="SeverityReview"/> says what is proposed, <see cref="ConfirmSeverity"/> accepts it.
/// </remarks>
/// <param name="By">Who knows: a person, or a service such as monitoring.</param>
/// <param name="Facts">The facts that changed, by their names in the policy; an unknown one takes back what was said. The others stay as they are.</param>
public sealed record UpdateFacts(Actor By, FactValues Facts) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Check(Facts.Count > 0, nameof(Facts), "must say something");
        try
        {
            IncidentFacts.Check(decision.Policy.SeverityRules, Facts);
        }
        catch (SeverityFactsException exception)
        {
            foreach (var problem in exception.Problems)
                decision.Refuse(nameof(Facts) + problem.Path[1..], problem.Problem);
            return;
        }

        var incident = decision.Incident;
        var known = IncidentFacts.Plus(decision.Policy.SeverityRules, incident.ReportedFacts, Facts);
        var verdict = decision.Policy.Classifier.Classify(IncidentFacts.Of(decision.Policy.SeverityRules, incident.Assessment, known));
        decision.Record(new FactsUpdated(Facts, verdict.Level, verdict.BestPossible));
        if (incident.Severity is null || (verdict.Level.IsWorseThan(incident.Severity.Value) && incident.SeverityOverride is null
            && decision.Policy.SeverityRules.Reassessment.AppliesRaises))
            decision.Record(new SeverityAssessed(incident.Assessment, verdict.Level, verdict.BestPossible, incident.Severity) { Facts = known });
    }
}
