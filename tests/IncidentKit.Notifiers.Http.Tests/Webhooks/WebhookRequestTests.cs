using System.Globalization;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Notifiers.Http.Tests.Webhooks;

/// <summary>What a receiver gets.</summary>
public class WebhookRequestTests
{
    private readonly FakeTimeProvider _time = new(Some.Time.AddMinutes(1));

    [Fact]
    public async Task A_message_is_posted_with_the_headers_of_the_specification()
    {
        await using var receiver = await Receiver.AnsweringAsync(204);
        using var notifier = new WebhookNotifier(Some.Webhook(new Uri(receiver.Url, "/hooks?key=1")) with { Time = _time });

        await notifier.NotifyAsync(Some.Message(), default);

        var request = Assert.Single(receiver.Requests);
        Assert.Equal(("POST", "/hooks?key=1"), (request.Method, request.PathAndQuery));
        Assert.Equal("0195b1e4-2a00-7000-8000-000000000001", request.Header("webhook-id"));
        Assert.Equal(_time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), request.Header("webhook-timestamp"));
        Assert.Equal("application/cloudevents+json; charset=utf-8", request.Header("Content-Type"));
        Assert.Equal(request.Body.Length.ToString(CultureInfo.InvariantCulture), request.Header("Content-Length"));
        Assert.StartsWith("IncidentKit/", request.Header("User-Agent"), StringComparison.Ordinal);
        Assert.True(new WebhookVerifier([Some.Secret], time: _time).Verify(request.Header, request.Body).IsGenuine);
    }

    [Fact]
    public async Task Each_attempt_has_the_same_id_and_body_and_a_time_and_signature_of_its_own()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url) with { Time = _time });

        await notifier.NotifyAsync(Some.Message(), default);
        _time.Advance(TimeSpan.FromHours(1));
        await notifier.NotifyAsync(Some.Message(), default);

        var (first, second) = (receiver.Requests[0], receiver.Requests[1]);
        Assert.Equal(first.Header("webhook-id"), second.Header("webhook-id"));
        Assert.Equal(first.Body, second.Body);
        Assert.NotEqual(first.Header("webhook-timestamp"), second.Header("webhook-timestamp"));
        Assert.NotEqual(first.Header("webhook-signature"), second.Header("webhook-signature"));
        Assert.True(new WebhookVerifier([Some.Secret], time: _time).Verify(second.Header, second.Body).IsGenuine);
    }

    [Fact]
    public async Task Several_secrets_give_several_signatures()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url, Some.Secret, Some.OtherSecret) with { Time = _time });

        await notifier.NotifyAsync(Some.Message(), default);

        var request = receiver.Requests[0];
        Assert.Matches("^v1,[A-Za-z0-9+/]{43}= v1,[A-Za-z0-9+/]{43}=$", request.Header("webhook-signature"));
        Assert.All([Some.Secret, Some.OtherSecret], secret => Assert.True(new WebhookVerifier([secret], time: _time).Verify(request.Header, request.Body).IsGenuine));
    }

    [Fact]
    public async Task Headers_and_content_type_can_be_added()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url) with
        {
            ContentType = "application/json",
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Authorization"] = "Bearer t0ken", ["User-Agent"] = "ops" },
        });

        await notifier.NotifyAsync(Some.Message(), default);

        var request = receiver.Requests[0];
        Assert.Equal(("application/json", "Bearer t0ken", "ops"), (request.Header("Content-Type"), request.Header("Authorization"), request.Header("User-Agent")));
    }

    [Fact]
    public async Task The_body_is_the_event_to_the_byte()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url));

        await notifier.NotifyAsync(Some.Message() with { RecordedAt = Some.Time.AddSeconds(2.5), Systems = ["login"], Tell = ["Bob"] }, default);

        Assert.Equal(
            """
            {"specversion":"1.0","id":"0195b1e4-2a00-7000-8000-000000000001","source":"urn:incidentkit","type":"dev.incidentkit.incident.severity_assessed.v1",
            "subject":"INC-2026-0042","time":"2026-03-20T14:08:00.000000Z","timestamp":"2026-03-20T14:08:00.000000Z","datacontenttype":"application/json",
            "data":{"incidentId":"0195b1e4-2a00-7000-8000-00000000000a","reference":"INC-2026-0042","sequence":3,"version":3,
            "occurredAt":"2026-03-20T14:08:00.000000Z","recordedAt":"2026-03-20T14:08:02.500000Z","actor":"Alice","kind":"severity_assessed",
            "text":"Severity is SEV-2","title":"Logins fail","severity":"SEV-2","state":"triaging","mode":"real","systems":["login"],"tell":["Bob"]}}
            """.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal),
            Encoding.UTF8.GetString(receiver.Requests[0].Body));
    }

    [Fact]
    public async Task Of_a_restricted_incident_the_data_is_the_id_alone()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url));

        await notifier.NotifyAsync(Some.Restricted(), default);

        var body = receiver.Requests[0].Json();
        Assert.Equal("0195b1e4-2a00-7000-8000-00000000000a", body.GetProperty("subject").GetString());
        Assert.Equal("{\"incidentId\":\"0195b1e4-2a00-7000-8000-00000000000a\"}", body.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task Of_a_real_restricted_incident_nothing_but_the_id_leaves()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        await using var tracker = new IncidentKitBuilder().AddWebhook("partner", Some.Webhook(receiver.Url)).Build();
        var incident = await tracker.DeclareAsync(
            new Commands.DeclareIncident(new Actor("Alice"), "Customer records leaked") { Visibility = IncidentVisibility.Restricted });

        Assert.Equal(1, (await tracker.Notifications.DeliverAsync()).Delivered);

        var text = Encoding.UTF8.GetString(receiver.Requests[0].Body);
        Assert.Contains(incident.Id.ToString(), text, StringComparison.Ordinal);
        Assert.All(["leaked", "Alice", incident.Reference.ToString(), "severity"], secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_message_of_the_tracker_arrives_with_the_details_of_its_event()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        await using var tracker = new IncidentKitBuilder().AddWebhook("partner", Some.Webhook(receiver.Url)).Build();
        var incident = await tracker.DeclareAsync(new Commands.DeclareIncident(new Actor("Alice"), "Logins fail"));
        await tracker.ExecuteAsync(incident.Id, new Commands.Acknowledge(new Actor("Bob")));
        await tracker.Notifications.DeliverAsync();

        var data = receiver.Requests[0].Json().GetProperty("data");
        Assert.Equal("Logins fail", data.GetProperty("title").GetString());
        Assert.Equal("Logins fail", data.GetProperty("change").GetProperty("title").GetString());
        Assert.Equal([1, 2], receiver.Requests.Select(request => request.Json().GetProperty("data").GetProperty("sequence").GetInt32()));
        Assert.Equal(incident.History[0].Id.ToString(), receiver.Requests[0].Header("webhook-id"));
        Assert.Equal(receiver.Requests[0].Header("webhook-id"), receiver.Requests[0].Json().GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_reminder_says_what_is_due()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url));
        var due = new NotificationDue { ClockId = "next-update-3", RuleId = "R2", Point = ReminderPoint.Escalate, DueAt = Some.Time.AddMinutes(15), Text = "Send it" };

        await notifier.NotifyAsync(Some.Message() with { Due = [due] }, default);

        Assert.Equal(
            "[{\"clockId\":\"next-update-3\",\"ruleId\":\"R2\",\"point\":\"escalate\",\"dueAt\":\"2026-03-20T14:23:00.000000Z\",\"text\":\"Send it\"}]",
            receiver.Requests[0].Json().GetProperty("data").GetProperty("due").GetRawText());
    }
}
