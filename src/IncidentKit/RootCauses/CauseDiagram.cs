using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Draws a cause graph, what happened at the top, each cause below what it explains.</summary>
/// <remarks>The same graph gives the same bytes. Lines end in <c>\n</c>. Text from people is escaped: it can't break out of its
/// place. Retracted causes are left out.</remarks>
public static class CauseDiagram
{
    /// <summary>The graph as a Mermaid flowchart: causes as boxes, triggers as hexagons, contributing factors with round ends. An edge
    /// without evidence is dotted.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="root">The number of the root cause, which is drawn bold; null when there is none.</param>
    public static string ToMermaid(CauseGraph graph, int? root = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var text = new StringBuilder("flowchart BT\n");
        foreach (var cause in graph.Standing)
        {
            var (open, close) = cause.Kind switch
            {
                CauseKind.Trigger => ("{{", "}}"),
                CauseKind.ContributingFactor => ("([", "])"),
                _ => ("[", "]"),
            };
            text.Append(CultureInfo.InvariantCulture, $"    c{cause.Number}{open}\"{cause.Number}. ");
            AppendMermaid(text, cause.Text).Append('"').Append(close).Append('\n');
        }

        foreach (var edge in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"    c{edge.Cause} {(edge.IsShown ? "-->" : "-.->")}");
            if (EvidenceOf(edge) is { } evidence)
                AppendMermaid(text.Append("|\""), evidence).Append("\"|");
            text.Append(CultureInfo.InvariantCulture, $" c{edge.Effect}\n");
        }

        if (root is { } number && graph.Standing.Any(cause => cause.Number == number))
            text.Append(CultureInfo.InvariantCulture, $"    classDef root stroke-width:3px,font-weight:bold\n    class c{number} root\n");
        return text.ToString();
    }

    /// <summary>The graph as an SVG image of its own: no scripts, no fonts or images from elsewhere, light and dark.</summary>
    /// <remarks>SVG 1.1 with a title and a description for screen readers (WAI-ARIA role <c>img</c>). Long answers are wrapped, and cut
    /// after twelve lines; the whole text is in the box's title.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="root">The number of the root cause, which is drawn bold; null when there is none.</param>
    /// <param name="idPrefix">Starts the ids in the image, so that several fit into one page: letters, digits and hyphens, a letter
    /// first.</param>
    /// <exception cref="ArgumentException">The prefix is not one.</exception>
    public static string ToSvg(CauseGraph graph, int? root = null, string idPrefix = "causes")
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(idPrefix);
        if (idPrefix.Length == 0 || !char.IsAsciiLetter(idPrefix[0]) || !idPrefix.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            throw new ArgumentException($"'{idPrefix}' is not a prefix of letters, digits and hyphens, a letter first.", nameof(idPrefix));
        return CauseDrawing.Draw(graph, root, idPrefix);
    }

    /// <summary>What shows an edge, in words; null when nothing does.</summary>
    internal static string? EvidenceOf(CauseEdge edge) => (edge.Evidence, edge.Entry) switch
    {
        (null, null) => null,
        (null, { } entry) => string.Create(CultureInfo.InvariantCulture, $"timeline entry {entry}"),
        ({ } evidence, null) => evidence,
        ({ } evidence, { } entry) => string.Create(CultureInfo.InvariantCulture, $"{evidence} (timeline entry {entry})"),
    };

    /// <summary>Mermaid reads markup and entities in labels; <c>#n;</c> is its way to write any character.</summary>
    private static StringBuilder AppendMermaid(StringBuilder to, string text)
    {
        foreach (var rune in text.ReplaceLineEndings("\n").Trim().EnumerateRunes())
        {
            if (rune.Value == '\n')
                to.Append("<br/>");
            else if (rune.Value < ' ' || rune.Value == 0x7F)
                to.Append(' ');
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or '-' or '\'' or '(' or ')' or '/' or ':' or '?' or '!' or '%' || rune.Value > 0x7F)
                to.Append(rune.ToString());
            else
                to.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return to;
    }
}
