using System.Globalization;

namespace IncidentKit;

/// <summary>How durations are told to people (P).</summary>
internal static class DurationFormat
{
    /// <summary><c>X hours Y minutes</c>, whole minutes, rounded down.</summary>
    public static string InHoursAndMinutes(this TimeSpan duration)
    {
        var minutes = (long)duration.TotalMinutes;
        return $"{Count(minutes / 60, "hour")} {Count(minutes % 60, "minute")}";
    }

    /// <summary><c>48 hours</c> where it is whole hours, <c>90 minutes</c> where it is not; minutes rounded up.</summary>
    public static string InWholeUnits(this TimeSpan duration)
    {
        var minutes = (long)Math.Ceiling(duration.TotalMinutes);
        return minutes % 60 == 0 ? Count(minutes / 60, "hour") : Count(minutes, "minute");
    }

    /// <summary><c>75 minutes</c>, <c>5 hours</c>, <c>3 days</c>: the next longer unit from two of it on; rounded down.</summary>
    public static string InOneUnit(this TimeSpan duration) => duration switch
    {
        { TotalHours: < 2 } => Count((long)duration.TotalMinutes, "minute"),
        { TotalDays: < 2 } => Count((long)duration.TotalHours, "hour"),
        _ => Count((long)duration.TotalDays, "day"),
    };

    /// <summary>For charts: <c>45 s</c>, <c>12 min</c>, <c>3 h 5 min</c>, <c>2 d 4 h</c>; rounded down.</summary>
    public static string InShort(this TimeSpan duration) => duration switch
    {
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{(long)duration.TotalSeconds} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{(long)duration.TotalMinutes} min"),
        { TotalDays: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{duration.Hours} h {duration.Minutes} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(long)duration.TotalDays} d {duration.Hours} h"),
    };

    private static string Count(long number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
