namespace IncidentKit.Notifiers.Http;

/// <summary>Whether a webhook is genuine.</summary>
/// <param name="Failure">Why it is not to be believed; <see cref="WebhookFailure.None"/> when it is genuine.</param>
/// <param name="Reason">The same in words, without any secret; null when it is genuine. For your log, not for the sender.</param>
/// <param name="Id">The message's id, to drop what you have seen; null when it is not genuine.</param>
/// <param name="SentAt">When this attempt was made; null when it is not genuine.</param>
public sealed record WebhookVerification(WebhookFailure Failure, string? Reason, string? Id, DateTimeOffset? SentAt)
{
    /// <summary>Whether it comes from who knows the secret, and is as it was sent, just now.</summary>
    public bool IsGenuine => Failure == WebhookFailure.None;

    internal static WebhookVerification Not(WebhookFailure failure, string reason) => new(failure, reason, null, null);
}
