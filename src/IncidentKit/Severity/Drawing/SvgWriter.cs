using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Writes SVG: escaped text, invariant numbers, a fixed order.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();

    public void Rect(double x, double y, double width, double height, string fill, string stroke, double line = 1, string? dash = null) => _text.Append(
        CultureInfo.InvariantCulture,
        $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" rx=\"6\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{line:0.#}\"{Dash(dash)}/>\n");

    public void Arrow(string points, string stroke, double line, string? dash = null) => _text.Append(
        CultureInfo.InvariantCulture,
        $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{line:0.#}\" marker-end=\"url(#{(line > 2 ? "taken" : "way")})\"{Dash(dash)}/>\n");

    public void Text(double x, double y, string text, string fill, int size = 13, bool bold = false, string anchor = "start") => _text.Append(
        CultureInfo.InvariantCulture,
        $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" fill=\"{fill}\" font-size=\"{size}\"{(bold ? " font-weight=\"bold\"" : "")}{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}>{Escape(text)}</text>\n");

    public string Finish(string title, double width, double height) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:0.#} {height:0.#}" width="{width:0.#}" height="{height:0.#}" role="img" font-family="system-ui, 'DejaVu Sans', sans-serif">
        <title>{Escape(title)}</title>
        <defs>
        <marker id="way" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10z" fill="#7a828c"/></marker>
        <marker id="taken" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10z" fill="#1a4fa3"/></marker>
        </defs>
        <rect width="100%" height="100%" fill="#ffffff"/>
        {_text}</svg>

        """).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>Lines of at most some characters; what does not fit is cut, never spilled.</summary>
    public static List<string> Wrap(string text, int width, int maxLines)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var fitting = word.Length > width ? word[..(width - 1)] + "…" : word;
            if (line.Length > 0 && line.Length + 1 + fitting.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            if (line.Length > 0)
                line.Append(' ');
            line.Append(fitting);
        }

        if (line.Length > 0)
            lines.Add(line.ToString());
        if (lines.Count > maxLines)
        {
            var last = lines[maxLines - 1];
            lines = [.. lines.Take(maxLines - 1), (last.Length >= width ? last[..(width - 1)] : last) + "…"];
        }

        return lines;
    }

    private static string Dash(string? dash) => dash is null ? "" : $" stroke-dasharray=\"{dash}\"";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                < 0x20 or 0x7F or (>= 0x80 and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
