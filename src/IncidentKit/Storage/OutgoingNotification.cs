namespace IncidentKit;

/// <summary>A message to one notifier, stored in the same transaction as the event it tells of.</summary>
public sealed record OutgoingNotification
{
    /// <summary>Stable over all attempts, so that receivers can drop what they have seen.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>The name under which the notifier is registered.</summary>
    public required string Notifier { get; init; }

    /// <summary>The incident.</summary>
    public required IncidentId IncidentId { get; init; }

    /// <summary>The version of the event it tells of.</summary>
    public required long Version { get; init; }

    /// <summary>When it was stored, UTC, whole microseconds.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The message as UTF-8 JSON.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }
}
