using IncidentKit;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuickStart;

/// <summary>Draws the play in a terminal: the timeline scrolls by, and below it the dashboard stays where it is.</summary>
internal sealed class LiveView(IAnsiConsole console, TimeSpan pause) : IScenarioView
{
    private string _day = "";

    public void ShowEarlier(string database, IReadOnlyList<IncidentSummary> earlier)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey)
            .AddColumns("Reference", "Detected (UTC)", "Severity", "State", "Title");
        foreach (var summary in earlier)
        {
            table.AddRow(
                new Text(summary.Reference.ToString()), new Text(Wording.DayAndClock(summary.DetectedAt)),
                new Text(Wording.Severity(summary.Severity), Dashboard.StyleOf(summary.Severity)), new Text(summary.State.ToString()),
                new Text(OneLine.Of(summary.Title)));
        }

        console.Write(new Text($"Earlier incidents in {database}:\n"));
        console.Write(table);
    }

    public async Task<PlayedStep> ShowAsync(ScenarioFile scenario, IAsyncEnumerable<PlayedStep> play, CancellationToken cancellationToken)
    {
        console.Write(new Rule(Markup.Escape(OneLine.Of(scenario.Title))).LeftJustified());
        console.Write(new Text($"{OneLine.Of(scenario.Summary)}\nSource: {OneLine.Of(scenario.Source)}\n\n"));
        PlayedStep? last = null;
        var display = console.Live(new Text("")).Overflow(VerticalOverflow.Crop).Cropping(VerticalOverflowCropping.Bottom);
        await display.StartAsync(async live =>
        {
            await foreach (var played in play.WithCancellation(cancellationToken))
            {
                console.Write(new AboveDashboard(new Rows(Entries(played))));
                last = played;
                live.UpdateTarget(Dashboard.Of(played));
                var toRead = played.Refusal is null && played.Verdict is null ? pause : 4 * pause;
                await Task.Delay(toRead, TimeProvider.System, cancellationToken);
            }
        });
        return last!;
    }

    public void ShowWritten(IReadOnlyList<string> lines)
    {
        console.WriteLine();
        foreach (var line in lines)
            console.Write(new Text(line + "\n"));
    }

    private IEnumerable<IRenderable> Entries(PlayedStep played)
    {
        if (_day != Wording.Day(played.Step.At))
        {
            _day = Wording.Day(played.Step.At);
            yield return new Text($"{_day} (all times in UTC)", new Style(decoration: Decoration.Bold));
        }

        foreach (var recorded in played.Events)
            yield return Line(recorded.RecordedAt, recorded.By, Wording.Entry(recorded), Style.Plain);
        if (played.Refusal is { } refusal)
        {
            yield return Line(played.Step.At, played.Step.Command.By, $"refused, as the scenario expects: {played.Step.Name}", Color.Red);
            yield return Box("Refused", refusal.Message, Color.Red);
        }

        if (played.Verdict is { } verdict)
            yield return Box("Severity", verdict.ToString(), Dashboard.StyleOf(verdict.Level).Foreground);
    }

    private static Paragraph Line(DateTimeOffset at, Actor by, string text, Style style) => new Paragraph()
        .Append($"{Wording.Clock(at)}  ", Color.Grey).Append($"{OneLine.Of(by.Name),-10}  ", Color.Teal).Append(text, style);

    private static Panel Box(string header, string text, Color color) =>
        new Panel(new Text(string.Join('\n', Wording.Lines(text)))).Header(header).Border(BoxBorder.Rounded).BorderColor(color);
}
