using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>Commands by name and in JSON: for scripts, imports and HTTP.</summary>
/// <remarks>A command's name is its type name in snake case, such as <c>add_action_item</c>; its members are in camel case.</remarks>
public static class CommandCatalog
{
    private static readonly FrozenDictionary<string, JsonTypeInfo> s_byName = new JsonTypeInfo[]
    {
        Json.Acknowledge,
        Json.AcknowledgeHotfixRules,
        Json.AddActionItem,
        Json.AddLink,
        Json.Advance,
        Json.AnswerTriageQuestion,
        Json.ApplyMitigation,
        Json.ApprovePostmortem,
        Json.AssessSeverity,
        Json.Cancel,
        Json.ChangeActionItem,
        Json.ChooseFixStrategy,
        Json.ConfirmSeverity,
        Json.CorrectEntry,
        Json.CorrectStatusUpdate,
        Json.DeclareIncident,
        Json.Decline,
        Json.DeployFix,
        Json.DescribeImpact,
        Json.Escalate,
        Json.HandOverRole,
        Json.IdentifyRootCause,
        Json.LeaveRole,
        Json.LinkCause,
        Json.Merge,
        Json.NoteLearning,
        Json.Observe,
        Json.OverrideSeverity,
        Json.PauseClocks,
        Json.RecordAttempt,
        Json.RecordFollowUp,
        Json.RecordInvestigation,
        Json.RecordMitigationOutcome,
        Json.RecordStagingTest,
        Json.RecordValidation,
        Json.RecordWhy,
        Json.Reopen,
        Json.ReplaceWhy,
        Json.RequestPostmortemChanges,
        Json.RequestPostmortemReview,
        Json.ResumeClocks,
        Json.Retitle,
        Json.RetractWhy,
        Json.ReviewFix,
        Json.SendResolutionNotice,
        Json.SendStatusUpdate,
        Json.SetActionItemStatus,
        Json.SetAffectedScope,
        Json.SetAffectedSystems,
        Json.SetAffectedUsers,
        Json.SetEntryAudience,
        Json.SetMilestone,
        Json.SetVisibility,
        Json.SharePostmortem,
        Json.SnoozeReminders,
        Json.StateHypothesis,
        Json.StateNoSafeMitigation,
        Json.StateWhysEnd,
        Json.TakeRole,
        Json.UnlinkCause,
        Json.Unmerge,
        Json.UpdateFacts,
    }.ToFrozenDictionary(json => JsonNamingPolicy.SnakeCaseLower.ConvertName(json.Type.Name));

    /// <summary>The names of all commands, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_byName.Keys.Order(StringComparer.Ordinal)];

    private static IncidentCommandJsonContext Json => IncidentCommandJsonContext.Default;

    /// <summary>The name of a command.</summary>
    /// <param name="command">The command.</param>
    public static string NameOf(IncidentCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return JsonNamingPolicy.SnakeCaseLower.ConvertName(command.GetType().Name);
    }

    /// <summary>Reads a command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="json">One JSON object with its members, UTF-8.</param>
    /// <exception cref="CommandFormatException">There is no such command, or the JSON is not one: the message names the
    /// problem.</exception>
    public static IncidentCommand Read(string name, ReadOnlySpan<byte> json)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!s_byName.TryGetValue(name, out var type))
            throw new CommandFormatException(name, $"is not a command. Known: {string.Join(", ", Names)}.");
        try
        {
            return JsonSerializer.Deserialize(json, type) as IncidentCommand
                ?? throw new CommandFormatException(name, "is null, where an object is needed.");
        }
        catch (JsonException exception)
        {
            throw new CommandFormatException(name, $"can't be read: {ProblemOf(exception)}", exception.Path, exception);
        }
        catch (ArgumentException exception)
        {
            throw new CommandFormatException(name, $"can't be read: {exception.Message}", null, exception);
        }
    }

    /// <summary>Writes a command's members as one JSON object, UTF-8.</summary>
    /// <param name="command">The command.</param>
    public static byte[] Write(IncidentCommand command) => JsonSerializer.SerializeToUtf8Bytes(command, s_byName[NameOf(command)]);

    /// <summary>The serializer's words, but for those that speak of .NET types.</summary>
    private static string ProblemOf(JsonException exception) =>
        exception.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)
            ? $"{exception.Path} has a value of the wrong kind, or a name that is not known there."
            : exception.Message;
}
