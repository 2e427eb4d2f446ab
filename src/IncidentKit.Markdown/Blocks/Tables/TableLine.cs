namespace IncidentKit.Markdown;

/// <summary>Reads one line of a table (GitHub Flavored Markdown 0.29, section 4.10).</summary>
internal static class TableLine
{
    /// <summary>Whether a row of cells starts a table: there is a bar, and the line below has as many groups of dashes as it has cells.</summary>
    public static bool StartsTable(ReadOnlySpan<char> line, ReadOnlySpan<char> below) =>
        line.Contains('|') && IsDelimiterRow(below, out var columns) && Cells(line).Count == columns;

    /// <summary>Whether a line below the head goes on with the table.</summary>
    public static bool IsRow(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.Contains('|') && text[0] is not ('#' or '>' or '`' or '~' or '-' or '+' or '*');
    }

    /// <summary>The line without what containers such as quotes put in front.</summary>
    public static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> line) => line.TrimStart(" \t>");

    /// <summary>The cells between bars, as ranges of the line without the blanks at their ends; a bar behind a backslash parts nothing.</summary>
    public static List<Range> Cells(ReadOnlySpan<char> line)
    {
        var cells = new List<Range>();
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '\t')
            start++;
        if (start < line.Length && line[start] == '|')
            start++;
        for (var i = start; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '|')
            {
                cells.Add(Trim(line, start, i));
                start = i + 1;
            }
        }

        if (!line[Math.Min(start, line.Length)..].IsWhiteSpace())
            cells.Add(Trim(line, start, line.Length));
        return cells;
    }

    private static bool IsDelimiterRow(ReadOnlySpan<char> line, out int columns)
    {
        columns = 0;
        var text = line.Trim();
        if (text.IsEmpty || text.ContainsAnyExcept("|-: \t") || !text.Contains('-') || !text.ContainsAny('|', ':'))
            return false;
        foreach (var range in Cells(text))
        {
            var dashes = text[range].TrimStart(':');
            dashes = dashes.EndsWith(":") ? dashes[..^1] : dashes;
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-') || text[range].Length - dashes.Length > 2)
                return false;
            columns++;
        }

        return columns > 0;
    }

    private static Range Trim(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && line[start] is ' ' or '\t')
            start++;
        while (end > start && line[end - 1] is ' ' or '\t')
            end--;
        return start..end;
    }
}
