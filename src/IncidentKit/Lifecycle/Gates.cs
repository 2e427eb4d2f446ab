using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Every gate of the default lifecycle.</summary>
/// <remarks>Which of them apply at a severity is the response policy's choice; which of them guard a transition is the lifecycle
/// table's.</remarks>
public static class Gates
{
    /// <summary>Someone has acknowledged the incident (T4).</summary>
    public static Gate Acknowledged { get; } = new(
        "acknowledged", "T4", "Someone has acknowledged the incident.", "Record Acknowledge.");

    /// <summary>The severity has been set (T1, K1).</summary>
    public static Gate SeveritySet { get; } = new(
        "severity-set", "T1", "The severity has been set.", "Record AssessSeverity with the facts known so far, or OverrideSeverity.");

    /// <summary>The five triage questions are answered, or stated to be unknown (Q, K2).</summary>
    public static Gate TriageAnswered { get; } = new(
        "triage-answered", "Q", "The five triage questions are answered, or stated to be unknown.",
        "Record AnswerTriageQuestion for each; leave out the answer to state that it is unknown.");

    /// <summary>An incident commander is assigned (section 3).</summary>
    public static Gate CommanderAssigned { get; } = new(
        "commander-assigned", "P", "An incident commander is assigned.", "Record TakeRole for the commander.");

    /// <summary>A mitigation was applied and its outcome recorded, or it is stated why none is safe (R1).</summary>
    public static Gate MitigationTried { get; } = new(
        "mitigation-tried", "R1", "A mitigation was applied with its outcome, or it is stated why none is safe.",
        "Record ApplyMitigation and RecordMitigationOutcome, or StateNoSafeMitigation with the reason.");

    /// <summary>The root cause, or a hypothesis to act on, is stated (K4).</summary>
    public static Gate CauseStated { get; } = new(
        "cause-stated", "K4", "The root cause, or a hypothesis to act on, is stated.",
        "Record IdentifyRootCause or StateHypothesis.");

    /// <summary>A fix strategy is chosen (F).</summary>
    public static Gate StrategyChosen { get; } = new(
        "strategy-chosen", "F", "A fix strategy is chosen.", "Record ChooseFixStrategy.");

    /// <summary>For a hotfix: its eight rules are acknowledged (H).</summary>
    public static Gate HotfixRulesAcknowledged { get; } = new(
        "hotfix-rules-acknowledged", "H", "For a hotfix, its eight rules are acknowledged.", "Record AcknowledgeHotfixRules with all eight rules.");

    /// <summary>The fix has been applied.</summary>
    public static Gate FixApplied { get; } = new(
        "fix-applied", "T2", "The fix has been applied.", "Record DeployFix.");

    /// <summary>The fix was tested in staging first (H3, K6).</summary>
    public static Gate StagingTested { get; } = new(
        "staging-tested", "H3", "The fix passed a test in staging.", "Record RecordStagingTest with a passing result.");

    /// <summary>Someone other than its author has reviewed the fix (H4).</summary>
    public static Gate FixReviewed { get; } = new(
        "fix-reviewed", "H4", "Someone other than the person who applied the fix has reviewed it.", "Have a second person record ReviewFix.");

    /// <summary>All six validation checks have passed (V).</summary>
    public static Gate Validated { get; } = new(
        "validated", "V", "All six validation checks have passed.", "Record RecordValidation for each missing check.");

    /// <summary>It is recorded when the impact ended (T2).</summary>
    public static Gate ImpactEnded { get; } = new(
        "impact-ended", "T2", "It is recorded when the impact ended.", "Record SetMilestone for the end of impact.");

    /// <summary>The resolution notice has been sent (C).</summary>
    public static Gate ResolutionNoticeSent { get; } = new(
        "resolution-notice-sent", "C", "The resolution notice has been sent.", "Record SendResolutionNotice.");

    /// <summary>The postmortem is approved (P).</summary>
    public static Gate PostmortemApproved { get; } = new(
        "postmortem-approved", "P", "The postmortem is approved.", "Record ApprovePostmortem.");

    /// <summary>The postmortem is shared with the team (P, K11).</summary>
    public static Gate PostmortemShared { get; } = new(
        "postmortem-shared", "K11", "The postmortem is shared with the team.", "Record SharePostmortem.");

    /// <summary>No finding of the review blocks the postmortem (R4, R6).</summary>
    public static Gate NoBlockingFinding { get; } = new(
        "no-blocking-finding", "R4", "No finding of the review blocks the postmortem.",
        "Change what it points at and record ApprovePostmortem, or state in its override why to go on all the same.");

    /// <summary>Enough action items have an owner and a deadline (R5, A4).</summary>
    public static Gate ActionsOwned { get; } = new(
        "actions-owned", "R5", "Enough action items have an owner and a deadline.",
        "Record AddActionItem, or ChangeActionItem to give an item its owner and deadline.");

    /// <summary>All gates, in the order in which the flow meets them.</summary>
    public static ImmutableArray<Gate> All { get; } =
    [
        Acknowledged, SeveritySet, TriageAnswered, CommanderAssigned, MitigationTried, CauseStated, StrategyChosen,
        HotfixRulesAcknowledged, FixApplied, StagingTested, FixReviewed, Validated, ImpactEnded, ResolutionNoticeSent,
        PostmortemApproved, PostmortemShared, NoBlockingFinding, ActionsOwned,
    ];
}
