using System.Buffers;
using System.Text;

namespace IncidentKit;

/// <summary>Escapes text from people for HTML and SVG, in content and in quoted attributes.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(Specials());

    /// <summary>Appends text without the blanks at its ends.</summary>
    public static StringBuilder AppendHtml(this StringBuilder to, string text) => to.AppendEscapedHtml(text.AsSpan().Trim());

    /// <summary>Appends a line of code, whose blanks matter.</summary>
    public static StringBuilder AppendHtmlLine(this StringBuilder to, string line) => to.AppendEscapedHtml(line);

    private static StringBuilder AppendEscapedHtml(this StringBuilder to, ReadOnlySpan<char> rest)
    {
        while (rest.IndexOfAny(s_special) is var next and >= 0)
        {
            to.Append(rest[..next]);
            to.Append(rest[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",

                // Line ends and other controls are no text; direction overrides would show another text than is there.
                _ => " ",
            });
            rest = rest[(next + 1)..];
        }

        return to.Append(rest);
    }

    private static ReadOnlySpan<char> Specials()
    {
        var specials = new List<char>("&<>\"'\u0085\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFFFE\uFFFF");
        for (var c = '\0'; c < ' '; c++)
            specials.Add(c);
        for (var c = '\u007F'; c < '\u00A0'; c++)
            specials.Add(c);
        return specials.ToArray();
    }
}
