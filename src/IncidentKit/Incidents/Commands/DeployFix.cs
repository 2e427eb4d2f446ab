using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records that the fix was applied in production.</summary>
/// <param name="By">Who applied it.</param>
/// <param name="Description">What was changed, and why (H8).</param>
public sealed record DeployFix(Actor By, string Description) : IncidentCommand(By)
{
    /// <summary>The deploy or change.</summary>
    public Uri? Link { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Prose(nameof(Description), Description);
        decision.WebAddress(nameof(Link), Link);
        decision.Record(new FixDeployed(Description, decision.Incident.Fix.Strategy, Link));
    }
}
