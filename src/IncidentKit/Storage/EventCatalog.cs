using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Every kind of event with its wire name. A name never changes; a changed meaning gets the next version.</summary>
internal static class EventCatalog
{
    // Types, not their JSON: preparing all kinds to write one costs a third of a second when a process starts.
    private static readonly (string Name, Type Type)[] s_kinds =
    [
        ("action_item_added.v1", typeof(ActionItemAdded)),
        ("action_item_changed.v1", typeof(ActionItemChanged)),
        ("action_item_status_set.v1", typeof(ActionItemStatusSet)),
        ("affected_scope_set.v1", typeof(AffectedScopeSet)),
        ("affected_systems_set.v1", typeof(AffectedSystemsSet)),
        ("affected_users_set.v1", typeof(AffectedUsersSet)),
        ("attempt_recorded.v1", typeof(AttemptRecorded)),
        ("cause_linked.v1", typeof(CauseLinked)),
        ("cause_unlinked.v1", typeof(CauseUnlinked)),
        ("clocks_paused.v1", typeof(ClocksPaused)),
        ("clocks_resumed.v1", typeof(ClocksResumed)),
        ("duplicate_absorbed.v1", typeof(DuplicateAbsorbed)),
        ("duplicate_released.v1", typeof(DuplicateReleased)),
        ("entry_audience_set.v1", typeof(EntryAudienceSet)),
        ("entry_corrected.v1", typeof(EntryCorrected)),
        ("facts_updated.v1", typeof(FactsUpdated)),
        ("fix_deployed.v1", typeof(FixDeployed)),
        ("fix_reviewed.v1", typeof(FixReviewed)),
        ("fix_strategy_chosen.v1", typeof(FixStrategyChosen)),
        ("follow_up_recorded.v1", typeof(FollowUpRecorded)),
        ("gate_overridden.v1", typeof(GateOverridden)),
        ("hotfix_rules_acknowledged.v1", typeof(HotfixRulesAcknowledged)),
        ("hypothesis_stated.v1", typeof(HypothesisStated)),
        ("impact_described.v1", typeof(ImpactDescribed)),
        ("incident_acknowledged.v1", typeof(IncidentAcknowledged)),
        ("incident_declared.v1", typeof(IncidentDeclared)),
        ("incident_escalated.v1", typeof(IncidentEscalated)),
        ("incident_retitled.v1", typeof(IncidentRetitled)),
        ("investigation_recorded.v1", typeof(InvestigationRecorded)),
        ("learning_noted.v1", typeof(LearningNoted)),
        ("link_added.v1", typeof(LinkAdded)),
        ("milestone_set.v1", typeof(MilestoneSet)),
        ("mitigation_applied.v1", typeof(MitigationApplied)),
        ("mitigation_outcome_recorded.v1", typeof(MitigationOutcomeRecorded)),
        ("no_safe_mitigation_stated.v1", typeof(NoSafeMitigationStated)),
        ("observation_recorded.v1", typeof(ObservationRecorded)),
        ("postmortem_approved.v1", typeof(PostmortemApproved)),
        ("postmortem_changes_requested.v1", typeof(PostmortemChangesRequested)),
        ("postmortem_review_requested.v1", typeof(PostmortemReviewRequested)),
        ("postmortem_shared.v1", typeof(PostmortemShared)),
        ("reminders_due.v1", typeof(RemindersDue)),
        ("reminders_snoozed.v1", typeof(RemindersSnoozed)),
        ("resolution_notice_sent.v1", typeof(ResolutionNoticeSent)),
        ("role_handed_over.v1", typeof(RoleHandedOver)),
        ("role_left.v1", typeof(RoleLeft)),
        ("role_taken.v1", typeof(RoleTaken)),
        ("root_cause_identified.v1", typeof(RootCauseIdentified)),
        ("severity_assessed.v1", typeof(SeverityAssessed)),
        ("severity_overridden.v1", typeof(SeverityOverridden)),
        ("staging_test_recorded.v1", typeof(StagingTestRecorded)),
        ("state_changed.v1", typeof(StateChanged)),
        ("status_update_corrected.v1", typeof(StatusUpdateCorrected)),
        ("status_update_sent.v1", typeof(StatusUpdateSent)),
        ("triage_question_answered.v1", typeof(TriageQuestionAnswered)),
        ("validation_recorded.v1", typeof(ValidationRecorded)),
        ("visibility_set.v1", typeof(VisibilitySet)),
        ("why_recorded.v1", typeof(WhyRecorded)),
        ("why_replaced.v1", typeof(WhyReplaced)),
        ("why_retracted.v1", typeof(WhyRetracted)),
        ("whys_ended.v1", typeof(WhysEnded)),
    ];

    private static readonly FrozenDictionary<string, Type> s_byName = s_kinds.ToFrozenDictionary(kind => kind.Name, kind => kind.Type);
    private static readonly FrozenDictionary<Type, string> s_byType = s_kinds.ToFrozenDictionary(kind => kind.Type, kind => kind.Name);

    public static IEnumerable<string> Names => s_kinds.Select(kind => kind.Name);

    public static string NameOf(IncidentChange change) =>
        change is UnknownChange unknown ? unknown.Type : s_byType[change.GetType()];

    public static JsonTypeInfo JsonOf(IncidentChange change) => Json.GetTypeInfo(change.GetType())!;

    /// <summary>How to read a kind; null when this version does not know it.</summary>
    public static JsonTypeInfo? Find(string name) => s_byName.TryGetValue(name, out var type) ? Json.GetTypeInfo(type) : null;

    private static IncidentEventJsonContext Json => IncidentEventJsonContext.Default;
}
