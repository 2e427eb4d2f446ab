using System.Globalization;

namespace IncidentKit;

/// <summary>The status messages of <c>process.md</c> 10, ready to send.</summary>
/// <remarks>Plain text; lines end in <c>\n</c>. Times are UTC; those of another day than the message's carry their date.</remarks>
public static class StatusMessages
{
    /// <summary>The text of a status update; of its correction once it was corrected.</summary>
    /// <remarks>Who works on it (R2) follows the current action in brackets, unless the action names one of them already.</remarks>
    /// <param name="update">The update.</param>
    public static string Format(StatusUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        var sentAt = update.Correction?.At ?? update.SentAt;
        var heading = update.Correction is { } correction
            ? $"""
                INCIDENT UPDATE — CORRECTION — [{Clock(sentAt)}]
                Corrects: the update of {Clock(update.SentAt, sentAt)} — {OneLine(correction.Reason)}
                """
            : $"INCIDENT UPDATE — [{Clock(sentAt)}]";
        return $"""
            {heading}
            Status: {update.Status}
            Impact: {OneLine(update.Impact)}
            Current action: {OneLine(update.CurrentAction)}{AtWork(update)}
            ETA: {(update.Eta is { } eta ? Clock(eta, sentAt) : "Investigating")}
            Next update: {(update.NextUpdateAt is { } next ? Clock(next, sentAt) : "when there is news")}
            """.ReplaceLineEndings("\n");
    }

    /// <summary>The text of a resolution notice.</summary>
    /// <param name="notice">The notice.</param>
    public static string Format(ResolutionNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var message = $"""
            INCIDENT RESOLVED — [{Clock(notice.SentAt)}]
            The issue affecting {OneLine(notice.Affected)} has been resolved.
            Duration: {(notice.Duration is { } duration ? duration.InHoursAndMinutes() : "being determined")}
            Root cause: {OneLine(notice.RootCause)}
            """;
        if (notice.PostmortemWithin is { } within)
            message += $"\nThe postmortem will be shared within {within.InWholeUnits()}.";
        return message.ReplaceLineEndings("\n");
    }

    private static string AtWork(StatusUpdate update) =>
        update.Who is null || update.Who.Split(", ").Any(name => update.CurrentAction.Contains(name, StringComparison.OrdinalIgnoreCase))
            ? ""
            : $" ({OneLine(update.Who)})";

    private static string Clock(DateTimeOffset time, DateTimeOffset? sameDayAs = null) =>
        sameDayAs is { } day && day.UtcDateTime.Date != time.UtcDateTime.Date
            ? time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)
            : time.UtcDateTime.ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
