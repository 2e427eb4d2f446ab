using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace IncidentKit;

/// <summary>How reminding goes.</summary>
internal sealed class ReminderTelemetry(TimeProvider time) : IReminderObserver
{
    private static readonly Counter<long> s_reminders = IncidentKitTelemetry.Meter.CreateCounter<long>(
        "incidentkit.reminders", "{reminder}", "Reminders recorded; those of incidents that could not be looked at count as failed.");

    private static readonly Histogram<double> s_duration =
        IncidentKitTelemetry.Seconds("incidentkit.reminders.duration", "How long one round of reminding took.");

    public void OnRound(ReminderReport report, TimeSpan duration)
    {
        if (report.Reminders > 0)
            s_reminders.Add(report.Reminders, Outcome("given"));
        if (report.Failures.Count > 0)
            s_reminders.Add(report.Failures.Count, Outcome("failed"));
        s_duration.Record(duration.TotalSeconds, Outcome(report.Failures.Count == 0 ? "ok" : "failed"));
        if (report.Reminders > 0 || report.Failures.Count > 0)
            Trace(report, duration);
    }

    public void OnFailed(Exception exception) => s_reminders.Add(
        1, Outcome("failed"), new KeyValuePair<string, object?>(TelemetryTags.ErrorType, TelemetryTags.ErrorOf(exception)));

    /// <summary>Told afterwards, because a round that finds nothing, of which there are many, is not worth a trace.</summary>
    private void Trace(ReminderReport report, TimeSpan duration)
    {
        var end = time.GetUtcNow();
        using var activity = IncidentKitTelemetry.Source.StartActivity(
            "incidentkit.remind", ActivityKind.Internal, default(ActivityContext), startTime: end - duration);
        activity?.SetTag(TelemetryTags.Reminders, report.Reminders);
        if (report.Failures.Count > 0)
            activity?.SetTag(TelemetryTags.ErrorType, TelemetryTags.ErrorOf(report.Failures[0].Exception)).SetStatus(ActivityStatusCode.Error);
        activity?.SetEndTime(end.UtcDateTime);
    }

    private static KeyValuePair<string, object?> Outcome(string value) => new(TelemetryTags.Outcome, value);
}
