namespace IncidentKit;

/// <summary>A message that one dispatcher holds for the time of a lease.</summary>
/// <param name="Notification">The message.</param>
/// <param name="Attempt">1 for the first attempt; settling is fenced by it.</param>
/// <param name="LeasedUntil">When another dispatcher may take it over, UTC.</param>
public sealed record ClaimedNotification(OutgoingNotification Notification, int Attempt, DateTimeOffset LeasedUntil);
