namespace IncidentKit.Notifiers.Http;

/// <summary>An attempt failed; it is worth another one.</summary>
/// <remarks>Code <c>webhook-failed</c>. The message names scheme, host and port of the receiver and what went wrong; path, query,
/// headers, secrets and the receiver's answer never stand in it, nor in an inner exception.</remarks>
public sealed class WebhookException : IncidentKitException
{
    internal WebhookException(string message, int? statusCode = null, Exception? innerException = null)
        : base("webhook-failed", message, innerException) => StatusCode = statusCode;

    /// <summary>What the receiver answered; null when there was no answer.</summary>
    public int? StatusCode { get; }
}
