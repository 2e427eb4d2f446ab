namespace IncidentKit;

/// <summary>What came of an attempt to deliver.</summary>
public sealed record DeliverySettlement
{
    /// <summary>The longest error that is kept, in UTF-16 characters.</summary>
    public const int MaxErrorLength = 500;

    private DeliverySettlement()
    {
    }

    /// <summary>It arrived; the message is removed from the outbox.</summary>
    public static DeliverySettlement Delivered { get; } = new();

    /// <summary>It was not tried: the claim is given back, and the attempt does not count.</summary>
    public static DeliverySettlement Released { get; } = new() { IsReleased = true };

    /// <summary>When to try again, UTC; null when it arrived, was given up or given back.</summary>
    public DateTimeOffset? RetryAt { get; private init; }

    /// <summary>When it was given up, UTC; null when it was not.</summary>
    public DateTimeOffset? DiedAt { get; private init; }

    /// <summary>Whether it was given back untried.</summary>
    public bool IsReleased { get; private init; }

    /// <summary>Why it did not arrive; null when it did, or was not tried.</summary>
    /// <remarks>On one line, without control characters, at most <see cref="MaxErrorLength"/> characters, and with what looks like a secret
    /// replaced by <c>****</c>.</remarks>
    public string? Error { get; private init; }

    /// <summary>It did not arrive; try again later. Messages behind it wait.</summary>
    /// <param name="at">When to try again.</param>
    /// <param name="error">Why it did not arrive; it is cut and cleaned as <see cref="Error"/> says.</param>
    public static DeliverySettlement Retry(DateTimeOffset at, string error) => new() { RetryAt = at, Error = DeliveryError.Clean(error) };

    /// <summary>It is given up: kept as a dead letter, and messages behind it go on.</summary>
    /// <param name="error">Why it did not arrive; it is cut and cleaned as <see cref="Error"/> says.</param>
    /// <param name="at">The present.</param>
    public static DeliverySettlement Dead(string error, DateTimeOffset at) => new() { DiedAt = at, Error = DeliveryError.Clean(error) };
}
