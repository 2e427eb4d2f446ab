using System.Buffers;

namespace IncidentKit;

/// <summary>Lines that the scanner of prose passes over, and that still say who wrote: comments of HTML, comments and trailers in fenced code.</summary>
internal static class AssistantZones
{
    private const int LongestTrailer = 24;

    private static readonly SearchValues<char> s_marks = SearchValues.Create("/#-*<!%; ");
    private static readonly string[] s_comments = ["//", "#", "--", "/*", "*", "<!--", "%", ";"];

    /// <summary>The next such line from a position on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to start; moved behind what is found.</param>
    /// <param name="start">Where its words start.</param>
    /// <param name="length">How many characters they span.</param>
    /// <returns>Whether there is one.</returns>
    public static bool Next(ReadOnlySpan<char> text, ref int from, out int start, out int length)
    {
        (start, length) = (0, 0);
        while (from < text.Length && text[from..].IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var next)
        {
            start = from + next + 4;
            var close = text[start..Math.Min(text.Length, start + 600)].IndexOf("-->", StringComparison.Ordinal);
            from = start + Math.Max(0, close);
            length = Math.Max(0, close);
            if (length > 0)
                return true;
        }

        from = text.Length;
        return false;
    }

    /// <summary>The next comment or trailer in a fenced block.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to start; moved behind what is found.</param>
    /// <param name="inside">Whether the position is inside of a block; kept from call to call.</param>
    /// <param name="start">Where its words start.</param>
    /// <param name="length">How many characters they span.</param>
    /// <returns>Whether there is one.</returns>
    public static bool NextInCode(ReadOnlySpan<char> text, ref int from, ref bool inside, out int start, out int length)
    {
        (start, length) = (0, 0);
        while (from < text.Length)
        {
            if (!inside)
            {
                var fence = text[from..].IndexOf("```", StringComparison.Ordinal);
                if (fence < 0)
                    return false;
                from = EndOfLine(text, from + fence);
                inside = true;
                continue;
            }

            var line = text[from..EndOfLine(text, from)];
            var at = from;
            from += line.Length;
            var lead = line.Length - line.TrimStart().Length;
            line = line.Trim();
            inside = !line.StartsWith("```", StringComparison.Ordinal);
            if (!inside || !SaysWho(line))
                continue;
            var mark = line.IndexOfAnyExcept(s_marks);
            if (mark < 0)
                continue;
            start = at + lead + mark;
            length = Math.Min(line.Length - mark, 300);
            return true;
        }

        return false;
    }

    private static bool SaysWho(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && s_marks.Contains(line[0]))
        {
            foreach (var comment in s_comments)
            {
                if (line.StartsWith(comment, StringComparison.Ordinal))
                    return true;
            }
        }

        var colon = line[..Math.Min(line.Length, LongestTrailer)].IndexOf(':');
        return colon > 3 && (line[..colon].EndsWith("-by", StringComparison.OrdinalIgnoreCase) || line[..colon].EndsWith("-with", StringComparison.OrdinalIgnoreCase));
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int at)
    {
        var end = text[at..].IndexOf('\n');
        return end < 0 ? text.Length : at + end + 1;
    }
}
