namespace IncidentKit.Markdown;

/// <summary>Keeps the time and depth of parsing within bounds: Markdown lets every marker open something, and each open one costs all that
/// follow.</summary>
internal static class MarkdownBounds
{
    /// <summary>Stands for a marker that is taken as text. The document's own character is read again from its place.</summary>
    public const char Neutral = '\uE000';

    // A list within lists is two blocks deep, and the parser gives up at 128.
    private const int MaxDepth = 24;

    // Many times what a long paragraph has; the parser needs a millisecond for as many, and four times that for twice as many.
    private const int MaxMarkers = 500;

    /// <summary>The document with the same length, but without the markers that are too deep or too many.</summary>
    public static string Apply(ReadOnlySpan<char> text)
    {
        var copy = text.ToArray();
        var markers = 0;
        var inTable = false;
        var before = Span<char>.Empty;
        for (var start = 0; start < copy.Length;)
        {
            var length = copy.AsSpan(start).IndexOfAny('\n', '\r');
            var line = copy.AsSpan(start, length < 0 ? copy.Length - start : length);
            var content = line[AfterPrefix(line, out var opensBlock)..];
            inTable = inTable ? TableLine.IsRow(TableLine.WithoutPrefix(line)) : TableLine.StartsTable(before, TableLine.WithoutPrefix(line));
            if (opensBlock || inTable || content.IsWhiteSpace())
                markers = 0;
            Limit(content, ref markers);
            before = content;
            start += line.Length + 1;
        }

        return new string(copy);
    }

    /// <summary>Takes every marker as text.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        var copy = text.ToArray();
        var markers = MaxMarkers;
        Limit(copy, ref markers);
        foreach (ref var c in copy.AsSpan())
            c = c is '>' or '-' or '+' or '|' or '<' or '`' or '#' or '.' or ')' ? Neutral : c;
        return new string(copy);
    }

    private static int AfterPrefix(Span<char> line, out bool opensBlock)
    {
        var depth = 0;
        var blanks = 0;
        opensBlock = line.StartsWith("#");
        for (var i = 0; i < line.Length;)
        {
            if (line[i] is ' ' or '\t')
            {
                blanks += line[i] == ' ' ? 1 : 4;
                i++;
                continue;
            }

            var marker = MarkerLength(line[i..]);
            if (marker == 0)
                return i;
            opensBlock |= depth == 0 && blanks < 4 && line[i] != '>';
            depth += 1 + (blanks / 2);
            blanks = 0;
            if (depth > MaxDepth)
            {
                line.Slice(i, marker).Fill(Neutral);
                return i;
            }

            i += marker;
        }

        return line.Length;
    }

    private static int MarkerLength(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '>')
            return 1;
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        var length = digits > 0 && rest[digits] is '.' or ')' ? digits + 1 : rest[0] is '-' or '+' or '*' ? 1 : 0;
        return length > 0 && (length == rest.Length || rest[length] is ' ' or '\t') ? length : 0;
    }

    private static void Limit(Span<char> content, ref int markers)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\\')
                i++;
            else if (content[i] is '[' or ']' or '*' or '_' or '~' && ++markers > MaxMarkers)
                content[i] = Neutral;
        }
    }
}
