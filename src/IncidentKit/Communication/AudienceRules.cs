using IncidentKit.Events;

namespace IncidentKit;

/// <summary>What each audience is told of each kind of event, and in which words. What is not named here is internal.</summary>
internal static class AudienceRules
{
    /// <summary>The words for an audience; null when the entry is not for it.</summary>
    public static string? Tell(IncidentEvent recorded, EntryAmendments.Amendment amendment, Audience audience)
    {
        var asRecorded = amendment.Text ?? recorded.Text;
        if (audience == Audience.Internal)
            return asRecorded;
        if (amendment.Audience is { } set)
            return audience.Sees(set) ? asRecorded : null;
        return recorded.Change switch
        {
            ObservationRecorded { Audience: { } meantFor } => audience.Sees(meantFor) ? asRecorded : null,
            StatusUpdateSent sent => audience.Sees(sent.Audience) ? Words(amendment.Update ?? sent) : null,
            ResolutionNoticeSent notice => audience.Sees(notice.Audience) ? Words(notice) : null,
            var change => audience == Audience.Stakeholders ? ForStakeholders(change) : ForCustomers(change),
        };
    }

    /// <summary>How it stands and what it means for the service, without the responders' notes and reasons.</summary>
    private static string? ForStakeholders(IncidentChange change) => change switch
    {
        IncidentDeclared or IncidentRetitled or IncidentAcknowledged or AffectedSystemsSet or AffectedUsersSet or AffectedScopeSet
            or ImpactDescribed or RoleTaken or RoleHandedOver or MitigationApplied or RootCauseIdentified or FixDeployed or PostmortemShared
            => change.Text,
        SeverityAssessed assessed => $"Severity is {assessed.Severity}",
        SeverityOverridden overridden => $"Severity is {overridden.Severity}",
        MitigationOutcomeRecorded outcome => FormattableString.Invariant($"Mitigation {outcome.Number} {outcome.Outcome.Phrase()}"),
        FixStrategyChosen chosen => $"Fix strategy: {chosen.Strategy.Phrase()}",
        MilestoneSet { Milestone: MilestoneKind.ImpactStarted or MilestoneKind.ImpactEnded } set => (set with { Source = null }).Text,
        StateChanged moved => moved.Trigger.Phrase(),
        _ => null,
    };

    /// <summary>Fixed words alone: nothing that a responder has typed.</summary>
    private static string? ForCustomers(IncidentChange change) => change switch
    {
        IncidentDeclared => "We noticed a problem",
        FixDeployed => "A fix was applied",
        MilestoneSet { Milestone: MilestoneKind.ImpactStarted or MilestoneKind.ImpactEnded } set =>
            (set with { Source = null }).Text,
        StateChanged { Trigger: LifecycleTrigger.Investigate, From: IncidentState.Mitigating } => "We are looking for the cause",
        StateChanged { Trigger: LifecycleTrigger.Validate } => "We are checking that the service is back to normal",
        StateChanged { Trigger: LifecycleTrigger.Resolve } => "The problem is resolved",
        StateChanged { Trigger: LifecycleTrigger.Reopen } => "The problem has returned",
        StateChanged { Trigger: LifecycleTrigger.Decline } => "There was no problem",
        _ => null,
    };

    private static string Words(StatusUpdateSent sent) =>
        $"{sent.Status}: {sent.Impact.ReplaceLineEndings(" ")} — {sent.CurrentAction.ReplaceLineEndings(" ")}";

    private static string Words(ResolutionNoticeSent notice) => $"The issue affecting {notice.Affected} has been resolved: {notice.RootCause}";
}
