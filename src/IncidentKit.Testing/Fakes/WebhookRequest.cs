namespace IncidentKit.Testing;

/// <summary>A request that reached a <see cref="WebhookReceiver"/>.</summary>
/// <param name="Method">The method, such as <c>POST</c>.</param>
/// <param name="PathAndQuery">The target, such as <c>/hook?x=1</c>.</param>
/// <param name="Headers">The header fields, found whatever the letter case of their names; several of one name joined by
/// commas.</param>
/// <param name="Body">The body, byte for byte.</param>
public sealed record WebhookRequest(
    string Method, string PathAndQuery, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>The body as UTF-8 text.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Body.Span);
}
