using System.Text.Json.Serialization;
using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The JSON form of commands. Missing and unknown members are refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(OffsetTimeJsonConverter)],
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Acknowledge))]
[JsonSerializable(typeof(AcknowledgeHotfixRules))]
[JsonSerializable(typeof(AddActionItem))]
[JsonSerializable(typeof(AddLink))]
[JsonSerializable(typeof(Advance))]
[JsonSerializable(typeof(AnswerTriageQuestion))]
[JsonSerializable(typeof(ApplyMitigation))]
[JsonSerializable(typeof(ApprovePostmortem))]
[JsonSerializable(typeof(AssessSeverity))]
[JsonSerializable(typeof(Cancel))]
[JsonSerializable(typeof(ChangeActionItem))]
[JsonSerializable(typeof(ChooseFixStrategy))]
[JsonSerializable(typeof(CorrectEntry))]
[JsonSerializable(typeof(CorrectStatusUpdate))]
[JsonSerializable(typeof(DeclareIncident))]
[JsonSerializable(typeof(Decline))]
[JsonSerializable(typeof(DeployFix))]
[JsonSerializable(typeof(DescribeImpact))]
[JsonSerializable(typeof(Escalate))]
[JsonSerializable(typeof(HandOverRole))]
[JsonSerializable(typeof(IdentifyRootCause))]
[JsonSerializable(typeof(LeaveRole))]
[JsonSerializable(typeof(LinkCause))]
[JsonSerializable(typeof(Merge))]
[JsonSerializable(typeof(NoteLearning))]
[JsonSerializable(typeof(Observe))]
[JsonSerializable(typeof(OverrideSeverity))]
[JsonSerializable(typeof(PauseClocks))]
[JsonSerializable(typeof(RecordAttempt))]
[JsonSerializable(typeof(RecordFollowUp))]
[JsonSerializable(typeof(RecordInvestigation))]
[JsonSerializable(typeof(RecordMitigationOutcome))]
[JsonSerializable(typeof(RecordStagingTest))]
[JsonSerializable(typeof(RecordValidation))]
[JsonSerializable(typeof(RecordWhy))]
[JsonSerializable(typeof(Reopen))]
[JsonSerializable(typeof(ReplaceWhy))]
[JsonSerializable(typeof(RequestPostmortemChanges))]
[JsonSerializable(typeof(RequestPostmortemReview))]
[JsonSerializable(typeof(ResumeClocks))]
[JsonSerializable(typeof(Retitle))]
[JsonSerializable(typeof(RetractWhy))]
[JsonSerializable(typeof(ReviewFix))]
[JsonSerializable(typeof(SendResolutionNotice))]
[JsonSerializable(typeof(SendStatusUpdate))]
[JsonSerializable(typeof(SetActionItemStatus))]
[JsonSerializable(typeof(SetAffectedScope))]
[JsonSerializable(typeof(SetAffectedSystems))]
[JsonSerializable(typeof(SetAffectedUsers))]
[JsonSerializable(typeof(SetEntryAudience))]
[JsonSerializable(typeof(SetMilestone))]
[JsonSerializable(typeof(SetVisibility))]
[JsonSerializable(typeof(SharePostmortem))]
[JsonSerializable(typeof(StateHypothesis))]
[JsonSerializable(typeof(StateNoSafeMitigation))]
[JsonSerializable(typeof(StateWhysEnd))]
[JsonSerializable(typeof(TakeRole))]
[JsonSerializable(typeof(UnlinkCause))]
[JsonSerializable(typeof(Unmerge))]
internal sealed partial class IncidentCommandJsonContext : JsonSerializerContext;
