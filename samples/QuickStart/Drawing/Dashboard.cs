using IncidentKit;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuickStart;

/// <summary>How an incident stands at one moment: header, lifecycle, what to do next, and clocks.</summary>
internal static class Dashboard
{
    /// <summary>How many steps are shown; the first one with its reason.</summary>
    private const int MostSteps = 3;

    public static IRenderable Of(Moment moment) =>
        new Rows(Header(moment), Lifecycle(moment.Incident.State), NextSteps(moment), Clocks(moment));

    public static Style StyleOf(Severity? severity) => new(foreground: severity?.Rank switch
    {
        1 => Color.Red,
        2 => Color.Orange1,
        3 => Color.Yellow,
        null => Color.Grey,
        _ => Color.Blue,
    });

    private static Panel Header(Moment moment)
    {
        var incident = moment.Incident;
        var text = new Paragraph()
            .Append($"{incident.Reference}  ", new Style(decoration: Decoration.Bold)).Append(OneLine.Of(incident.Title)).Append("\n")
            .Append($"{Wording.Severity(incident.Severity)}  ", StyleOf(incident.Severity)).Append($"{incident.State}  ", Color.Green)
            .Append($"{Wording.DayAndClock(moment.At)} UTC", Color.Grey);
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

    private static Paragraph NextSteps(Moment moment)
    {
        var text = new Paragraph().Append("\nNext", new Style(decoration: Decoration.Bold));
        foreach (var (index, step) in moment.NextSteps.Take(MostSteps).Index())
        {
            var colour = step.Urgency == StepUrgency.Overdue ? Color.Red : index == 0 ? Color.White : Color.Grey;
            text.Append($"\n  {(index == 0 ? Wording.Step(step, moment.At) : Wording.Step(step))}", colour);
        }

        return moment.NextSteps.Count == 0 ? text.Append("\n  nothing", Color.Grey) : text;
    }

    /// <summary>What is still to be done first, so that a low terminal shows it.</summary>
    private static Table Clocks(Moment moment)
    {
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey).AddColumns("Clock", "Rule", "Due", "State");
        foreach (var clock in moment.Clocks.OrderBy(clock => clock.IsOpen ? 0 : 1))
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
                new Text(Wording.Standing(clock, moment.At), style));
        }

        return table;
    }
}
