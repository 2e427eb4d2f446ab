using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Writes the SVG of a cause graph.</summary>
internal static class CauseDrawing
{
    private const int Legend = 44;

    private const string Style = """
        .ik-page{fill:#ffffff}.ik-box{fill:#f6f8fa;stroke:#57606a;stroke-width:1.5}.ik-trigger{fill:#fff4e5;stroke:#9a4d00}
        .ik-factor{fill:#eef4ff;stroke:#0550ae}.ik-root{stroke:#a40e26;stroke-width:3.5}.ik-edge{fill:none;stroke:#57606a;stroke-width:1.5}
        .ik-assumed{stroke-dasharray:5 4}.ik-tip{fill:#57606a}text{font-family:system-ui,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f2328}
        .ik-text{font-size:13.5px}.ik-kind{font-size:11px;letter-spacing:.05em}.ik-shown{font-size:12px;font-style:italic}.ik-kind,.ik-shown{fill:#424a53}
        @media (prefers-color-scheme:dark){.ik-page{fill:#0d1117}.ik-box{fill:#161b22;stroke:#8b949e}.ik-trigger{fill:#2d1f0e;stroke:#f0a050}
        .ik-factor{fill:#0f2140;stroke:#79b8ff}.ik-root{stroke:#ff7b72}.ik-edge{stroke:#8b949e}.ik-tip{fill:#8b949e}text{fill:#e6edf3}
        .ik-kind,.ik-shown{fill:#adbac7}}
        """;

    public static string Draw(CauseGraph graph, int? root, string idPrefix)
    {
        var layout = CauseLayout.Of(graph, Legend + CauseLayout.Margin);
        var width = layout.Width;
        var height = layout.Bottom + CauseLayout.Margin;
        var svg = new StringBuilder(4096);
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" ");
        svg.Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{idPrefix}-title {idPrefix}-desc\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{idPrefix}-title\">Why it happened</title>\n<desc id=\"{idPrefix}-desc\">");
        AppendEscaped(svg, Describe(graph, root)).Append("</desc>\n<style>\n").Append(Style.ReplaceLineEndings("\n"));
        svg.Append(CultureInfo.InvariantCulture, $"\n</style>\n<rect class=\"ik-page\" width=\"{width}\" height=\"{height}\"/>\n");
        AppendLegend(svg);
        foreach (var edge in graph.Edges)
            AppendEdge(svg, layout[edge.Cause], layout[edge.Effect], edge);
        foreach (var box in layout.Boxes)
            AppendBox(svg, box, KindOf(graph, box.Cause, root), box.Cause.Number == root);
        return svg.Append("</svg>\n").ToString();
    }

    private static string KindOf(CauseGraph graph, Cause cause, int? root) =>
        cause.Number == root ? "ROOT CAUSE"
        : cause == graph.Start ? "WHAT HAPPENED"
        : cause.Kind == CauseKind.Cause ? "WHY" : cause.Kind.Phrase().ToUpperInvariant();

    /// <summary>The graph in words, for those who don't see it.</summary>
    private static string Describe(CauseGraph graph, int? root)
    {
        var text = new StringBuilder();
        foreach (var cause in graph.Standing)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(CultureInfo.InvariantCulture, $"{cause.Number}, {(cause.Number == root ? "root cause" : cause.Kind.Phrase())}");
            var effects = graph.EffectsOf(cause.Number).Select(edge => edge.Effect).ToArray();
            if (effects.Length > 0)
                text.Append(" of ").AppendJoin(" and ", effects);
            text.Append(": ").Append(cause.Text.Trim()).Append(cause.Text.TrimEnd() is [.., '.' or '!' or '?'] ? "" : ".");
        }

        return text.Length == 0 ? "No cause is recorded." : text.ToString();
    }

    private static void AppendLegend(StringBuilder svg)
    {
        svg.Append("<g aria-hidden=\"true\">");
        var x = CauseLayout.Margin;
        foreach (var (name, style) in ((string, string)[])[("cause", ""), ("trigger", " ik-trigger"), ("contributing factor", " ik-factor"), ("root cause", " ik-root")])
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"ik-box{style}\" x=\"{x}\" y=\"20\" width=\"16\" height=\"14\" rx=\"3\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"ik-shown\" x=\"{x + 22}\" y=\"31\">{name}</text>");
            x += 42 + (name.Length * 7);
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"ik-edge ik-assumed\" d=\"M{x} 27h28\"/><text class=\"ik-shown\" x=\"{x + 34}\" y=\"31\">no evidence</text></g>\n");
    }

    private static void AppendEdge(StringBuilder svg, CauseBox cause, CauseBox effect, CauseEdge edge)
    {
        // Up from the cause, across in the gap below the effect, and up to it; the boxes are drawn over what lies behind them.
        var end = effect.Y + effect.Height;
        var turn = end + (CauseLayout.LayerGap / 2) + 4;
        var tip = cause.Cause.Explains == effect.Cause.Number ? effect.Middle : effect.Middle + (effect.Middle < cause.Middle ? 24 : -24);
        var start = cause.Cause.Explains == effect.Cause.Number ? cause.Middle : cause.Middle + (effect.Middle < cause.Middle ? -24 : 24);
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"ik-edge{(edge.IsShown ? "" : " ik-assumed")}\" ");
        svg.Append(CultureInfo.InvariantCulture, $"d=\"M{start} {cause.Y}V{turn}H{tip}V{end + 7}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"ik-tip\" d=\"M{tip} {end}l-5 9h10z\"/>\n");
    }

    private static void AppendBox(StringBuilder svg, CauseBox box, string kind, bool isRoot)
    {
        var style = box.Cause.Kind switch { CauseKind.Trigger => " ik-trigger", CauseKind.ContributingFactor => " ik-factor", _ => "" };
        svg.Append("<g><title>");
        AppendEscaped(svg, box.Cause.Text.Trim());
        svg.Append(CultureInfo.InvariantCulture, $"</title><rect class=\"ik-box{style}{(isRoot ? " ik-root" : "")}\" x=\"{box.X}\" y=\"{box.Y}\" ");
        svg.Append(CultureInfo.InvariantCulture, $"width=\"{CauseLayout.BoxWidth}\" height=\"{box.Height}\" rx=\"{(box.Cause.Kind == CauseKind.Cause ? 6 : 16)}\"/>");
        var y = box.Y + CauseBox.Padding + 12;
        AppendLine(svg, "ik-kind", box.X, y, kind);
        foreach (var line in box.Lines)
            AppendLine(svg, "ik-text", box.X, y += CauseBox.LineHeight, line);
        foreach (var line in box.EvidenceLines)
            AppendLine(svg, "ik-shown", box.X, y += CauseBox.LineHeight, line);
        svg.Append("</g>\n");
    }

    private static void AppendLine(StringBuilder svg, string style, int x, int y, string line)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{style}\" x=\"{x + CauseBox.Padding}\" y=\"{y}\">");
        AppendEscaped(svg, line).Append("</text>");
    }

    /// <summary>Escapes markup, and replaces what XML 1.0 does not allow (section 2.2).</summary>
    private static StringBuilder AppendEscaped(StringBuilder to, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '&' => to.Append("&amp;"),
                '"' => to.Append("&quot;"),
                < ' ' or 0x7F or 0xFFFE or 0xFFFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => to.Append(' '),
                _ => to.Append(rune.ToString()),
            };
        }

        return to;
    }
}
