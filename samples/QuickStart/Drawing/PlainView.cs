using IncidentKit;

namespace QuickStart;

/// <summary>Readable lines without any control codes, for files, pipes and build logs.</summary>
internal sealed class PlainView(TextWriter output) : IScenarioView
{
    private readonly Dictionary<string, DueItem> _clocks = [];
    private string _day = "";

    public void ShowEarlier(string database, IReadOnlyList<IncidentSummary> earlier)
    {
        output.WriteLine($"Earlier incidents in {database}:");
        foreach (var summary in earlier)
            output.WriteLine($"  {Wording.Summary(summary)}");
        output.WriteLine();
    }

    public async Task<PlayedStep> ShowAsync(ScenarioFile scenario, IAsyncEnumerable<PlayedStep> play, CancellationToken cancellationToken)
    {
        output.WriteLine(OneLine.Of(scenario.Title));
        output.WriteLine($"Source: {OneLine.Of(scenario.Source)}");
        output.WriteLine(OneLine.Of(scenario.Summary));

        PlayedStep? last = null;
        await foreach (var played in play.WithCancellation(cancellationToken))
        {
            Show(played);
            last = played;
        }

        ShowEnd(last!);
        return last!;
    }

    public void ShowWritten(IReadOnlyList<string> lines)
    {
        output.WriteLine();
        foreach (var line in lines)
            output.WriteLine(line);
    }

    private void Show(PlayedStep played)
    {
        var (step, incident) = (played.Step, played.Incident);
        if (_day != Wording.Day(step.At))
        {
            _day = Wording.Day(step.At);
            output.WriteLine();
            output.WriteLine($"{_day} (all times in UTC)");
        }

        foreach (var recorded in played.Events)
            Line(recorded.RecordedAt, recorded.By, Wording.Entry(recorded));
        if (played.Refusal is { } refusal)
        {
            Line(step.At, step.Command.By, $"REFUSED as the scenario expects: {step.Name}");
            Detail(refusal.Message);
        }

        if (played.Verdict is { } verdict)
            Detail(verdict.ToString());
        if (played.Moved)
            Detail($"{incident.Reference}  {Wording.Severity(incident.Severity)}  {LifecycleLine.Plain(incident.State)}");
        ShowClocks(played);
    }

    /// <summary>The clocks that started, ended, or ran out since the step before.</summary>
    private void ShowClocks(PlayedStep played)
    {
        foreach (var clock in played.Clocks)
        {
            if (_clocks.TryGetValue(clock.Id, out var before) && before.State == clock.State && before.DueAt == clock.DueAt)
                continue;
            _clocks[clock.Id] = clock;
            var standing = Wording.Standing(clock, played.Step.At);
            Detail($"clock {Wording.Name(clock)} ({clock.RuleId}): due {Wording.Due(clock)}, {standing}");
        }
    }

    private void Line(DateTimeOffset at, Actor by, string text) =>
        output.WriteLine($"{Wording.Clock(at)}  {OneLine.Of(by.Name),-10}  {text}");

    private void Detail(string text)
    {
        foreach (var line in Wording.Lines(text))
            output.WriteLine($"       {line}");
    }

    private void ShowEnd(PlayedStep last)
    {
        var (incident, now) = (last.Incident, last.Step.At);
        output.WriteLine();
        output.WriteLine($"Clocks at the end ({Wording.DayAndClock(now)}):");
        foreach (var clock in last.Clocks)
        {
            var (name, due) = (Wording.Name(clock), Wording.DayAndClock(clock.DueAt));
            output.WriteLine($"  {clock.RuleId}  {name,-18}  due {due}  {Wording.Standing(clock, now)}");
        }

        var severity = Wording.Severity(incident.Severity);
        output.WriteLine();
        output.WriteLine($"{incident.Reference} ended {incident.State}, {severity}, with {incident.Version} recorded events.");
    }
}
