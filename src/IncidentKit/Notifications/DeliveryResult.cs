namespace IncidentKit;

/// <summary>What came of an attempt to deliver.</summary>
/// <param name="Outcome">What becomes of the message.</param>
/// <param name="Duration">How long the notifier took.</param>
/// <param name="RetryAt">When it is tried again, UTC; null when it is not, or at once.</param>
/// <param name="Error">Why it did not arrive, cleaned as <see cref="DeliverySettlement.Error"/>; null when it did, or was broken
/// off.</param>
/// <param name="ErrorType">The name of the exception's type, of which there are few; null when the notifier threw none.</param>
public sealed record DeliveryResult(DeliveryOutcome Outcome, TimeSpan Duration, DateTimeOffset? RetryAt, string? Error, string? ErrorType)
{
    internal static DeliveryResult Of(DeliverySettlement settlement, TimeSpan duration, Exception? exception) => new(
        settlement.IsReleased ? DeliveryOutcome.Returned
            : settlement.RetryAt is not null ? DeliveryOutcome.Retried
            : settlement.DiedAt is not null ? DeliveryOutcome.Dead : DeliveryOutcome.Delivered,
        duration, settlement.RetryAt, settlement.Error, exception?.GetType().FullName);
}
