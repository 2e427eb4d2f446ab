using System.Text.Json.Serialization;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>The wire format of what events say happened. Members that may be null are left out when they are; unknown ones are ignored, and missing ones are refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(OffsetTimeJsonConverter)],
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ActionItemAdded))]
[JsonSerializable(typeof(ActionItemChanged))]
[JsonSerializable(typeof(ActionItemStatusSet))]
[JsonSerializable(typeof(AffectedScopeSet))]
[JsonSerializable(typeof(AffectedSystemsSet))]
[JsonSerializable(typeof(AffectedUsersSet))]
[JsonSerializable(typeof(AttemptRecorded))]
[JsonSerializable(typeof(ClocksPaused))]
[JsonSerializable(typeof(ClocksResumed))]
[JsonSerializable(typeof(DuplicateAbsorbed))]
[JsonSerializable(typeof(DuplicateReleased))]
[JsonSerializable(typeof(EntryAudienceSet))]
[JsonSerializable(typeof(EntryCorrected))]
[JsonSerializable(typeof(FactsUpdated))]
[JsonSerializable(typeof(FixDeployed))]
[JsonSerializable(typeof(FixReviewed))]
[JsonSerializable(typeof(FixStrategyChosen))]
[JsonSerializable(typeof(GateOverridden))]
[JsonSerializable(typeof(HotfixRulesAcknowledged))]
[JsonSerializable(typeof(HypothesisStated))]
[JsonSerializable(typeof(ImpactDescribed))]
[JsonSerializable(typeof(IncidentAcknowledged))]
[JsonSerializable(typeof(IncidentDeclared))]
[JsonSerializable(typeof(IncidentEscalated))]
[JsonSerializable(typeof(IncidentRetitled))]
[JsonSerializable(typeof(InvestigationRecorded))]
[JsonSerializable(typeof(LearningNoted))]
[JsonSerializable(typeof(LinkAdded))]
[JsonSerializable(typeof(MilestoneSet))]
[JsonSerializable(typeof(MitigationApplied))]
[JsonSerializable(typeof(MitigationOutcomeRecorded))]
[JsonSerializable(typeof(NoSafeMitigationStated))]
[JsonSerializable(typeof(ObservationRecorded))]
[JsonSerializable(typeof(PostmortemApproved))]
[JsonSerializable(typeof(PostmortemShared))]
[JsonSerializable(typeof(ResolutionNoticeSent))]
[JsonSerializable(typeof(RoleHandedOver))]
[JsonSerializable(typeof(RoleLeft))]
[JsonSerializable(typeof(RoleTaken))]
[JsonSerializable(typeof(RootCauseIdentified))]
[JsonSerializable(typeof(SeverityAssessed))]
[JsonSerializable(typeof(SeverityOverridden))]
[JsonSerializable(typeof(StagingTestRecorded))]
[JsonSerializable(typeof(StateChanged))]
[JsonSerializable(typeof(StatusUpdateCorrected))]
[JsonSerializable(typeof(StatusUpdateSent))]
[JsonSerializable(typeof(TriageQuestionAnswered))]
[JsonSerializable(typeof(ValidationRecorded))]
[JsonSerializable(typeof(VisibilitySet))]
[JsonSerializable(typeof(WhyRecorded))]
internal sealed partial class IncidentEventJsonContext : JsonSerializerContext;
