using System.Buffers;
using System.Text;

namespace IncidentKit;

/// <summary>Escapes text from people for one line of Markdown (CommonMark 0.31.2 with GitHub's tables and strikethrough).</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(Specials());

    /// <summary>Appends text that stands after other text on its line.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder to, string text)
    {
        var rest = text.AsSpan().Trim();
        var previous = ' ';
        while (rest.IndexOfAny(s_special) is var next and >= 0)
        {
            to.Append(rest[..next]);
            if (next > 0)
                previous = rest[next - 1];
            var c = rest[next];
            rest = rest[(next + 1)..];
            AppendSpecial(to, c, previous, rest.IsEmpty ? ' ' : rest[0]);
            previous = c;
        }

        return to.Append(rest);
    }

    /// <summary>Appends text that starts its line or list entry, with a line end.</summary>
    public static StringBuilder AppendEscapedLine(this StringBuilder to, string text)
    {
        var trimmed = text.AsSpan().Trim();
        var marker = trimmed.IndexOfAnyExceptInRange('0', '9');
        if (marker > 0 && trimmed[marker] is ('.' or ')') && IsBlankAt(trimmed, marker + 1))
            to.Append(trimmed[..marker]).Append('\\').AppendEscaped(trimmed[marker..].ToString());
        else if (!trimmed.IsEmpty && trimmed[0] is ('-' or '+' or '=') && !char.IsLetterOrDigit(trimmed.Length > 1 ? trimmed[1] : ' '))
            to.Append('\\').AppendEscaped(trimmed.ToString());
        else
            to.AppendEscaped(text);
        return to.Append('\n');
    }

    private static bool IsBlankAt(ReadOnlySpan<char> text, int index) => index >= text.Length || char.IsWhiteSpace(text[index]);

    private static void AppendSpecial(StringBuilder to, char c, char previous, char next)
    {
        switch (c)
        {
            case '\r' when next == '\n':
                break;
            case '_' when char.IsLetterOrDigit(previous) && char.IsLetterOrDigit(next):
                // Inside of a word an underscore is no emphasis: names like max_connections stay readable.
                to.Append(c);
                break;
            case '#' when previous != ' ':
            case '&' when next is ' ' or '&':
                to.Append(c);
                break;
            case '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '#':
                to.Append('\\').Append(c);
                break;
            default:
                // Line ends and other controls would end the table row; direction overrides would show another text than is there.
                to.Append(' ');
                break;
        }
    }

    private static ReadOnlySpan<char> Specials()
    {
        var specials = new List<char>("\\`*_[]<>|~&#\u0085\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u007F");
        for (var c = '\0'; c < ' '; c++)
            specials.Add(c);
        return specials.ToArray();
    }
}
