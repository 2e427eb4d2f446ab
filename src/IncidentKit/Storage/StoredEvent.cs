namespace IncidentKit;

/// <summary>An event as stores keep it: its document, and the columns that stores look things up by.</summary>
/// <remarks>
/// The document is the authority, and is kept byte for byte: its SHA-256 is what the next event carries. The columns repeat what
/// stands in it.
/// </remarks>
public sealed record StoredEvent
{
    /// <summary>The incident.</summary>
    public required IncidentId IncidentId { get; init; }

    /// <summary>Its place in the history, from 1 without gaps.</summary>
    public required long Version { get; init; }

    /// <summary>Unique over all incidents.</summary>
    public required Guid EventId { get; init; }

    /// <summary>The wire name of its kind, such as <c>severity_assessed.v1</c>.</summary>
    public required string Type { get; init; }

    /// <summary>When it was recorded, UTC, whole microseconds.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The idempotency key of the command that led to it; null when it had none.</summary>
    public string? CommandKey { get; init; }

    /// <summary>The event as UTF-8 JSON.</summary>
    public required ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>Equal when columns and bytes are.</summary>
    /// <param name="other">The other event.</param>
    public bool Equals(StoredEvent? other) =>
        other is not null && IncidentId == other.IncidentId && Version == other.Version && EventId == other.EventId
        && Type == other.Type && RecordedAt == other.RecordedAt && CommandKey == other.CommandKey
        && Document.Span.SequenceEqual(other.Document.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EventId, Version);
}
