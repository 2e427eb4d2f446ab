namespace IncidentKit;

/// <summary>How delivery to one notifier stands; for health checks and dashboards.</summary>
public sealed record NotifierStatus
{
    /// <summary>The notifier's name.</summary>
    public required string Name { get; init; }

    /// <summary>What waits in the outbox, of all processes.</summary>
    public required OutboxStatus Outbox { get; init; }

    /// <summary>What the receiver said when it was gone; null while this process sends to it.</summary>
    public string? SuspendedBecause { get; init; }

    /// <summary>Until when this process sends nothing, UTC, because the receiver asked for it or because of the rate limit; null when it may
    /// send now.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>When delivery to it last showed life in this process, UTC; null when it never did. While
    /// <see cref="NotificationDispatcher.RunAsync"/> runs, it is not older than <see cref="DeliveryOptions.PollEvery"/> and what a call to
    /// the store takes.</summary>
    public DateTimeOffset? LastActiveAt { get; init; }
}
