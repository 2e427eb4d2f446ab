using System.Globalization;

namespace QuickStart;

/// <summary>Times as scenarios write them.</summary>
internal static class UtcTime
{
    public const string Wanted = "must be a time in UTC, such as \"2026-03-20T14:08:00Z\"";

    private static readonly string[] s_forms = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    public static bool TryParse(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
