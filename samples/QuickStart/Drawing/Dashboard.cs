using IncidentKit;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuickStart;

/// <summary>How an incident stands at one moment: header, lifecycle and clocks.</summary>
internal static class Dashboard
{
    public static IRenderable Of(PlayedStep played) => new Rows(Header(played), Lifecycle(played.Incident.State), Clocks(played));

    public static Style StyleOf(Severity? severity) => new(foreground: severity?.Rank switch
    {
        1 => Color.Red,
        2 => Color.Orange1,
        3 => Color.Yellow,
        null => Color.Grey,
        _ => Color.Blue,
    });

    private static Panel Header(PlayedStep played)
    {
        var incident = played.Incident;
        var text = new Paragraph()
            .Append($"{incident.Reference}  ", new Style(decoration: Decoration.Bold)).Append(OneLine.Of(incident.Title)).Append("\n")
            .Append($"{Wording.Severity(incident.Severity)}  ", StyleOf(incident.Severity)).Append($"{incident.State}  ", Color.Green)
            .Append($"{Wording.DayAndClock(played.Step.At)} UTC", Color.Grey);
        return new Panel(text).Border(BoxBorder.Rounded).BorderColor(StyleOf(incident.Severity).Foreground).Expand();
    }

    private static Paragraph Lifecycle(IncidentState current)
    {
        var line = new Paragraph();
        foreach (var state in LifecycleLine.StatesFor(current))
        {
            if (state != IncidentState.Detected)
                line.Append(" > ", Color.Grey);
            var style = state == current ? new Style(Color.Black, Color.Green) : state < current ? Color.Green : new Style(Color.Grey);
            line.Append(state == current ? $" {state} " : state.ToString(), style);
        }

        return line;
    }

    private static Table Clocks(PlayedStep played)
    {
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey).AddColumns("Clock", "Rule", "Due", "State");
        foreach (var clock in played.Clocks)
        {
            var style = new Style(foreground: clock.State switch
            {
                DueState.Met => Color.Green,
                DueState.Overdue or DueState.Breached => Color.Red,
                DueState.Paused => Color.Grey,
                _ => Color.Yellow,
            });
            table.AddRow(
                new Text(Wording.Name(clock)), new Text(clock.RuleId), new Text(Wording.Due(clock)),
                new Text(Wording.Standing(clock, played.Step.At), style));
        }

        return table;
    }
}
