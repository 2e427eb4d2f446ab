namespace IncidentKit;

/// <summary>The receiver is gone for good, for example with status 410 (RFC 9110, 15.5.11): no message will arrive there any more.</summary>
/// <remarks>Code <c>notifier-gone</c>. Thrown by notifiers. The notifier is suspended in this process, and its messages stay in the outbox
/// until it is resumed or the process starts anew.</remarks>
public sealed class NotifierGoneException : IncidentKitException
{
    /// <summary>Suspends the notifier.</summary>
    /// <param name="reason">What the receiver said, without any secret.</param>
    /// <param name="innerException">What caused it, when something else did.</param>
    public NotifierGoneException(string reason, Exception? innerException = null)
        : base("notifier-gone", reason, innerException)
    {
    }
}
