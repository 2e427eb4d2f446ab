using Microsoft.Extensions.Logging;

namespace IncidentKit.Hosting;

/// <summary>Logs how delivery goes.</summary>
internal sealed class DeliveryLog(ILoggerFactory? loggers = null) : IDeliveryObserver
{
    private readonly ILogger _log = KitLog.Of(loggers, KitLog.DeliveryCategory);

    public void OnSending(DeliveryAttempt attempt)
    {
        // What came of it is logged.
    }

    public void OnSent(DeliveryAttempt attempt, DeliveryResult result)
    {
        var told = attempt.Notification;
        switch (result.Outcome)
        {
            case DeliveryOutcome.Delivered:
                KitLog.Delivered(_log, told.Kind, told.IncidentId, attempt.Notifier, result.Duration.TotalSeconds, told.MessageId, attempt.Attempt);
                break;
            case DeliveryOutcome.Retried:
                KitLog.Retried(_log, told.Kind, told.IncidentId, attempt.Notifier, result.RetryAt, told.MessageId, attempt.Attempt, result.Error);
                break;
            case DeliveryOutcome.Dead:
                KitLog.GaveUp(_log, told.Kind, told.IncidentId, attempt.Notifier, told.MessageId, attempt.Attempt, result.Error);
                break;
            default:
                KitLog.PutBack(_log, told.Kind, told.IncidentId, attempt.Notifier, told.MessageId, attempt.Attempt);
                break;
        }
    }

    public void OnSuspended(string notifier, string reason) => KitLog.Suspended(_log, notifier, reason);

    public void OnOutboxFailed(string notifier, Exception exception) => KitLog.OutboxFailed(_log, exception, notifier);
}
