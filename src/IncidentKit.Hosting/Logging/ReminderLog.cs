using Microsoft.Extensions.Logging;

namespace IncidentKit.Hosting;

/// <summary>Logs how reminding goes.</summary>
internal sealed class ReminderLog(ILoggerFactory? loggers = null) : IReminderObserver
{
    private readonly ILogger _log = KitLog.Of(loggers, KitLog.RemindersCategory);

    public void OnRound(ReminderReport report, TimeSpan duration)
    {
        if (report.Reminders > 0)
            KitLog.Reminded(_log, report.Reminders, report.Notices);
        foreach (var failure in report.Failures)
            KitLog.IncidentFailed(_log, failure.Exception, failure.IncidentId);
    }

    public void OnFailed(Exception exception) => KitLog.RemindersFailed(_log, exception);
}
