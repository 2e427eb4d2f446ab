namespace IncidentKit;

/// <summary>The receiver said when to come back, for example with status 429 or 503 and <c>Retry-After</c> (RFC 9110, 10.2.3).</summary>
/// <remarks>Code <c>notification-delayed</c>. Thrown by notifiers. The attempt counts; nothing else is sent to this notifier before the
/// time is over.</remarks>
public sealed class NotificationDelayedException : IncidentKitException
{
    /// <summary>The longest time that a receiver can ask for: a day.</summary>
    public static readonly TimeSpan MaxRetryAfter = TimeSpan.FromDays(1);

    /// <summary>Delays a message, and those behind it.</summary>
    /// <param name="retryAfter">How long to wait at least. What is less than zero counts as zero, what is more than
    /// <see cref="MaxRetryAfter"/> counts as that.</param>
    /// <param name="reason">What the receiver said, without any secret.</param>
    /// <param name="innerException">What caused it, when something else did.</param>
    public NotificationDelayedException(TimeSpan retryAfter, string reason, Exception? innerException = null)
        : base("notification-delayed", reason, innerException) =>
        RetryAfter = retryAfter < TimeSpan.Zero ? TimeSpan.Zero : retryAfter > MaxRetryAfter ? MaxRetryAfter : retryAfter;

    /// <summary>How long to wait at least, zero to <see cref="MaxRetryAfter"/>.</summary>
    public TimeSpan RetryAfter { get; }
}
