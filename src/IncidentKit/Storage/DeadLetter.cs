namespace IncidentKit;

/// <summary>A message that was given up.</summary>
public sealed record DeadLetter
{
    /// <summary>Its place among the dead letters of the store; grows, and ends a page (<see cref="DeadLetterQuery.After"/>).</summary>
    public required long Position { get; init; }

    /// <summary>The message as it was stored.</summary>
    public required OutgoingNotification Notification { get; init; }

    /// <summary>How often it was tried since it was put into the queue.</summary>
    public required int Attempts { get; init; }

    /// <summary>Why the last attempt failed; see <see cref="DeliverySettlement.Error"/>.</summary>
    public required string Error { get; init; }

    /// <summary>When it was given up, UTC.</summary>
    public required DateTimeOffset DiedAt { get; init; }
}
