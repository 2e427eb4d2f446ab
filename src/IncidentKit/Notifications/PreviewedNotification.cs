namespace IncidentKit;

/// <summary>A message that would be sent.</summary>
public sealed record PreviewedNotification
{
    /// <summary>The notifier's name.</summary>
    public required string Notifier { get; init; }

    /// <summary>The names of the routes that lead to it; empty when there is no routing.</summary>
    public required IReadOnlyList<string> Routes { get; init; }

    /// <summary>The message as it would be sent. It has no <see cref="Notification.MessageId"/> yet and, for a new incident, neither
    /// <see cref="Notification.IncidentId"/> nor <see cref="Notification.Reference"/>.</summary>
    public required Notification Notification { get; init; }

    /// <summary>The earliest time at which this process would send it, UTC: now, or when the receiver or the rate limit lets it; null while
    /// the notifier is suspended. Messages that wait for the same notifier already go first.</summary>
    public required DateTimeOffset? SendAt { get; init; }
}
