using System.Net;

namespace IncidentKit.Testing;

/// <summary>How a <see cref="WebhookReceiver"/> answers a request.</summary>
/// <param name="Status">The HTTP status.</param>
public sealed record WebhookAnswer(HttpStatusCode Status)
{
    /// <summary>204 No Content.</summary>
    public static WebhookAnswer Accepted { get; } = new(HttpStatusCode.NoContent);

    /// <summary>None: the request is read, and the connection stays open until the receiver is disposed.</summary>
    public static WebhookAnswer Never { get; } = new(HttpStatusCode.OK) { IsNever = true };

    /// <summary>Header fields to send.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text to send; empty unless said otherwise.</summary>
    public string Body { get; init; } = "";

    internal bool IsNever { get; private init; }

    /// <summary>Asks to come back later: 429 Too Many Requests with <c>Retry-After</c> in seconds (RFC 9110, 10.2.3).</summary>
    /// <param name="seconds">After how many seconds, 0 or more.</param>
    public static WebhookAnswer Busy(int seconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seconds);
        return new WebhookAnswer(HttpStatusCode.TooManyRequests)
        {
            Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Retry-After"] = FormattableString.Invariant($"{seconds}") },
        };
    }
}
