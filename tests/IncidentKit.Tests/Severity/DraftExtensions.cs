namespace IncidentKit.Tests.SeverityRules;

/// <summary>A policy with something changed, through the public surface.</summary>
internal static class DraftExtensions
{
    public static SeverityPolicyDraft Draft(this SeverityPolicy policy, Func<SeverityPolicyDraft, SeverityPolicyDraft> change) => change(new SeverityPolicyDraft
    {
        Name = policy.Name,
        Version = policy.Version,
        Levels = policy.Levels,
        Facts = policy.Facts,
        Tiers = policy.Tiers,
        Services = policy.Services,
        Rules = policy.Tree is null ? policy.Rules : [],
        Tree = policy.Tree,
        Otherwise = policy.HasOtherwise && policy.Tree is null ? new DecisionOutcome(policy.Otherwise, policy.OtherwiseReason) : null,
        Reassessment = policy.Reassessment,
    });
}
