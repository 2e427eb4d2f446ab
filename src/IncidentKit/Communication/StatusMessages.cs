using System.Globalization;

namespace IncidentKit;

/// <summary>The status messages of <c>process.md</c> 10, ready to send.</summary>
/// <remarks>Plain text; lines end in <c>\n</c>. Times are UTC.</remarks>
public static class StatusMessages
{
    /// <summary>The text of a status update.</summary>
    /// <param name="update">The update.</param>
    public static string Format(StatusUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return $"""
            INCIDENT UPDATE — [{Clock(update.SentAt)}]
            Status: {update.Status}
            Impact: {OneLine(update.Impact)}
            Current action: {OneLine(update.CurrentAction)}
            ETA: {(update.Eta is { } eta ? Clock(eta, update.SentAt) : "Investigating")}
            Next update: {(update.NextUpdateAt is { } next ? Clock(next, update.SentAt) : "when there is news")}
            """.ReplaceLineEndings("\n");
    }

    /// <summary>The text of a resolution notice.</summary>
    /// <param name="notice">The notice.</param>
    public static string Format(ResolutionNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return $"""
            INCIDENT RESOLVED — [{Clock(notice.SentAt)}]
            The issue affecting {OneLine(notice.Affected)} has been resolved.
            Duration: {(notice.Duration is { } duration ? duration.InHoursAndMinutes() : "being determined")}
            Root cause: {OneLine(notice.RootCause)}
            The postmortem will be shared within 48 hours.
            """.ReplaceLineEndings("\n");
    }

    private static string Clock(DateTimeOffset time, DateTimeOffset? sameDayAs = null) =>
        sameDayAs is { } day && day.UtcDateTime.Date != time.UtcDateTime.Date
            ? time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)
            : time.UtcDateTime.ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
