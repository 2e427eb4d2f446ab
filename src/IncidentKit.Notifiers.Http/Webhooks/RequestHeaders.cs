using System.Net.Http.Headers;

namespace IncidentKit.Notifiers.Http;

/// <summary>The headers of one attempt.</summary>
internal static class RequestHeaders
{
    private static readonly string s_agent = $"IncidentKit/{typeof(RequestHeaders).Assembly.GetName().Version?.ToString(3)}";

    // What the connection, the body and the signature are made of is not for options to say.
    private static readonly HashSet<string> s_taken = new(StringComparer.OrdinalIgnoreCase)
    {
        WebhookHeaders.Id, WebhookHeaders.Timestamp, WebhookHeaders.Signature, "Content-Type", "Content-Length", "Content-Encoding",
        "Transfer-Encoding", "Host", "Connection", "Expect", "TE", "Trailer", "Upgrade", "Keep-Alive", "Proxy-Authorization", "Proxy-Connection",
    };

    /// <summary>What is wrong with a header, as the end of a sentence that starts with its name, without its value.</summary>
    public static string? ProblemOf(string name, string? value)
    {
        if (s_taken.Contains(name))
            return "is set by the webhook itself; leave it out.";
        if (string.IsNullOrEmpty(value) || value.Any(c => c is < ' ' or > '~'))
            return "has an empty value, or one with other characters than printable ASCII; take those out.";
        using var probe = new HttpRequestMessage();
        return probe.Headers.TryAddWithoutValidation(name, value) ? null : "is no header that a request can have; check its name.";
    }

    public static void Add(HttpRequestHeaders headers, WebhookOptions options, bool own)
    {
        headers.TryAddWithoutValidation("User-Agent", s_agent);
        foreach (var (name, value) in own ? options.Headers : new Dictionary<string, string>(StringComparer.Ordinal))
        {
            headers.Remove(name);
            headers.TryAddWithoutValidation(name, value);
        }
    }
}
