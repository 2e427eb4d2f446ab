using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace IncidentKit.Testing.Tests.Notifiers;

/// <summary>A notifier that is right, and no more: it posts JSON with a token.</summary>
internal sealed class PlainWebhook(Uri address, string token) : INotifier, IDisposable
{
    private readonly HttpClient _http = new();

    public void Dispose() => _http.Dispose();

    public async Task NotifyAsync(Notification notification, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(Body(notification), Encoding.UTF8, "application/json") };
        request.Headers.Add("webhook-id", notification.MessageId.ToString());
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await _http.SendAsync(request, cancellationToken);
        switch (response.StatusCode)
        {
            case >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices:
                return;
            case HttpStatusCode.TooManyRequests:
                throw new NotificationDelayedException(response.Headers.RetryAfter?.Delta ?? TimeSpan.Zero, "The receiver is busy.");
            case HttpStatusCode.Gone:
                throw new NotifierGoneException("The receiver is gone.");
            case HttpStatusCode.BadRequest:
                throw new NotificationRejectedException("The receiver takes it for wrong.");
            default:
                throw new HttpRequestException($"The receiver answered {(int)response.StatusCode}.");
        }
    }

    private static string Body(Notification notification) => new JsonObject
    {
        ["incident"] = notification.IncidentId.ToString(),
        ["reference"] = notification.Reference?.ToString(),
        ["type"] = notification.Type,
        ["mode"] = notification.Mode.ToString(),
        ["title"] = notification.Title,
        ["text"] = notification.Text,
        ["due"] = new JsonArray([.. notification.Due.Select(due => (JsonNode?)due.Text)]),
    }.ToJsonString();
}
