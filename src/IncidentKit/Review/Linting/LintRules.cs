namespace IncidentKit;

/// <summary>Every built-in rule, in the order in which they are printed.</summary>
internal static class LintRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        BlameRules.Act, BlameRules.Hindsight, BlameRules.Fault, BlameRules.Judgement, BlameRules.Sarcasm, BlameRules.Ours,
        AssistantRules.Reference,
    ];
}
