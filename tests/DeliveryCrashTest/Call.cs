using System.Net;
using System.Text.Json;
using IncidentKit.Notifiers.Http;
using IncidentKit.Testing;

namespace IncidentKit.DeliveryCrashTest;

/// <summary>A call that reached the receiver, and how it was answered.</summary>
/// <param name="MessageId">The header <c>webhook-id</c>.</param>
/// <param name="Incident">The incident that the body names.</param>
/// <param name="Version">The version that the body names.</param>
/// <param name="IsAccepted">Whether the receiver took it.</param>
/// <param name="Problem">Why it is not to be believed; null when it is genuine.</param>
internal sealed record Call(string MessageId, Guid Incident, long Version, bool IsAccepted, string? Problem)
{
    // That of the sample's appsettings.json. A day late is fine: it is read when all is over.
    private static readonly WebhookVerifier s_verifier =
        new(["whsec_c2FtcGxlLXNlY3JldC1ub3QtZm9yLXByb2R1Y3Rpb24="], TimeSpan.FromDays(1));

    public static Call Of(WebhookRequest request, WebhookAnswer answer)
    {
        var verified = s_verifier.Verify(name => request.Headers.GetValueOrDefault(name), request.Body.Span);
        using var body = JsonDocument.Parse(request.Body);
        var data = body.RootElement.GetProperty("data");
        var id = request.Headers.GetValueOrDefault("webhook-id") ?? "";
        return new Call(
            id, data.GetProperty("incidentId").GetGuid(), data.GetProperty("version").GetInt64(), answer.Status == HttpStatusCode.NoContent,
            !verified.IsGenuine ? verified.Reason
                : body.RootElement.GetProperty("id").GetString() == id ? null : "the body has another id than the header");
    }
}
