namespace IncidentKit;

/// <summary>The receiver will never accept this message: it becomes a dead letter at once.</summary>
/// <remarks>Code <c>notification-rejected</c>. Thrown by notifiers.</remarks>
public sealed class NotificationRejectedException : IncidentKitException
{
    /// <summary>Rejects a message.</summary>
    /// <param name="reason">Why, without any secret.</param>
    /// <param name="innerException">What caused it, when something else did.</param>
    public NotificationRejectedException(string reason, Exception? innerException = null)
        : base("notification-rejected", reason, innerException)
    {
    }
}
