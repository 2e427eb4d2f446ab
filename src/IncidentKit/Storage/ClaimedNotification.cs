namespace IncidentKit;

/// <summary>A message that one dispatcher holds for the time of a lease.</summary>
/// <param name="Notification">The message.</param>
/// <param name="Attempt">1 for the first attempt since it was put into the queue.</param>
/// <param name="LeasedUntil">When another dispatcher may take it over, UTC.</param>
public sealed record ClaimedNotification(OutgoingNotification Notification, int Attempt, DateTimeOffset LeasedUntil)
{
    /// <summary>Another number with each claim of the message, also after a claim was given back or the message was replayed; settling is
    /// fenced by it. The attempt, where a store says nothing else.</summary>
    public long Fence { get; init; } = Attempt;
}
