using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Writes a flow as a Mermaid flowchart.</summary>
internal sealed class FlowMermaid
{
    private readonly StringBuilder _nodes = new("flowchart TD\n");
    private readonly StringBuilder _styles = new();
    private readonly List<int> _taken = [];
    private int _count;
    private int _links;

    public static string Of(FlowNode flow)
    {
        var chart = new FlowMermaid();
        chart.Node(flow);
        chart._nodes.Append(chart._styles);
        if (chart._taken.Count > 0)
            chart._nodes.Append("    linkStyle ").AppendJoin(',', chart._taken).Append(" stroke:#1a4fa3,stroke-width:3px\n");
        return chart._nodes.ToString();
    }

    private string Node(FlowNode node)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"n{_count++}");
        var text = Escape(node.Id.Length > 0 && node.Text.Length > 0 ? $"{node.Id}\n{node.Text}" : node.Id + node.Text);
        _nodes.Append("    ").Append(name).Append(node.Colour is null ? "{\"" : "[\"").Append(text).Append(node.Colour is null ? "\"}\n" : "\"]\n");
        if (node.Colour is { } colour)
            _styles.Append(CultureInfo.InvariantCulture, $"    style {name} fill:{colour},color:{LevelColours.TextOn(colour)}{(node.OnPath ? ",stroke:#1a4fa3,stroke-width:3px" : "")}\n");
        else if (node.OnPath)
            _styles.Append(CultureInfo.InvariantCulture, $"    style {name} fill:#e8effb,stroke:#1a4fa3,stroke-width:3px\n");
        if (node.Yes is { } yes)
            Link(name, Node(yes), "yes", node.TakesYes == true, node.IsOpen);
        if (node.No is { } no)
            Link(name, Node(no), node.Yes is null ? "" : "no", node.TakesYes == false, node.IsOpen);
        return name;
    }

    private void Link(string from, string to, string word, bool taken, bool open)
    {
        if (taken)
            _taken.Add(_links);
        _links++;
        var arrow = taken && open ? "-.->" : "-->";
        var label = word.Length == 0 ? "" : taken && open ? $"|{word}?|" : $"|{word}|";
        _nodes.Append("    ").Append(from).Append(' ').Append(arrow).Append(label).Append(' ').Append(to).Append('\n');
    }

    /// <summary>Mermaid reads entities as <c>#name;</c>, and ends a label at a quote.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => escaped.Append("<br>"),
                '"' => escaped.Append("#quot;"),
                '#' => escaped.Append("#35;"),
                '<' => escaped.Append("#lt;"),
                '>' => escaped.Append("#gt;"),
                '&' => escaped.Append("#amp;"),
                '`' => escaped.Append("#96;"),
                ';' => escaped.Append("#59;"),
                _ when char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
