using IncidentKit;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuickStart;

/// <summary>Draws the play in a terminal: the timeline scrolls by, and below it the dashboard stays where it is.</summary>
internal sealed class LiveView(IAnsiConsole console, TimeSpan pause) : IScenarioView
{
    /// <summary>How often the dashboard is drawn anew on the way from one moment to the next.</summary>
    private const int Frames = 5;

    private readonly NewWarnings _warnings = new();
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

    public async Task<Moment> ShowAsync(ScenarioFile scenario, IAsyncEnumerable<Moment> play, CancellationToken cancellationToken)
    {
        console.Write(new Rule(Markup.Escape(OneLine.Of(scenario.Title))).LeftJustified());
        console.Write(new Text($"{OneLine.Of(scenario.Summary)}\nSource: {OneLine.Of(scenario.Source)}\n\n"));
        Moment? last = null;
        var display = console.Live(new Text("")).Overflow(VerticalOverflow.Crop).Cropping(VerticalOverflowCropping.Bottom);
        await display.StartAsync(async live =>
        {
            await foreach (var moment in play.WithCancellation(cancellationToken))
            {
                if (last is not null)
                    await CountAsync(live, last, moment.At, cancellationToken);
                IRenderable[] entries = [.. Entries(moment)];
                if (entries.Length > 0)
                    console.Write(new AboveDashboard(new Rows(entries)));
                last = moment;
                live.UpdateTarget(Dashboard.Of(moment));
                var isLong = moment.Refusal is not null || moment.Verdict is not null;
                await Task.Delay(isLong ? 3 * pause : TimeSpan.Zero, TimeProvider.System, cancellationToken);
            }
        });
        return last!;
    }

    public void ShowAudit(ProcessAudit audit, IReadOnlyList<FactCheck> contradicted)
    {
        console.WriteLine();
        foreach (var line in Wording.LinesOf(audit, contradicted, Math.Min(console.Profile.Width, 120)))
            console.Write(new Text(line + "\n"));
    }

    public void ShowWritten(IReadOnlyList<string> lines)
    {
        console.WriteLine();
        foreach (var line in lines)
            console.Write(new Text(line + "\n"));
    }

    /// <summary>Lets the clocks count from one moment to the next.</summary>
    private async Task CountAsync(LiveDisplayContext live, Moment last, DateTimeOffset until, CancellationToken cancellationToken)
    {
        for (var frame = 1; frame <= Frames && pause > TimeSpan.Zero; frame++)
        {
            live.UpdateTarget(Dashboard.Of(last.Later(last.At + ((until - last.At) * frame / Frames))));
            await Task.Delay(pause / Frames, TimeProvider.System, cancellationToken);
        }
    }

    private IEnumerable<IRenderable> Entries(Moment moment)
    {
        if (_day != Wording.Day(moment.At))
        {
            _day = Wording.Day(moment.At);
            yield return new Text($"{_day} (all times in UTC)", new Style(decoration: Decoration.Bold));
        }

        foreach (var recorded in moment.Events)
            yield return Line(recorded.RecordedAt, recorded.By.Name, Wording.Entry(recorded), Style.Plain);
        if (moment is { Step: { } step, Refusal: { } refusal })
        {
            yield return Line(step.At, step.Command.By.Name, $"refused, as the scenario expects: {step.Name}", Color.Red);
            yield return Box("Refused", refusal.Message, Color.Red);
        }

        if (moment.Verdict is { } verdict)
            yield return Box("Severity", verdict.ToString(), Dashboard.StyleOf(verdict.Level).Foreground);
        foreach (var warning in _warnings.In(moment))
            yield return Line(moment.At, "", $"warning {OneLine.Of(warning.ToString())}", Color.Orange1);
    }

    private static Paragraph Line(DateTimeOffset at, string by, string text, Style style) => new Paragraph()
        .Append($"{Wording.Clock(at)}  ", Color.Grey).Append($"{OneLine.Of(by),-10}  ", Color.Teal).Append(text, style);

    private static Panel Box(string header, string text, Color color) =>
        new Panel(new Text(string.Join('\n', Wording.Lines(text)))).Header(header).Border(BoxBorder.Rounded).BorderColor(color);
}
