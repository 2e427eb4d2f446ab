using System.Globalization;

namespace IncidentKit;

/// <summary>How the audit words times and durations.</summary>
/// <param name="firstDay">Times of this day are told without the date (ruling 10).</param>
internal sealed class AuditWording(DateTimeOffset firstDay)
{
    public string At(DateTimeOffset time) => time.UtcDateTime.ToString(
        time.UtcDateTime.Date == firstDay.UtcDateTime.Date ? "HH:mm" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The two largest units, such as <c>1 hour 40 minutes</c>; seconds only below an hour.</summary>
    public static string Span(TimeSpan duration)
    {
        var (first, second) = duration switch
        {
            { TotalDays: >= 1 } => (Count((long)duration.TotalDays, "day"), Count(duration.Hours, "hour")),
            { TotalHours: >= 1 } => (Count(duration.Hours, "hour"), Count(duration.Minutes, "minute")),
            { TotalMinutes: >= 1 } => (Count(duration.Minutes, "minute"), Count(duration.Seconds, "second")),
            { Seconds: > 0 } => (Count(duration.Seconds, "second"), ""),
            _ => ("0 minutes", ""),
        };
        return second.Length == 0 || second[0] == '0' ? first : $"{first} {second}";
    }

    public static string Count(long number, string unit, string? units = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? unit : units ?? unit + "s")}");

    /// <summary>For example <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
    };

    /// <summary>Exact, for tables: <c>1 d 02:03:04</c>, with a fraction only when there is one.</summary>
    public static string Exact(TimeSpan duration)
    {
        var clock = new TimeSpan(duration.Ticks % TimeSpan.TicksPerDay)
            .ToString(duration.Ticks % TimeSpan.TicksPerSecond == 0
                ? @"hh\:mm\:ss" : @"hh\:mm\:ss\.ffffff", CultureInfo.InvariantCulture);
        return duration.TotalDays < 1 ? clock
            : string.Create(CultureInfo.InvariantCulture, $"{(long)duration.TotalDays} d {clock}");
    }
}
