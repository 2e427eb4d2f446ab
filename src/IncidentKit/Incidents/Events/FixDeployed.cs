namespace IncidentKit.Events;

/// <summary>The fix was applied in production.</summary>
/// <param name="Description">What was changed, and why (H8).</param>
/// <param name="Strategy">The strategy it follows; null when none was chosen.</param>
/// <param name="Link">The deploy or change.</param>
public sealed record FixDeployed(string Description, FixStrategy? Strategy = null, Uri? Link = null) : IncidentChange
{
    internal override string Text => $"{Strategy.Deployed()} — {Description}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident.Reach(MilestoneKind.FixDeployed, recorded.OccurredAt) with
    {
        Fix = incident.Fix.Begun(recorded.OccurredAt) with
        {
            Deployment = incident.Fix.Deployment is { } later && later.At > recorded.OccurredAt
                ? later
                : new FixDeployment(Description, recorded.By, recorded.OccurredAt, Link),
            DeploymentCount = incident.Fix.DeploymentCount + 1,
        },
    };
}
