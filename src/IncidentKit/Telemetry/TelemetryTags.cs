namespace IncidentKit;

/// <summary>The names of tags.</summary>
internal static class TelemetryTags
{
    public const string Command = "incidentkit.command";
    public const string Outcome = "incidentkit.outcome";
    public const string Notifier = "incidentkit.notifier";
    public const string EventKind = "incidentkit.event";
    public const string Incident = "incidentkit.incident.id";
    public const string Message = "incidentkit.message.id";
    public const string Attempt = "incidentkit.attempt";
    public const string Reminders = "incidentkit.reminders";
    public const string ErrorType = "error.type";

    /// <summary>The value of <see cref="ErrorType"/>: of few values, and without what someone wrote.</summary>
    public static string ErrorOf(Exception exception) => exception is IncidentKitException known ? known.Code : exception.GetType().FullName!;
}
