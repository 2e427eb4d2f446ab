using System.Globalization;
using System.Text.RegularExpressions;

namespace IncidentKit;

/// <summary>Durations as ISO 8601 writes them, without years and months, which have no fixed length.</summary>
internal static partial class IsoDuration
{
    /// <summary>What a text has to be, as the end of a sentence.</summary>
    public const string Needed = "a duration of ISO 8601 such as PT15M, PT4H or P14D (years and months have no fixed length)";

    /// <summary>For example <c>PT15M</c>, <c>PT48H</c> or <c>P14D</c>: days from a week on.</summary>
    public static string Format(TimeSpan duration)
    {
        if (duration == TimeSpan.Zero)
            return "PT0S";
        if (duration < TimeSpan.Zero)
            return "-" + Format(duration == TimeSpan.MinValue ? TimeSpan.MaxValue : duration.Negate());
        var days = duration.Days >= 7 ? duration.Days : 0;
        var time = duration - TimeSpan.FromDays(days);
        var seconds = (decimal)(time.Ticks % TimeSpan.TicksPerMinute) / TimeSpan.TicksPerSecond;
        return string.Concat(
            "P",
            Part(days, "D"),
            time == TimeSpan.Zero ? "" : "T",
            Part((long)time.TotalHours, "H"),
            Part(time.Minutes, "M"),
            seconds == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{seconds:0.#######}S"));

        static string Part(long number, string unit) => number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{number}{unit}");
    }

    /// <summary>Reads a duration; null when the text is none, or one that is too long to count.</summary>
    public static TimeSpan? Parse(string text)
    {
        if (text.Length > 40 || Pattern().Match(text) is not { Success: true } match)
            return null;
        try
        {
            var ticks = checked(
                (Number("w") * 7 * TimeSpan.TicksPerDay) + (Number("d") * TimeSpan.TicksPerDay) + (Number("h") * TimeSpan.TicksPerHour)
                + (Number("m") * TimeSpan.TicksPerMinute) + (Number("s") * TimeSpan.TicksPerSecond));
            return new TimeSpan((long)ticks);
        }
        catch (OverflowException)
        {
            return null;
        }

        decimal Number(string unit) =>
            match.Groups[unit] is { Success: true } group ? decimal.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(
        @"\AP(?=[0-9T])(?:(?<w>[0-9]+)W|(?:(?<d>[0-9]+)D)?(?:T(?=[0-9])(?:(?<h>[0-9]+)H)?(?:(?<m>[0-9]+)M)?(?:(?<s>[0-9]+(?:\.[0-9]{1,6})?)S)?)?)\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
