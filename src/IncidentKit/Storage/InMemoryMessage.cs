namespace IncidentKit;

/// <summary>A message in an <see cref="InMemoryQueue"/>.</summary>
internal sealed class InMemoryMessage(OutgoingNotification notification, long position, DateTimeOffset queuedAt)
{
    public OutgoingNotification Notification { get; } = notification;

    public long Position { get; } = position;

    public DateTimeOffset QueuedAt { get; } = queuedAt;

    public int Attempt { get; set; }

    public long Fence { get; set; }

    public DateTimeOffset DueAt { get; set; } = DateTimeOffset.MinValue;
}
