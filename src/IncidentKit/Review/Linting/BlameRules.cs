namespace IncidentKit;

/// <summary>The rules against blame (R4), with what a finding of each says.</summary>
internal static class BlameRules
{
    private const string Why = "A name ends the search for the cause, and people who fear blame stop telling what happened.";

    public static readonly LintRule Act = new(
        "blame-act", "A person is made the author of a failing", LintLevel.Error, Why, "R4");

    public static readonly LintRule Hindsight = new(
        "blame-hindsight", "What a person should have done, told afterwards", LintLevel.Error,
        "Afterwards the right step is plain; at that moment it was not, and the report must say why.", "R4");

    public static readonly LintRule Fault = new(
        "blame-fault", "A fault named as somebody's, or human error as the cause", LintLevel.Error,
        "If a human error caused it, the system should have prevented it.", "R4");

    public static readonly LintRule Judgement = new(
        "blame-judgement", "A person is judged", LintLevel.Error, "Everyone acted with the best intentions.", "R4");

    public static readonly LintRule Sarcasm = new(
        "blame-sarcasm", "Said with a wink at people", LintLevel.Error, Why, "A2");

    public static readonly LintRule Ours = new(
        "blame-ours", "\"We\" in hindsight", LintLevel.Warning,
        "\"We should have\" names no cause: say what in the process or the system let it happen.", "R4");

    public static LintRule Of(in BlameVerdict verdict) => verdict.Ours
        ? Ours
        : verdict.Kind switch
        {
            BlameKind.Hindsight => Hindsight,
            BlameKind.Fault => Fault,
            BlameKind.Judgement => Judgement,
            BlameKind.Sarcasm => Sarcasm,
            _ => Act,
        };

    public static string SuggestionOf(LintRule rule) => rule.Id switch
    {
        "blame-act" => "Ask why the system allowed it, and make that the subject: \"the deploy pipeline has no smoke test\", \"no check stops ...\".",
        "blame-hindsight" => "Say what would have made it happen: \"no alert pointed at ...\", \"the runbook does not say ...\".",
        "blame-fault" => "Name the safeguard that was missing: \"no confirmation is asked before ...\", \"nothing validates ...\".",
        "blame-judgement" => "Leave the judgement out; say what was known and visible at that moment.",
        "blame-sarcasm" => "Say plainly what happened and what allowed it.",
        _ => "Turn it into the gap and an action: \"there is no ... yet\", \"the release process does not ask for ...\".",
    };
}
