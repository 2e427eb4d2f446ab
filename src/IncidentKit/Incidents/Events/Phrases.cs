namespace IncidentKit.Events;

/// <summary>How the timeline words what the enumerations name.</summary>
internal static class Phrases
{
    public static string Phrase(this AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Worked => "worked",
        AttemptOutcome.PartlyWorked => "worked in part",
        AttemptOutcome.NoEffect => "had no effect",
        AttemptOutcome.MadeWorse => "made things worse",
        _ => "outcome not known yet",
    };

    public static string Phrase(this IncidentRole role) => role switch
    {
        IncidentRole.Commander => "incident commander",
        IncidentRole.CommunicationsLead => "communications lead",
        IncidentRole.Scribe => "scribe",
        _ => "responder",
    };

    public static string Phrase(this InvestigationArea area) => area switch
    {
        InvestigationArea.Logs => "logs",
        InvestigationArea.RecentDeploys => "recent deploys",
        InvestigationArea.Infrastructure => "infrastructure",
        _ => "code changes",
    };

    public static string Deployed(this FixStrategy? strategy) => strategy switch
    {
        FixStrategy.RollBack => "Rolled back",
        FixStrategy.Hotfix => "Hotfix deployed",
        FixStrategy.FixData => "Data fixed",
        FixStrategy.ScaleRestartOrFailOver => "Infrastructure fixed",
        _ => "Fix deployed",
    };

    public static string Phrase(this ActionItemStatus status) => status switch
    {
        ActionItemStatus.Todo => "to do",
        ActionItemStatus.InProgress => "in progress",
        ActionItemStatus.Done => "done",
        _ => "not going to be done",
    };

    public static string Phrase(this MilestoneKind milestone) => milestone switch
    {
        MilestoneKind.ImpactStarted => "Impact started",
        MilestoneKind.Detected => "Detected",
        MilestoneKind.Acknowledged => "Acknowledged",
        MilestoneKind.Triaged => "Triage done",
        MilestoneKind.Mitigated => "Mitigated",
        MilestoneKind.CauseIdentified => "Cause identified",
        MilestoneKind.FixDeployed => "Fix deployed",
        MilestoneKind.ImpactEnded => "Impact ended",
        MilestoneKind.Resolved => "Resolved",
        _ => "Postmortem published",
    };

    public static string Phrase(this Audience audience) => audience switch
    {
        Audience.Internal => "the responders",
        Audience.Customers => "customers",
        _ => "stakeholders",
    };

    public static string Phrase(this TriageQuestion question) => question switch
    {
        TriageQuestion.What => "what is broken?",
        TriageQuestion.When => "when did it start?",
        TriageQuestion.Who => "who is affected?",
        TriageQuestion.WhatChanged => "what changed?",
        _ => "can we mitigate now?",
    };

    public static string Phrase(this LearningKind kind) => kind switch
    {
        LearningKind.WentWell => "Went well",
        LearningKind.WentWrong => "Went wrong",
        _ => "Lesson",
    };

    public static string Phrase(this LifecycleTrigger trigger) => trigger switch
    {
        LifecycleTrigger.Triage => "Triage begins",
        LifecycleTrigger.Mitigate => "Mitigation begins",
        LifecycleTrigger.Investigate => "Investigation begins",
        LifecycleTrigger.Fix => "Fix begins",
        LifecycleTrigger.Validate => "Validation begins",
        LifecycleTrigger.Resolve => "Incident resolved",
        LifecycleTrigger.Learn => "Postmortem begins",
        LifecycleTrigger.Close => "Incident closed",
        LifecycleTrigger.Decline => "Declined as a false alarm",
        LifecycleTrigger.Cancel => "Incident cancelled",
        LifecycleTrigger.Merge => "Merged into another incident",
        LifecycleTrigger.Unmerge => "Merge taken back",
        _ => "Incident reopened",
    };
}
