namespace IncidentKit;

/// <summary>The rules for a postmortem with nothing missing (P, R5).</summary>
internal static class CompletenessRules
{
    private const string Complete = "Whoever was not there can follow the report only when every part is filled in.";
    private const string Done = "An action that nobody owns, or that cannot be checked, is not done.";

    public static readonly LintRule Missing = new("missing-part", "A part of the template is missing", LintLevel.Error, Complete, "P");
    public static readonly LintRule Placeholder = new("placeholder", "A placeholder of the template is left", LintLevel.Error, Complete, "P");
    public static readonly LintRule ImpactNumber = new("impact-number", "The impact has no number", LintLevel.Warning, "Without a number nobody can tell a small incident from a large one, or whether the next is smaller.", "P");
    public static readonly LintRule ImpactLength = new("impact-length", "The impact is not two to three sentences", LintLevel.Warning, "One sentence leaves out what users experienced or how many did; a long text is not read.", "P");
    public static readonly LintRule TimelineOrder = new("timeline-order", "The timeline goes back in time", LintLevel.Error, "Cause and effect are read from the order.", "R3");
    public static readonly LintRule TimelineDate = new("timeline-date", "The timeline spans days and its entries have no date", LintLevel.Warning, "A time without its date is another time a day later.", "P");
    public static readonly LintRule TimelineZone = new("timeline-utc", "A time is given in another zone than UTC", LintLevel.Warning, "All times are in UTC, so that they can be compared with logs.", "P");
    public static readonly LintRule FewWhys = new("few-whys", "Fewer than five whys without a reason", LintLevel.Warning, "A chain that stops early stops at a symptom.", "P");
    public static readonly LintRule SameWhy = new("same-why", "A why repeats the one before", LintLevel.Warning, "An answer in the same words explains nothing.", "P");
    public static readonly LintRule PersonCause = new("root-cause-person", "A person is given as the root cause", LintLevel.Error, "If a human error caused it, the system should have prevented it.", "R4");
    public static readonly LintRule SymptomCause = new("root-cause-symptom", "The root cause is a symptom", LintLevel.Warning, "An action against a symptom leaves the cause in place.", "K4");
    public static readonly LintRule LessonCount = new("lesson-count", "Not two to three lessons", LintLevel.Warning, "Few lessons are remembered, one is seldom all.", "P");
    public static readonly LintRule FewActions = new("few-actions", "Fewer than two sound actions", LintLevel.Error, "A postmortem without actions documents, and improves nothing.", "R5");
    public static readonly LintRule ActionOwner = new("action-owner", "An action has no owner", LintLevel.Error, Done, "R5");
    public static readonly LintRule ActionDeadline = new("action-deadline", "An action has no deadline", LintLevel.Error, Done, "R5");
    public static readonly LintRule VagueAction = new("vague-action", "An action cannot be checked", LintLevel.Warning, Done, "R5");
    public static readonly LintRule OnlyProcess = new("only-process-actions", "All actions are about training or rules", LintLevel.Warning, "People forget; a system that prevents, detects or mitigates does not.", "R5");

    public static IReadOnlyList<LintRule> All { get; } =
    [
        Missing, Placeholder, ImpactNumber, ImpactLength, TimelineOrder, TimelineDate, TimelineZone, FewWhys, SameWhy, PersonCause, SymptomCause,
        FewActions, ActionOwner, ActionDeadline, VagueAction, OnlyProcess, LessonCount,
    ];
}
