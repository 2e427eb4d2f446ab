namespace IncidentKit;

/// <summary>What the start of a line says: a new block, code, a log line.</summary>
internal static class LineReader
{
    private const int LookAhead = 300;

    /// <summary>Skips list markers, headings, quoted log lines and fenced code at the start of a line.</summary>
    /// <returns>Whether a whole line or more was skipped, so that the next line starts here.</returns>
    public static bool Skip(ReadOnlySpan<char> text, ref int position, bool betweenSentences)
    {
        var at = SkipSpaces(text, position);
        if (at >= text.Length)
        {
            position = at;
            return false;
        }

        var c = text[at];
        if (c is '`' or '~' && text[at..].StartsWith(c == '`' ? "```" : "~~~", StringComparison.Ordinal))
        {
            position = EndOfFence(text, at, c);
            return true;
        }

        if (betweenSentences)
        {
            at = SkipMarkers(text, at);
            if (at < text.Length - 1 && LogLines.MayStart(text[at], text[at + 1]) && LineAt(text, at) is var line && LogLines.IsLogLine(line))
            {
                position = Math.Min(text.Length, at + line.Length + 1);
                return true;
            }
        }

        position = at;
        return false;
    }

    /// <summary>Whether a blank line, a list entry, a heading, a table or code starts here.</summary>
    public static bool StartsBlock(ReadOnlySpan<char> text, int position)
    {
        var at = SkipSpaces(text, position);
        if (at >= text.Length || text[at] is '\n' or '\r' or '#' or '|' or '>' or '=')
            return true;
        if (text[at] is '-' or '*' or '+' or '\u2022')
            return at + 1 >= text.Length || text[at + 1] is ' ' or '\t' or '-' or '*' or '[';
        if (text[at] is '`' or '~')
            return text[at..].StartsWith("```", StringComparison.Ordinal) || text[at..].StartsWith("~~~", StringComparison.Ordinal);
        return MarkerLength(text, at) > 0;
    }

    public static bool StartsWithCapital(ReadOnlySpan<char> text, int position)
    {
        var at = SkipSpaces(text, position);
        return at < text.Length && (char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]));
    }

    public static bool ContinuesSmall(ReadOnlySpan<char> text, int position)
    {
        var at = SkipSpaces(text, position);
        return at < text.Length && char.IsLower(text[at]);
    }

    /// <summary>A hyphen that stands between words, or a double one.</summary>
    public static bool IsDash(ReadOnlySpan<char> text, int at) =>
        at + 1 >= text.Length || text[at + 1] is ' ' or '-' || (at > 0 && text[at - 1] == '-');

    public static void SkipTag(ReadOnlySpan<char> text, ref int position)
    {
        if (position >= text.Length || !(char.IsAsciiLetter(text[position]) || text[position] is '/' or '!'))
            return;
        var close = text.Slice(position, Math.Min(LookAhead, text.Length - position)).IndexOf('>');
        if (close >= 0)
            position += close + 1;
    }

    public static void SkipLinkTarget(ReadOnlySpan<char> text, ref int position)
    {
        if (position >= text.Length || text[position] != '(')
            return;
        var close = text.Slice(position, Math.Min(LookAhead, text.Length - position)).IndexOfAny(')', '\n');
        if (close >= 0 && text[position + close] == ')')
            position += close + 1;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (CharClass.IsSpace(text[at]) || text[at] == '\r'))
            at++;
        return at;
    }

    private static int SkipMarkers(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var next = text[at] is '-' or '*' or '+' or '#' or '>' or '|' or '\u2022' ? at + 1 : at + MarkerLength(text, at);
            if (next == at)
                break;
            at = SkipSpaces(text, next);
        }

        return at;
    }

    // "1." or "2)" and a blank.
    private static int MarkerLength(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 4 && char.IsAsciiDigit(text[end]))
            end++;
        return end > at && end + 1 < text.Length && text[end] is '.' or ')' && text[end + 1] is ' ' or '\t' ? end + 1 - at : 0;
    }

    private static int EndOfFence(ReadOnlySpan<char> text, int at, char mark)
    {
        var fence = mark == '`' ? "\n```" : "\n~~~";
        var close = text[at..].IndexOf(fence, StringComparison.Ordinal);
        if (close < 0)
            return text.Length;
        var line = text[(at + close + 1)..].IndexOf('\n');
        return line < 0 ? text.Length : at + close + 1 + line + 1;
    }

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int at)
    {
        var ahead = text.Slice(at, Math.Min(LookAhead, text.Length - at));
        var end = ahead.IndexOf('\n');
        return end < 0 ? ahead : ahead[..end];
    }
}
