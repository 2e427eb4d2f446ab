namespace IncidentKit;

/// <summary>Every built-in rule, in the order in which they are printed.</summary>
internal static class LintRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        BlameRules.Act, BlameRules.Hindsight, BlameRules.Fault, BlameRules.Judgement, BlameRules.Sarcasm, BlameRules.Ours,
        AssistantRules.Reference,
        SecretRules.Key, SecretRules.Password, SecretRules.Identity, SecretRules.Email, SecretRules.Phone,
        ClarityRules.Outage, ClarityRules.Abbreviation, ClarityRules.Speculation, ClarityRules.InternalName, ClarityRules.Jargon, ClarityRules.Minimising,
        .. CompletenessRules.All,
        .. StatusUpdateRules.All,
        OwnRules.Words,
    ];
}
