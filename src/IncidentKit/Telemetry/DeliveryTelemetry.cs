using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace IncidentKit;

/// <summary>How delivery goes.</summary>
internal sealed class DeliveryTelemetry(TimeProvider time) : IDeliveryObserver
{
    private static readonly Histogram<double> s_duration =
        IncidentKitTelemetry.Seconds("incidentkit.delivery.duration", "How long a notifier took for one attempt.");

    private static readonly Histogram<double> s_delay =
        IncidentKitTelemetry.Seconds("incidentkit.delivery.delay", "From the moment a message was stored until it was delivered.");

    private static readonly Counter<long> s_suspensions = IncidentKitTelemetry.Meter.CreateCounter<long>(
        "incidentkit.delivery.suspensions", "{suspension}", "Notifiers that were suspended because their receiver was gone.");

    private static readonly Counter<long> s_failures = IncidentKitTelemetry.Meter.CreateCounter<long>(
        "incidentkit.outbox.failures", "{failure}", "Times that the outbox could not be read or written.");

    private readonly ConditionalWeakTable<DeliveryAttempt, Activity> _activities = [];

    public void OnSending(DeliveryAttempt attempt)
    {
        if (IncidentKitTelemetry.Source.StartActivity("incidentkit.deliver", ActivityKind.Producer) is not { } activity)
            return;
        activity.SetTag(TelemetryTags.Notifier, attempt.Notifier)
            .SetTag(TelemetryTags.EventKind, attempt.Notification.Kind)
            .SetTag(TelemetryTags.Incident, attempt.Notification.IncidentId.ToString())
            .SetTag(TelemetryTags.Message, attempt.Notification.MessageId.ToString("D"))
            .SetTag(TelemetryTags.Attempt, attempt.Attempt);
        _activities.Add(attempt, activity);
    }

    public void OnSent(DeliveryAttempt attempt, DeliveryResult result)
    {
        var outcome = result.Outcome switch
        {
            DeliveryOutcome.Delivered => "delivered",
            DeliveryOutcome.Retried => "retried",
            DeliveryOutcome.Dead => "dead",
            _ => "returned",
        };
        var tags = new TagList
        {
            { TelemetryTags.Notifier, attempt.Notifier },
            { TelemetryTags.EventKind, attempt.Notification.Kind },
            { TelemetryTags.Outcome, outcome },
        };
        if (result.ErrorType is not null)
            tags.Add(TelemetryTags.ErrorType, result.ErrorType);
        s_duration.Record(result.Duration.TotalSeconds, tags);
        if (result.Outcome == DeliveryOutcome.Delivered)
            s_delay.Record(Math.Max(0, (time.GetUtcNow() - attempt.CreatedAt).TotalSeconds), Of(attempt.Notifier));
        End(attempt, result, outcome);
    }

    public void OnSuspended(string notifier, string reason) => s_suspensions.Add(1, Of(notifier));

    public void OnOutboxFailed(string notifier, Exception exception) => s_failures.Add(
        1, Of(notifier), new KeyValuePair<string, object?>(TelemetryTags.ErrorType, TelemetryTags.ErrorOf(exception)));

    private void End(DeliveryAttempt attempt, DeliveryResult result, string outcome)
    {
        if (!_activities.TryGetValue(attempt, out var activity))
            return;
        _activities.Remove(attempt);
        activity.SetTag(TelemetryTags.Outcome, outcome);
        if (result.ErrorType is not null)
            activity.SetTag(TelemetryTags.ErrorType, result.ErrorType);
        if (result.Outcome is DeliveryOutcome.Retried or DeliveryOutcome.Dead)
            activity.SetStatus(ActivityStatusCode.Error, result.Error);
        activity.Dispose();
    }

    private static KeyValuePair<string, object?> Of(string notifier) => new(TelemetryTags.Notifier, notifier);
}
