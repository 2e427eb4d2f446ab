using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace IncidentKit.Notifiers.Http;

/// <summary>The body: an event of CloudEvents 1.0 in JSON, whose <c>type</c>, <c>timestamp</c> and <c>data</c> are those that Standard
/// Webhooks 1.0.0 recommends.</summary>
internal static class WebhookBody
{
    private const string TypePrefix = "dev.incidentkit.incident.";
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the body, with texts and lists shortened as far as the size asks for.</summary>
    /// <exception cref="NotificationRejectedException">It is too large without any text.</exception>
    public static byte[] Write(Notification notification, WebhookOptions options)
    {
        var body = Write(notification, options, BodyShare.Whole);
        for (var share = BodyShare.First; body.Length > options.MaxBodyBytes; share = share.Less())
        {
            if (share.IsNothing)
                throw new NotificationRejectedException($"The body has {body.Length} bytes without its texts, {options.MaxBodyBytes} at most: raise MaxBodyBytes.");
            body = Write(notification, options, share);
        }

        return body;
    }

    private static byte[] Write(Notification notification, WebhookOptions options, BodyShare share)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, s_json))
        {
            var time = TimeOf(notification.OccurredAt);
            json.WriteStartObject();
            json.WriteString("specversion", "1.0");
            json.WriteString("id", notification.MessageId);
            json.WriteString("source", options.Source);
            json.WriteString("type", TypePrefix + notification.Type);
            json.WriteString("subject", notification.Reference?.ToString() ?? notification.IncidentId.ToString());
            json.WriteString("time", time);
            json.WriteString("timestamp", time);
            json.WriteString("datacontenttype", "application/json");
            json.WriteStartObject("data");
            json.WriteString("incidentId", notification.IncidentId.Value);

            // Of a restricted incident, only the id goes outward.
            if (notification.Reference is not null)
                WriteData(json, notification, share);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteData(Utf8JsonWriter json, Notification notification, BodyShare share)
    {
        json.WriteString("reference", notification.Reference.ToString());
        json.WriteNumber("sequence", notification.Version);
        json.WriteNumber("version", notification.Version);
        json.WriteString("occurredAt", TimeOf(notification.OccurredAt));
        json.WriteString("recordedAt", TimeOf(notification.RecordedAt));
        Optional(json, "actor", notification.By);
        json.WriteString("kind", notification.Kind);
        Optional(json, "text", share.Of(notification.Text));
        Optional(json, "title", notification.Title);
        Optional(json, "severity", notification.Severity?.ToString());
        json.WriteString("state", Camel(notification.State.ToString()));
        json.WriteString("mode", Camel(notification.Mode.ToString()));
        WriteList(json, "systems", notification.Systems, share);
        WriteList(json, "tell", notification.Tell, share);
        WriteDue(json, notification.Due, share);
        if (share == BodyShare.Whole && notification.Change is { } change)
        {
            json.WritePropertyName("change");
            change.WriteTo(json);
        }

        if (share != BodyShare.Whole)
            json.WriteBoolean("shortened", true);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> entries, BodyShare share)
    {
        if (entries.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var entry in entries.Take(share.Entries))
            json.WriteStringValue(entry);
        json.WriteEndArray();
    }

    private static void WriteDue(Utf8JsonWriter json, IReadOnlyList<NotificationDue> entries, BodyShare share)
    {
        if (entries.Count == 0)
            return;
        json.WriteStartArray("due");
        foreach (var due in entries.Take(share.Entries))
        {
            json.WriteStartObject();
            json.WriteString("clockId", due.ClockId);
            json.WriteString("ruleId", due.RuleId);
            json.WriteString("point", Camel(due.Point.ToString()));
            json.WriteString("dueAt", TimeOf(due.DueAt));
            Optional(json, "text", share.Of(due.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static string TimeOf(DateTimeOffset time) => time.ToUniversalTime().ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
