namespace IncidentKit.Markdown;

/// <summary>Reads a level: <c>SEV-2</c>, <c>Sev 2</c>, <c>S2</c>, <c>P2</c>, <c>2</c>, or its name.</summary>
internal static class SeverityText
{
    private static readonly string[] s_names = ["critical", "major", "minor", "low"];

    /// <summary>The level that a text starts with; null when it names none, or several.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether it says nothing else.</param>
    public static Severity? Find(string text, out bool isWhole)
    {
        var cursor = new TextCursor(text);
        cursor.SkipBlanks();
        isWhole = false;
        if (TryNumber(ref cursor, out var rank) || TryName(ref cursor, out rank))
        {
            isWhole = cursor.Rest.IsWhiteSpace();
            cursor.SkipBlanks();
            return cursor.Next is '/' or '|' || cursor.TrySkipWord("or") ? null : new Severity(rank);
        }

        return null;
    }

    private static bool TryNumber(ref TextCursor cursor, out int rank)
    {
        var start = cursor.Position;
        var word = cursor.Letters();
        if (!(word.IsEmpty || word is "s" or "S" or "p" or "P" || word.Equals("sev", StringComparison.OrdinalIgnoreCase) || word.Equals("severity", StringComparison.OrdinalIgnoreCase)
            || word.Equals("level", StringComparison.OrdinalIgnoreCase)))
        {
            rank = 0;
            return false;
        }

        cursor.Position += word.Length;
        while (cursor.Next is ' ' or '-' or '_' or '‑' or '#')
            cursor.Position++;
        if (cursor.TryNumber(1, 1, out rank) && rank >= 1 && !char.IsLetterOrDigit(cursor.Next) && cursor.Next is not ('.' or '%' or ':'))
            return true;
        cursor.Position = start;
        return false;
    }

    private static bool TryName(ref TextCursor cursor, out int rank)
    {
        for (rank = 1; rank <= s_names.Length; rank++)
        {
            if (cursor.TrySkipWord(s_names[rank - 1]))
                return true;
        }

        return false;
    }
}
