namespace IncidentKit.Notifiers.Http;

/// <summary>What must not be seen in any message: of the options whatever may be a secret.</summary>
internal sealed class SensitiveText
{
    private const string Mask = "***";
    private const int Shortest = 4;
    private const int ShortestSegment = 8;

    private readonly string[] _texts;

    public SensitiveText(WebhookOptions options)
    {
        string[] user = options.Addresses?.Proxy is { UserInfo.Length: > 0 } proxy ? [proxy.UserInfo, .. proxy.UserInfo.Split(':', 2)] : [];
        string[] url = [options.Url.PathAndQuery, options.Url.Query, .. options.Url.Segments.Where(segment => segment.Length >= ShortestSegment), .. options.Url.Query.Split('?', '&', '=')];
        string[] all = [.. options.Secrets, .. options.Secrets.Select(secret => secret[WebhookSecret.Prefix.Length..]), .. options.Headers.Values, .. user, .. url];

        // Longest first: what is part of another text must not leave the rest of it behind. A piece of three letters hides nothing.
        _texts = [.. all.SelectMany(text => new[] { text, Uri.UnescapeDataString(text) })
            .Select(text => text.Trim('/', '?'))
            .Where(text => text.Length >= Shortest)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal)];
    }

    public bool IsIn(string text) => Array.Exists(_texts, secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase));

    public string Masked(string text) =>
        _texts.Aggregate(text, (masked, secret) => masked.Replace(secret, Mask, StringComparison.OrdinalIgnoreCase));

    /// <summary>The exception, if nothing sensitive is in it or in those inside it.</summary>
    public Exception? IfClean(Exception exception) => IsIn(exception.ToString()) ? null : exception;
}
