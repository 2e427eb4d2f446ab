using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Something that happened to an incident, as recorded. Never edited: a correction is a new event.</summary>
public sealed record IncidentEvent
{
    /// <summary>Unique over all incidents; also the stable id of messages about it.</summary>
    public required Guid Id { get; init; }

    /// <summary>The incident it happened to.</summary>
    public required IncidentId IncidentId { get; init; }

    /// <summary>Its place in the history, from 1 without gaps.</summary>
    public required long Version { get; init; }

    /// <summary>When it happened, UTC, whole microseconds.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>When it was recorded, UTC, whole microseconds; never before the event before it.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who did it.</summary>
    public required Actor By { get; init; }

    /// <summary>The idempotency key of the command that led to it; null when it had none.</summary>
    public string? CommandKey { get; init; }

    /// <summary>The content hash of the policy by which it was decided.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>What happened.</summary>
    public required IncidentChange Change { get; init; }

    /// <summary>One sentence for the timeline.</summary>
    public string Text => Change.Text;
}
