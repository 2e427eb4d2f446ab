namespace IncidentKit;

/// <summary>One attempt to deliver a message.</summary>
/// <param name="Notifier">The notifier's name.</param>
/// <param name="Notification">The message.</param>
/// <param name="Attempt">1 for the first attempt.</param>
/// <param name="CreatedAt">When the message was stored, UTC.</param>
public sealed record DeliveryAttempt(string Notifier, Notification Notification, int Attempt, DateTimeOffset CreatedAt);
