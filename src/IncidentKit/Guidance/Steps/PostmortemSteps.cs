using System.Globalization;
using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>What the postmortem lacks, its approval and its way to the team (P, R5).</summary>
internal static class PostmortemSteps
{
    private const int Lessons = 2;

    /// <summary>The sections that are still empty.</summary>
    public static void AddContent(StepList steps)
    {
        var incident = steps.Incident;
        if (incident.Impact.Statement is null)
            Add(steps, "describe-impact", "Write what users experienced, in two or three sentences with numbers.", "The impact section is empty.", typeof(DescribeImpact));
        AddWhy(steps);
        if (incident.Fix.RootCause is null)
        {
            Add(steps, "identify-root-cause", "State the root cause: the gap in the process or the system.", "The root cause is not stated.",
                typeof(IdentifyRootCause), rules: ["P", "K4"]);
        }

        AddLearning(steps, LearningKind.WentWell, 1, "Note what went well.");
        AddLearning(steps, LearningKind.WentWrong, 1, "Note what went wrong.");
        AddLearning(steps, LearningKind.Lesson, Lessons, "Note a lesson that the team should take from it; two or three in all.");
    }

    public static void AddFindings(StepList steps, GateReport report, StepUrgency urgency) => Add(
        steps, "resolve-findings", "Change what the review points at, and have the postmortem reviewed again.", report.Missing!,
        typeof(RequestPostmortemReview), urgency, rules: ["R4", "P"]);

    public static void AddApproval(StepList steps, GateReport report, StepUrgency urgency) => Add(
        steps, "approve-postmortem", "Let someone read and approve the postmortem.", report.Missing!, typeof(ApprovePostmortem), urgency);

    public static void AddSharing(StepList steps, GateReport report, StepUrgency urgency)
    {
        if (steps.Incident.Postmortem.ApprovedBy is null || PostmortemContent.StatusOf(steps.Incident) == PostmortemStatus.Outdated)
            return;
        Add(
            steps, "share-postmortem", "Share the postmortem with the whole team.", report.Missing!, typeof(SharePostmortem), urgency,
            rules: ["P", "K11", "T3"]);
    }

    public static void AddActions(StepList steps, GateReport report, StepUrgency urgency)
    {
        string[] rules = ["R5", "K10"];
        var incomplete = steps.Incident.Actions.Where(action => action is { IsOwnedAndDated: false, Status: not ActionItemStatus.WontDo }).ToArray();
        foreach (var action in incomplete)
        {
            var number = action.Number.ToString(CultureInfo.InvariantCulture);
            Add(steps, $"complete-action-{number}", $"Give action item {number} an owner and a deadline.",
                $"\"{action.Title}\" lacks {(action.Owner is null ? action.Deadline is null ? "owner and deadline" : "an owner" : "a deadline")}.",
                typeof(ChangeActionItem), urgency, number, rules);
        }

        var owned = steps.Incident.Actions.Count(action => action.IsOwnedAndDated);
        if (owned + incomplete.Length < steps.Targets.MinimumActions)
        {
            var number = (steps.Incident.Actions.Count + 1).ToString(CultureInfo.InvariantCulture);
            Add(steps, $"add-action-{number}", "Add an action item with an owner and a deadline that keeps this from happening again.", report.Missing!,
                typeof(AddActionItem), urgency, rules: rules);
        }
    }

    private static void AddWhy(StepList steps)
    {
        var whys = steps.Incident.Causes.FiveWhys();
        var wanted = steps.Policy.Thresholds.Whys;
        if (whys.Count >= wanted || (whys.Count > 1 && whys[^1].EndReason is not null))
            return;
        var number = (whys.Count + 1).ToString(CultureInfo.InvariantCulture);
        Add(steps, $"ask-why-{number}", whys.Count == 0 ? "Answer: What happened?" : $"Answer: Why? \"{whys[^1].Text}\"",
            $"{whys.Count.ToString(CultureInfo.InvariantCulture)} of {wanted.ToString(CultureInfo.InvariantCulture)} questions on the way to the root cause are answered.",
            typeof(RecordWhy), subject: number);
    }

    private static void AddLearning(StepList steps, LearningKind kind, int wanted, string what)
    {
        var noted = steps.Incident.Postmortem.Learnings.Count(learning => learning.Kind == kind);
        if (noted < wanted)
        {
            Add(steps, $"note-{kind.ToString().ToLowerInvariant()}-{(noted + 1).ToString(CultureInfo.InvariantCulture)}", what,
                "The section of the postmortem is not filled.", typeof(NoteLearning), subject: kind.ToString());
        }
    }

    private static void Add(
        StepList steps, string id, string what, string why, Type command, StepUrgency? urgency = null, string? subject = null,
        string[]? rules = null)
    {
        steps.Add(
            new NextStep
            {
                Id = id,
                Do = what,
                Why = why,
                Rules = rules ?? ["P"],
                Urgency = urgency ?? (steps.Targets.PostmortemRequired ? StepUrgency.Now : StepUrgency.WhenPossible),
                Subject = subject,
            },
            command, steps.Waiting(ClockKind.Postmortem));
    }
}
