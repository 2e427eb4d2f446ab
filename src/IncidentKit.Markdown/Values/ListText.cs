namespace IncidentKit.Markdown;

/// <summary>Reads lists within a line.</summary>
internal static class ListText
{
    /// <summary>The entries between commas and semicolons.</summary>
    public static IReadOnlyList<string> Split(SourceText source)
    {
        var list = source;
        if (list.Length > 1 && Placeholder.IsBracketed(list) && !list.IsEscaped(0))
            list = list.Slice(1, list.Length - 2);
        var entries = new List<string>();
        var start = 0;
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && (list.Text[i] is not (',' or ';') || IsWithin(list.Text, start, i)))
                continue;
            var entry = list.Text[start..i].Trim();
            if (entry.Length > 0)
                entries.Add(entry);
            start = i + 1;
        }

        return entries;
    }

    // A comma within round brackets parts what they hold, not the list.
    private static bool IsWithin(string text, int start, int comma)
    {
        var before = text.AsSpan(start, Math.Min(comma - start, 200));
        var open = before.LastIndexOf('(');
        return open >= 0 && before.LastIndexOf(')') < open && text.AsSpan(comma, Math.Min(text.Length - comma, 200)).Contains(')');
    }
}
