using System.Globalization;
using System.Text.Json;

namespace IncidentKit.Testing;

/// <summary>What the cases have notifiers deliver. The same in every run.</summary>
internal sealed class SampleNotifications
{
    private readonly Sample _some = new();

    public Notification Plain(string title = "Checkout is down") => new()
    {
        MessageId = _some.Guid(),
        IncidentId = _some.Id(),
        Version = 3,
        Type = "observation_recorded.v1",
        OccurredAt = Sample.Time,
        RecordedAt = Sample.Time.AddSeconds(2),
        Mode = IncidentMode.Real,
        State = IncidentState.Triaging,
        Severity = Severity.Sev2,
        Reference = _some.Reference(),
        Title = title,
        Text = "Error rate rises from 0.1% to 45%",
        By = "Ada",
        Systems = ["checkout", "payment"],
    };

    /// <summary>As the core makes it of a restricted incident: the id, and nothing that tells what happened.</summary>
    public Notification Restricted() => Plain() with
    {
        Severity = null,
        Reference = null,
        Title = null,
        Text = null,
        By = null,
        Systems = [],
        Due = [.. Due().Due.Select(due => due with { Text = null })],
    };

    public Notification Unknown() => Plain() with { Type = "from_a_newer_version.v7", Change = Json("""{"x":[1,{"y":"from the future"}]}""") };

    public Notification Due() => Plain() with
    {
        Type = "reminders_due.v1",
        Tell = ["Grace", "the platform team"],
        Due =
        [
            new() { ClockId = "next-update-3", RuleId = "R2", Point = ReminderPoint.Due, DueAt = Sample.Time, Text = "Send the status update" },
            new() { ClockId = "escalation-1", RuleId = "T4", Point = ReminderPoint.Escalate, DueAt = Sample.Time.AddMinutes(1), Text = "Tell Grace" },
        ],
    };

    /// <summary>The longest that the core accepts, in characters of several bytes, in every member.</summary>
    public Notification Longest() => Plain() with
    {
        Title = string.Concat(Enumerable.Repeat("日本", 100)),
        Text = string.Concat(Enumerable.Repeat("🔥 ", 3333)) + "end",
        By = new string('n', 200),
        Systems = [.. Enumerable.Range(1, 50).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i} {new string('s', 190)}"))],
        Tell = [.. Enumerable.Range(1, 50).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i} {new string('t', 190)}"))],
    };

    private static JsonElement Json(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
