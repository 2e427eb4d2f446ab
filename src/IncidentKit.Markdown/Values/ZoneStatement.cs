namespace IncidentKit.Markdown;

/// <summary>Reads what says once for all which zone times are in: "All times in UTC", "(times in BST)", "Time (PST)".</summary>
internal static class ZoneStatement
{
    /// <summary>The zone that a heading, a head of a column or a paragraph states; null when it states none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether the text says nothing else.</param>
    public static TimeZoneText? Find(string text, out bool isWhole)
    {
        isWhole = false;
        if (text.Length > 2000)
            return null;
        var saysTimes = text.IndexOf("time", StringComparison.OrdinalIgnoreCase);
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        var at = saysTimes >= 0 ? saysTimes : bracket;
        if (at < 0)
            return null;

        // The first zone behind the word, so that the name of the section is none.
        for (var i = at; i < text.Length; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(text[i - 1]))
                continue;
            var cursor = new TextCursor(text, i);
            if (!char.IsLetter(cursor.Next) || !TimeZoneText.TryRead(ref cursor, out var zone))
                continue;
            isWhole = text.Length < 60 && Words.Normalize(text[..i]) is "all times are in" or "all times in" or "all times" or "all times are" or "times are in" or "times in" or "times are" or "timezone" or "time zone"
                && cursor.Rest.Trim(" .)").Length == 0;
            return zone;
        }

        return Unknown(text);
    }

    private static TimeZoneText? Unknown(string text) =>
        text.Contains("local time", StringComparison.OrdinalIgnoreCase) ? new TimeZoneText("local time", null) : null;
}
