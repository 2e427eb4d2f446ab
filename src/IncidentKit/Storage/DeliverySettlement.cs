namespace IncidentKit;

/// <summary>What came of an attempt to deliver.</summary>
public sealed record DeliverySettlement
{
    private DeliverySettlement(DateTimeOffset? retryAt, string? error)
    {
        RetryAt = retryAt;
        Error = error;
    }

    /// <summary>It arrived; the message is removed from the outbox.</summary>
    public static DeliverySettlement Delivered { get; } = new(null, null);

    /// <summary>When to try again, UTC; null when it arrived or was given up.</summary>
    public DateTimeOffset? RetryAt { get; }

    /// <summary>Why it did not arrive; null when it did.</summary>
    public string? Error { get; }

    /// <summary>It did not arrive; try again later. Messages behind it wait.</summary>
    /// <param name="at">When to try again.</param>
    /// <param name="error">Why it did not arrive.</param>
    public static DeliverySettlement Retry(DateTimeOffset at, string error) => new(at, error);

    /// <summary>It is given up: kept as a dead letter, and messages behind it go on.</summary>
    /// <param name="error">Why it did not arrive.</param>
    public static DeliverySettlement Dead(string error) => new(null, error);
}
