namespace IncidentKit;

/// <summary>The eight hotfix rules in words (H).</summary>
internal static class HotfixRules
{
    private static readonly string[] s_texts =
    [
        "Fix the specific problem, nothing else.",
        "Keep the change as small as possible.",
        "Test in staging first, even if quick.",
        "Have a second pair of eyes on it, even at 2 am.",
        "Monitor after the deploy.",
        "No refactoring.",
        "No features.",
        "Document what changed and why.",
    ];

    public static string IdOf(HotfixRule rule) => FormattableString.Invariant($"H{(int)rule + 1}");

    public static string TextOf(HotfixRule rule) => s_texts[(int)rule];
}
