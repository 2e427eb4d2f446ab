namespace IncidentKit;

/// <summary>The rule against references to tools that write (R6).</summary>
internal static class AssistantRules
{
    public static readonly LintRule Reference = new(
        "ai-reference", "A tool that writes text or code is named", LintLevel.Error,
        "A report reads as its engineers wrote it: which tool helped says nothing about the incident.", "R6");

    public const string Suggestion = "Leave the tool out; say what was looked for, what was found and who checked it.";
}
