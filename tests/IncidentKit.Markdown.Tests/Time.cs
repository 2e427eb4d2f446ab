using System.Globalization;

namespace IncidentKit.Markdown.Tests;

/// <summary>Moments as people write them.</summary>
internal static class Time
{
    public static DateTimeOffset At(string utc) => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static string Show(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture).Replace(":00", "", StringComparison.Ordinal);
}
