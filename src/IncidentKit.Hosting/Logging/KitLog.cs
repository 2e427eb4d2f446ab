using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace IncidentKit.Hosting;

/// <summary>Every message that is logged. Ids stay for ever; <c>docs/hosting.md</c> lists them.</summary>
internal static partial class KitLog
{
    public const string HostingCategory = "IncidentKit.Hosting";
    public const string DeliveryCategory = "IncidentKit.Delivery";
    public const string RemindersCategory = "IncidentKit.Reminders";

    /// <summary>The log of a category; one that drops everything in an app without logging.</summary>
    public static ILogger Of(ILoggerFactory? loggers, string category) => loggers?.CreateLogger(category) ?? NullLogger.Instance;

    [LoggerMessage(1000, LogLevel.Information, "IncidentKit has started: notifiers {Notifiers}, messages waiting {Waiting}")]
    public static partial void Started(ILogger log, int notifiers, long waiting);

    [LoggerMessage(1001, LogLevel.Information, "IncidentKit is stopping; what is being sent may end")]
    public static partial void Stopping(ILogger log);

    [LoggerMessage(1002, LogLevel.Information, "IncidentKit has stopped after {Seconds:0.000} s")]
    public static partial void Stopped(ILogger log, double seconds);

    [LoggerMessage(1003, LogLevel.Warning, "IncidentKit was cut off by the shutdown time-out after {Seconds:0.000} s; what was being sent comes again after the next start")]
    public static partial void CutOff(ILogger log, double seconds);

    [LoggerMessage(1004, LogLevel.Information, "Reminders and delivery are left to other processes (RunInBackground is false)")]
    public static partial void LeftToOthers(ILogger log);

    [LoggerMessage(1005, LogLevel.Warning, "No store was given: incidents are kept in memory, and gone when the process ends")]
    public static partial void KeptInMemory(ILogger log);

    [LoggerMessage(2000, LogLevel.Debug, "Delivered {Kind} of {IncidentId} to {Notifier} in {Seconds:0.000} s (message {MessageId}, attempt {Attempt})")]
    public static partial void Delivered(ILogger log, string kind, IncidentId incidentId, string notifier, double seconds, Guid messageId, int attempt);

    [LoggerMessage(2001, LogLevel.Warning, "Could not deliver {Kind} of {IncidentId} to {Notifier}, again at {RetryAt:O} (message {MessageId}, attempt {Attempt}): {Error}")]
    public static partial void Retried(
        ILogger log, string kind, IncidentId incidentId, string notifier, DateTimeOffset? retryAt, Guid messageId, int attempt, string? error);

    [LoggerMessage(2002, LogLevel.Error, "Gave up {Kind} of {IncidentId} to {Notifier}; it is a dead letter (message {MessageId}, attempt {Attempt}): {Error}")]
    public static partial void GaveUp(ILogger log, string kind, IncidentId incidentId, string notifier, Guid messageId, int attempt, string? error);

    [LoggerMessage(2003, LogLevel.Information, "Put {Kind} of {IncidentId} to {Notifier} back; it is sent again (message {MessageId}, attempt {Attempt})")]
    public static partial void PutBack(ILogger log, string kind, IncidentId incidentId, string notifier, Guid messageId, int attempt);

    [LoggerMessage(2004, LogLevel.Error, "Suspended {Notifier}, its receiver is gone; messages wait until it is resumed or the process restarts: {Reason}")]
    public static partial void Suspended(ILogger log, string notifier, string reason);

    [LoggerMessage(2005, LogLevel.Error, "The outbox could not be read or written for {Notifier}; it is tried again")]
    public static partial void OutboxFailed(ILogger log, Exception exception, string notifier);

    [LoggerMessage(3000, LogLevel.Information, "Gave {Reminders} reminders in {Notices} incidents")]
    public static partial void Reminded(ILogger log, int reminders, int notices);

    [LoggerMessage(3001, LogLevel.Error, "Could not look for reminders in {IncidentId}; it is tried again")]
    public static partial void IncidentFailed(ILogger log, Exception exception, IncidentId incidentId);

    [LoggerMessage(3002, LogLevel.Error, "Could not look for reminders; it is tried again")]
    public static partial void RemindersFailed(ILogger log, Exception exception);
}
