namespace IncidentKit;

/// <summary>Finds what a template asks to be filled in.</summary>
internal static class PlaceholderText
{
    private static readonly PhraseFinder s_marks = new(
        "YYYY-MM-DD, YYYY-MM, HH:MM, TBD, TBA, TODO, FIXME, XXX, to be determined, to be filled in, to be added, fill in, fill this in, lorem ipsum, not recorded, X hours Y minutes");

    private static readonly PhraseFinder s_names = new(
        "name, names, owner, date, deadline, time, title, short title, description, describe, action, event, system, systems, number, count, percentage, insert, your, placeholder, lesson, reason, cause, root cause, severity, duration, service, feature, feature or service, what happened, brief description, why, link, action item");

    /// <summary>Where the first placeholder stands.</summary>
    /// <returns>Its place; -1 when there is none.</returns>
    public static int Find(ReadOnlySpan<char> text, out int length)
    {
        var mark = FindMark(text, out length);
        var open = text.IndexOf('[');
        if (open < 0 || (mark >= 0 && mark < open))
            return mark;
        var close = text[open..].IndexOf(']');
        if (close is < 2 or > 60 || !IsAsking(text.Slice(open + 1, close - 1)) || text[(open + close + 1)..].StartsWith("("))
            return mark;
        length = close + 1;
        return open;
    }

    // "TODO list" and "HH:MM format" are talk; the mark alone, or with a colon, is a placeholder.
    private static int FindMark(ReadOnlySpan<char> text, out int length)
    {
        var at = 0;
        while (s_marks.Find(text, at, out length) is >= 0 and var found)
        {
            var phrase = text.Slice(found, length);
            var isCapital = phrase.IndexOfAnyInRange('a', 'z') < 0;
            var isWhole = text.Trim().TrimEnd(".:").Length == length;
            if (isWhole || (isCapital && !text[(found + length)..].StartsWith(" list") && !text[(found + length)..].StartsWith(" format")))
                return found;
            at = found + length;
        }

        length = 0;
        return -1;
    }

    private static bool IsAsking(ReadOnlySpan<char> inner) =>
        char.IsLetter(inner[0]) && (s_names.Find(inner, 0, out var length) == 0 && (inner.Length == length || inner[length] is ' ' or ':' or ',') || inner.EndsWith(" name", StringComparison.OrdinalIgnoreCase) || inner is "X" or "Y" or "N");
}
