using System.Globalization;

namespace IncidentKit.Markdown;

/// <summary>Reads durations: <c>2 hours 5 minutes</c>, <c>1h 25m</c>, <c>90 min</c>, <c>1.5 hours</c>.</summary>
internal static class DurationText
{
    private static readonly (string[] Names, double Minutes)[] s_units =
    [
        (["days", "day", "d"], 1440), (["hours", "hour", "hrs", "hr", "h"], 60), (["minutes", "minute", "mins", "min", "m"], 1), (["seconds", "second", "secs", "sec", "s"], 1.0 / 60),
    ];

    /// <summary>The duration in whole minutes, rounded down; null when the text is something else, or more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether nothing was rounded off.</param>
    public static TimeSpan? Parse(string text, out bool isWhole)
    {
        isWhole = false;
        var cursor = new TextCursor(text);
        var minutes = 0.0;
        var any = false;
        while (true)
        {
            Skip(ref cursor);
            if (cursor.AtEnd)
                break;
            if (!TryNumber(ref cursor, out var number))
                return null;
            cursor.SkipBlanks();
            if (!TryUnit(ref cursor, out var unit))
                return null;
            minutes += number * unit;
            any = true;
        }

        if (!any || minutes > 10 * 366 * 1440)
            return null;
        var whole = Math.Floor(minutes + 1e-6);
        isWhole = Math.Abs(minutes - whole) < 1e-6;
        return TimeSpan.FromMinutes(whole);
    }

    private static void Skip(ref TextCursor cursor)
    {
        while (char.IsWhiteSpace(cursor.Next) || cursor.Next is ',')
            cursor.Position++;
        if (cursor.TrySkipWord("and"))
            cursor.SkipBlanks();
    }

    private static bool TryNumber(ref TextCursor cursor, out double number)
    {
        var start = cursor.Position;
        number = 0;
        if (!cursor.TryNumber(1, 6, out _))
            return false;
        if (cursor.TrySkip('.') && !cursor.TryNumber(1, 4, out _))
            return false;
        return double.TryParse(cursor.Since(start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryUnit(ref TextCursor cursor, out double minutes)
    {
        foreach (var (names, unit) in s_units)
        {
            var start = cursor.Position;
            if (Letter(ref cursor, names[^1]) || cursor.TrySkipWord(names.AsSpan(0, names.Length - 1)))
            {
                minutes = unit;
                return true;
            }

            cursor.Position = start;
        }

        minutes = 0;
        return false;
    }

    // 1h25m: one letter may have a digit behind it.
    private static bool Letter(ref TextCursor cursor, string letter) =>
        cursor.Letters().Equals(letter, StringComparison.OrdinalIgnoreCase) && cursor.TrySkip(cursor.Next);
}
