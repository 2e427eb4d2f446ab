using System.Globalization;

namespace IncidentKit.Testing;

/// <summary>Times as people write them in a simulation.</summary>
internal static class SimulationTime
{
    private static readonly string[] s_timesOfDay = ["HH:mm", "HH:mm:ss"];
    private static readonly string[] s_times = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>A time of the day of the last step, or a date and a time.</summary>
    public static DateTimeOffset Parse(string text, DateOnly day)
    {
        if (TimeOnly.TryParseExact(text, s_timesOfDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return new DateTimeOffset(day, time, TimeSpan.Zero);
        if (DateTime.TryParseExact(text, s_times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var both))
            return new DateTimeOffset(both, TimeSpan.Zero);
        throw new ArgumentException($"'{text}' is no time: write 14:05, 14:05:30 or 2026-03-20 14:05, in UTC.", nameof(text));
    }

    /// <summary>With the date where it is not the first day, and with seconds where there are any.</summary>
    public static string Show(DateTimeOffset time, DateOnly firstDay)
    {
        var format = (DateOnly.FromDateTime(time.UtcDateTime) == firstDay ? "" : "yyyy-MM-dd ")
            + (time.UtcTicks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : time.UtcTicks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFF");
        return time.UtcDateTime.ToString(format, CultureInfo.InvariantCulture);
    }
}
