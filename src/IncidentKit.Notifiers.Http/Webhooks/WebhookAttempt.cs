using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace IncidentKit.Notifiers.Http;

/// <summary>One attempt, signed.</summary>
internal sealed class WebhookAttempt(string id, DateTimeOffset sentAt, string signature, byte[] body)
{
    /// <summary>A request of it: another one for each redirect, because a request is sent once.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="options">The headers to send along, and the content type.</param>
    public HttpRequestMessage RequestTo(Uri url, WebhookOptions options)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new ByteArrayContent(body),
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(options.ContentType);
        request.Headers.Add(WebhookHeaders.Id, id);
        request.Headers.Add(WebhookHeaders.Timestamp, sentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(WebhookHeaders.Signature, signature);
        RequestHeaders.Add(request.Headers, options, IsSameOrigin(url, options.Url));
        return request;
    }

    private static bool IsSameOrigin(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;
}
