using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Breaks text into lines without knowing the font: widths are estimates for common sans-serif fonts, on the wide
/// side.</summary>
internal static class WrappedText
{
    private const double Blank = 0.35;

    /// <summary>The lines.</summary>
    /// <param name="text">The text; line ends in it end lines, controls become spaces.</param>
    /// <param name="width">The greatest width, in em.</param>
    /// <param name="maxLines">At most so many; the last one ends in an ellipsis when more would follow.</param>
    public static IReadOnlyList<string> Wrap(string text, double width, int maxLines)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var line = new StringBuilder();
            var used = 0.0;
            foreach (var word in paragraph.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var (part, partWidth) in Parts(word, width))
                {
                    if (line.Length > 0 && used + Blank + partWidth > width)
                    {
                        lines.Add(line.ToString());
                        line.Clear();
                        used = 0;
                    }

                    if (line.Length > 0)
                    {
                        line.Append(' ');
                        used += Blank;
                    }

                    line.Append(part);
                    used += partWidth;
                }

                if (lines.Count > maxLines)
                    return Cut(lines, maxLines);
            }

            lines.Add(line.ToString());
        }

        return lines.Count > maxLines ? Cut(lines, maxLines) : lines;
    }

    private static List<string> Cut(List<string> lines, int maxLines) => [.. lines.Take(maxLines - 1), lines[maxLines - 1] + " …"];

    /// <summary>A word, or the pieces of one that fits on no line; characters that belong together stay together.</summary>
    private static IEnumerable<(string Part, double Width)> Parts(string word, double width)
    {
        var part = new StringBuilder();
        var used = 0.0;
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var elementWidth = WidthOf(element);
            if (part.Length > 0 && used + elementWidth > width)
            {
                yield return (part.ToString(), used);
                part.Clear();
                used = 0;
            }

            part.Append(element);
            used += elementWidth;
        }

        yield return (part.ToString(), used);
    }

    private static double WidthOf(string element) => element[0] switch
    {
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '(' or ')' or '[' or ']' => 0.42,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 1.0,
        >= 'A' and <= 'Z' or '_' or '&' or '#' or '+' or '=' or '<' or '>' or '~' => 0.76,
        <= '\u024F' => 0.65,
        >= '\u1100' => 1.1,
        _ => 0.76,
    };
}
