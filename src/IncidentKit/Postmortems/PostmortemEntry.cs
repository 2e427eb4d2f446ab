using System.Globalization;

namespace IncidentKit;

/// <summary>One row of a postmortem's timeline.</summary>
/// <param name="At">When it happened, UTC. In a document without any date the days count from the first of the year 1.</param>
/// <param name="Text">What happened.</param>
public sealed record PostmortemEntry(DateTimeOffset At, string Text)
{
    /// <summary>The time as written, when it says something else than hour and minute: seconds, a range, "about 14:05", "later that day". Null
    /// when <see cref="At"/> says it all. Where words say nothing of the hour, <see cref="At"/> is that of the row before.</summary>
    public string? Time { get; init; }

    /// <summary>The time as a table shows it.</summary>
    /// <param name="dated">Whether with its date.</param>
    internal string ShownTime(bool dated)
    {
        var at = At.UtcDateTime;
        var exact = at.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        var minutes = at.ToString(dated ? "yyyy-MM-dd HH:mm" : "HH:mm", CultureInfo.InvariantCulture);
        if (Time is null)
            return minutes;
        var day = dated ? minutes[..11] : "";
        if (Time == exact)
            return day + exact;
        return at.Ticks % TimeSpan.TicksPerMinute == 0 ? $"{minutes} ({Time})" : $"{day}{exact} ({Time})";
    }
}
