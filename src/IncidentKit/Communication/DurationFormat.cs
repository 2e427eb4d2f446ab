using System.Globalization;

namespace IncidentKit;

/// <summary>How durations are told to people (P).</summary>
internal static class DurationFormat
{
    /// <summary><c>X hours Y minutes</c>, whole minutes, rounded down.</summary>
    public static string InHoursAndMinutes(this TimeSpan duration)
    {
        var minutes = (long)duration.TotalMinutes;
        return string.Create(CultureInfo.InvariantCulture, $"{Count(minutes / 60, "hour")} {Count(minutes % 60, "minute")}");

        static string Count(long number, string unit) =>
            string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
    }
}
