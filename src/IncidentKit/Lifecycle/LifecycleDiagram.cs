using System.Text;

namespace IncidentKit;

/// <summary>Draws the lifecycle table.</summary>
/// <remarks>The output depends on nothing but the table: the same in every process. Lines end in <c>\n</c>.</remarks>
public static class LifecycleDiagram
{
    /// <summary>The table as a Mermaid state diagram.</summary>
    public static string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> Detected\n");
        foreach (var row in IncidentLifecycle.Transitions)
            text.Append("    ").Append(row.From).Append(" --> ").Append(row.To).Append(" : ").Append(Label(row)).Append('\n');
        foreach (var state in Enum.GetValues<IncidentState>().Where(state => state.IsEnded()))
            text.Append("    ").Append(state).Append(" --> [*]\n");
        return text.ToString();
    }

    /// <summary>The table as a Graphviz DOT graph: forward moves bold, steps back dashed, side exits dotted.</summary>
    public static string ToDot()
    {
        var text = new StringBuilder("digraph lifecycle {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n");
        foreach (var row in IncidentLifecycle.Transitions)
        {
            text.Append("    ").Append(row.From).Append(" -> ").Append(row.To)
                .Append(" [label=\"").Append(Label(row)).Append("\", style=").Append(Style(row.Kind)).Append("];\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Label(LifecycleTransition row) => row.Gates.IsEmpty
        ? row.Trigger.ToString()
        : $"{row.Trigger} [{string.Join(", ", row.Gates)}]";

    private static string Style(TransitionKind kind) => kind switch
    {
        TransitionKind.Forward => "bold",
        TransitionKind.Back => "dashed",
        TransitionKind.SideExit => "dotted",
        _ => "solid",
    };
}
