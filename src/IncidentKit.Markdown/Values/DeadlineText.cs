namespace IncidentKit.Markdown;

/// <summary>Reads deadlines: a date in any form, words such as "next sprint", or a date with words.</summary>
internal static class DeadlineText
{
    /// <summary>The date, and the words where the date does not say it all.</summary>
    /// <param name="text">The deadline.</param>
    /// <param name="from">The date of the incident: a deadline without a year is the first such day from then on.</param>
    /// <param name="isYearAssumed">Whether the deadline has no year of its own.</param>
    public static (DateOnly? Date, string? Words) Read(string text, DateOnly? from, out bool isYearAssumed)
    {
        isYearAssumed = false;
        var cursor = new TextCursor(text);
        cursor.SkipBlanks();
        if (cursor.TrySkipWord("by", "before", "due", "until", "on"))
            cursor.SkipBlanks();
        if (!DateText.TryRead(ref cursor, out var partial) || partial.From(from) is not { } date)
            return (null, text);
        isYearAssumed = partial.Year is null;
        var rest = cursor.Rest.Trim(" .");
        if (rest.IsEmpty)
            return (date, null);
        var isRendered = text.Length > 13 && text.AsSpan(10).StartsWith(" (") && text[^1] == ')' && cursor.Position == 10;
        return (date, isRendered ? text[12..^1] : text);
    }
}
