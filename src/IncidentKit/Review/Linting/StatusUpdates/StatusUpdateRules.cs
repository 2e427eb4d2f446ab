namespace IncidentKit;

/// <summary>The rules for status updates and resolution notices: each part of the template is there (R2, C).</summary>
internal static class StatusUpdateRules
{
    private const string Guess = "Whoever has to ask interrupts those who repair it, and guesses until then.";
    private const string Over = "The last message closes the incident for its readers; what it leaves out, they ask.";

    public static readonly LintRule Status = new("update-status", "A status update does not say where the work stands", LintLevel.Error, Guess, "C1");
    public static readonly LintRule Affected = new("update-affected", "A status update does not say what is affected", LintLevel.Error, Guess, "R2");
    public static readonly LintRule Action = new("update-action", "A status update does not say what is being done", LintLevel.Error, Guess, "C1");
    public static readonly LintRule Who = new("update-who", "A status update does not say who works on it", LintLevel.Error, Guess, "R2");
    public static readonly LintRule Eta = new("update-eta", "A status update has neither an ETA nor \"Investigating\"", LintLevel.Error, Guess, "R2");
    public static readonly LintRule Next = new("update-next", "A status update does not say when the next one comes", LintLevel.Error, Guess, "C1");
    public static readonly LintRule Resolved = new("notice-affected", "A resolution notice does not say what was affected", LintLevel.Error, Over, "C2");
    public static readonly LintRule Duration = new("notice-duration", "A resolution notice does not say how long it took", LintLevel.Error, Over, "C2");
    public static readonly LintRule Cause = new("notice-cause", "A resolution notice does not say the root cause", LintLevel.Error, Over, "C2");
    public static readonly LintRule Postmortem = new("notice-postmortem", "A resolution notice does not promise the postmortem", LintLevel.Error, Over, "C2");

    public static IReadOnlyList<LintRule> All { get; } = [Status, Affected, Action, Who, Eta, Next, Resolved, Duration, Cause, Postmortem];

    public static string SuggestionOf(LintRule rule) => rule.Id switch
    {
        "update-status" => "Add \"Status: Investigating\", Identified, Fixing or Resolved.",
        "update-affected" => "Add \"Impact: \" and what users cannot do, and how many.",
        "update-action" => "Add \"Current action: \" and what is being done.",
        "update-who" => "Add the team or role that works on it in brackets: \"(payments on-call)\".",
        "update-eta" => "Add \"ETA: 15:30 UTC\", or \"ETA: Investigating\".",
        "update-next" => "Add \"Next update: 14:45 UTC\".",
        "notice-affected" => "Add \"The issue affecting <feature> has been resolved.\"",
        "notice-duration" => "Add \"Duration: 0 hours 30 minutes\".",
        "notice-cause" => "Add \"Root cause: \" and one sentence.",
        _ => "Add \"The postmortem will be shared within 48 hours.\"",
    };
}
