using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Every kind of event with its wire name. A name never changes; a changed meaning gets the next version.</summary>
internal static class EventCatalog
{
    private static readonly (string Name, JsonTypeInfo Json)[] s_kinds =
    [
        ("action_item_added.v1", Json.ActionItemAdded),
        ("action_item_changed.v1", Json.ActionItemChanged),
        ("action_item_status_set.v1", Json.ActionItemStatusSet),
        ("affected_systems_set.v1", Json.AffectedSystemsSet),
        ("affected_users_set.v1", Json.AffectedUsersSet),
        ("attempt_recorded.v1", Json.AttemptRecorded),
        ("clocks_paused.v1", Json.ClocksPaused),
        ("clocks_resumed.v1", Json.ClocksResumed),
        ("duplicate_absorbed.v1", Json.DuplicateAbsorbed),
        ("duplicate_released.v1", Json.DuplicateReleased),
        ("entry_corrected.v1", Json.EntryCorrected),
        ("fix_deployed.v1", Json.FixDeployed),
        ("fix_reviewed.v1", Json.FixReviewed),
        ("fix_strategy_chosen.v1", Json.FixStrategyChosen),
        ("gate_overridden.v1", Json.GateOverridden),
        ("hotfix_rules_acknowledged.v1", Json.HotfixRulesAcknowledged),
        ("hypothesis_stated.v1", Json.HypothesisStated),
        ("impact_described.v1", Json.ImpactDescribed),
        ("incident_acknowledged.v1", Json.IncidentAcknowledged),
        ("incident_declared.v1", Json.IncidentDeclared),
        ("incident_retitled.v1", Json.IncidentRetitled),
        ("investigation_recorded.v1", Json.InvestigationRecorded),
        ("learning_noted.v1", Json.LearningNoted),
        ("link_added.v1", Json.LinkAdded),
        ("milestone_set.v1", Json.MilestoneSet),
        ("mitigation_applied.v1", Json.MitigationApplied),
        ("mitigation_outcome_recorded.v1", Json.MitigationOutcomeRecorded),
        ("no_safe_mitigation_stated.v1", Json.NoSafeMitigationStated),
        ("observation_recorded.v1", Json.ObservationRecorded),
        ("postmortem_approved.v1", Json.PostmortemApproved),
        ("postmortem_shared.v1", Json.PostmortemShared),
        ("resolution_notice_sent.v1", Json.ResolutionNoticeSent),
        ("role_handed_over.v1", Json.RoleHandedOver),
        ("role_left.v1", Json.RoleLeft),
        ("role_taken.v1", Json.RoleTaken),
        ("root_cause_identified.v1", Json.RootCauseIdentified),
        ("severity_assessed.v1", Json.SeverityAssessed),
        ("severity_overridden.v1", Json.SeverityOverridden),
        ("staging_test_recorded.v1", Json.StagingTestRecorded),
        ("state_changed.v1", Json.StateChanged),
        ("status_update_sent.v1", Json.StatusUpdateSent),
        ("triage_question_answered.v1", Json.TriageQuestionAnswered),
        ("validation_recorded.v1", Json.ValidationRecorded),
        ("visibility_set.v1", Json.VisibilitySet),
        ("why_recorded.v1", Json.WhyRecorded),
    ];

    private static readonly FrozenDictionary<string, JsonTypeInfo> s_byName = s_kinds.ToFrozenDictionary(kind => kind.Name, kind => kind.Json);
    private static readonly FrozenDictionary<Type, (string Name, JsonTypeInfo Json)> s_byType = s_kinds.ToFrozenDictionary(kind => kind.Json.Type);

    public static IEnumerable<string> Names => s_kinds.Select(kind => kind.Name);

    public static string NameOf(IncidentChange change) =>
        change is UnknownChange unknown ? unknown.Type : s_byType[change.GetType()].Name;

    public static JsonTypeInfo JsonOf(IncidentChange change) => s_byType[change.GetType()].Json;

    /// <summary>How to read a kind; null when this version does not know it.</summary>
    public static JsonTypeInfo? Find(string name) => s_byName.GetValueOrDefault(name);

    private static IncidentEventJsonContext Json => IncidentEventJsonContext.Default;
}
