using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>A second pair of eyes on the fix (H4); not those of the person who applies it.</summary>
/// <param name="By">Who reviewed.</param>
/// <param name="Note">What was seen.</param>
public sealed record ReviewFix(Actor By, string? Note = null) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.OptionalProse(nameof(Note), Note);
        if (decision.Incident.Fix.Deployment is { } deployment)
            decision.Check(deployment.By != By, nameof(By), $"is {By}, who applied the fix; a second person has to review it");
        decision.Record(new FixReviewed(Note));
    }
}
