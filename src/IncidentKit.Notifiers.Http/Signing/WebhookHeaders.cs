namespace IncidentKit.Notifiers.Http;

/// <summary>The headers of a webhook (Standard Webhooks 1.0.0, "Webhook headers").</summary>
public static class WebhookHeaders
{
    /// <summary>The message's id, the same over all attempts: drop what you have seen.</summary>
    public const string Id = "webhook-id";

    /// <summary>When this attempt was made, in seconds since 1970-01-01 UTC.</summary>
    public const string Timestamp = "webhook-timestamp";

    /// <summary>One signature for each secret, parted by spaces, such as <c>v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=</c>.</summary>
    public const string Signature = "webhook-signature";
}
