namespace IncidentKit;

/// <summary>Is told how delivery goes, for logs, traces and metrics.</summary>
/// <remarks>Called by many threads at once; it must be quick. What it throws is dropped: watching must not break delivery.
/// <see cref="OnSending"/> and <see cref="OnSent"/> of one attempt run in one asynchronous flow with the notifier between them, so that what
/// the first sets in an <see cref="AsyncLocal{T}"/>, such as the current activity, is seen by the notifier and by the second.</remarks>
public interface IDeliveryObserver
{
    /// <summary>A notifier is about to be called.</summary>
    /// <param name="attempt">What it will be told.</param>
    void OnSending(DeliveryAttempt attempt);

    /// <summary>The call has ended; the result is not yet stored.</summary>
    /// <param name="attempt">What it was told.</param>
    /// <param name="result">What came of it.</param>
    void OnSent(DeliveryAttempt attempt, DeliveryResult result);

    /// <summary>The receiver is gone: nothing is sent to this notifier until it is resumed.</summary>
    /// <param name="notifier">The notifier's name.</param>
    /// <param name="reason">What the receiver said.</param>
    void OnSuspended(string notifier, string reason);

    /// <summary>The outbox could not be read or written. Nothing is lost: messages that may have been sent come again when their lease has
    /// run out.</summary>
    /// <param name="notifier">The notifier's name.</param>
    /// <param name="exception">What the store threw.</param>
    void OnOutboxFailed(string notifier, Exception exception);
}
