using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What a notifier is told.</summary>
/// <remarks>
/// <para>For a restricted incident, <see cref="Reference"/>, <see cref="Title"/>, <see cref="Text"/>, <see cref="By"/>,
/// <see cref="Severity"/>, <see cref="Systems"/>, <see cref="Tell"/> and <see cref="Change"/> are left out: only the id goes outward.
/// For an audience other than the responders, <see cref="Change"/> is left out, and for customers also the title, the names and the
/// systems.</para>
/// <para>As a CloudEvent 1.0: <c>id</c> is <see cref="MessageId"/>, <c>type</c> is <c>dev.incidentkit.incident.</c> with
/// <see cref="Type"/> behind it, <c>subject</c> is <see cref="Reference"/>, <c>time</c> is <see cref="OccurredAt"/>.</para>
/// </remarks>
public sealed record Notification
{
    /// <summary>The id of the event it tells of; stable over all attempts, so that receivers can drop what they have seen.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>The incident.</summary>
    public required IncidentId IncidentId { get; init; }

    /// <summary>The version of the event it tells of; receivers order by it.</summary>
    public required long Version { get; init; }

    /// <summary>The wire name of the event's kind, such as <c>severity_assessed.v1</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The kind alone, such as <c>severity_assessed</c>.</summary>
    [JsonIgnore]
    public string Kind => EventKinds.Of(Type);

    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>When it was recorded, UTC; when it happened, where that was not stored.</summary>
    public DateTimeOffset RecordedAt { get => field == default ? OccurredAt : field; init; }

    /// <summary>Real, a drill, or entered afterwards.</summary>
    public required IncidentMode Mode { get; init; }

    /// <summary>The state after the event.</summary>
    public required IncidentState State { get; init; }

    /// <summary>The severity after the event; null when not set, or not told.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The name people use; null when not told.</summary>
    public IncidentReference? Reference { get; init; }

    /// <summary>The incident's title; null when not told.</summary>
    public string? Title { get; init; }

    /// <summary>One sentence on what happened, in the words for the notifier's audience; null when not told.</summary>
    public string? Text { get; init; }

    /// <summary>Who did it; null when not told.</summary>
    public string? By { get; init; }

    /// <summary>The affected systems; empty when there are none, or they are not told.</summary>
    public IReadOnlyList<string> Systems { get; init => field = value.ToAppendOnly(); } = [];

    /// <summary>Whom it is for in person, such as those whom a step of the escalation names; empty when it is for everyone.</summary>
    public IReadOnlyList<string> Tell { get; init => field = value.ToAppendOnly(); } = [];

    /// <summary>What it reminds of; empty for ordinary events.</summary>
    public IReadOnlyList<NotificationDue> Due { get; init => field = value.ToAppendOnly(); } = [];

    /// <summary>What the event says as JSON, the member <c>data</c> of its document; null when not told.</summary>
    public JsonElement? Change { get; init; }

    /// <summary>The message that waits in an outbox or is a dead letter; null when it is damaged or of a newer version.</summary>
    /// <param name="outgoing">The message as it is stored.</param>
    public static Notification? Read(OutgoingNotification outgoing)
    {
        ArgumentNullException.ThrowIfNull(outgoing);
        try
        {
            return JsonSerializer.Deserialize(outgoing.Body.Span, NotificationJsonContext.Default.Notification);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The message with nothing but what may be told of a restricted incident.</summary>
    internal Notification WithIdOnly() => this with
    {
        Severity = null,
        Reference = null,
        Title = null,
        Text = null,
        By = null,
        Systems = [],
        Tell = [],
        Due = [.. Due.Select(due => due with { Text = null })],
        Change = null,
    };
}
