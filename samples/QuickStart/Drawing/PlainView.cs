using IncidentKit;

namespace QuickStart;

/// <summary>Readable lines without any control codes, for files, pipes and build logs.</summary>
internal sealed class PlainView(TextWriter output) : IScenarioView
{
    private readonly Dictionary<string, DueItem> _clocks = [];
    private readonly NewWarnings _warnings = new();
    private string _step = "";
    private string _day = "";

    public void ShowEarlier(string database, IReadOnlyList<IncidentSummary> earlier)
    {
        output.WriteLine($"Earlier incidents in {database}:");
        foreach (var summary in earlier)
            output.WriteLine($"  {Wording.Summary(summary)}");
        output.WriteLine();
    }

    public async Task<Moment> ShowAsync(ScenarioFile scenario, IAsyncEnumerable<Moment> play, CancellationToken cancellationToken)
    {
        output.WriteLine(OneLine.Of(scenario.Title));
        output.WriteLine($"Source: {OneLine.Of(scenario.Source)}");
        output.WriteLine(OneLine.Of(scenario.Summary));

        Moment? last = null;
        await foreach (var moment in play.WithCancellation(cancellationToken))
        {
            Show(moment);
            last = moment;
        }

        ShowEnd(last!);
        return last!;
    }

    public void ShowAudit(ProcessAudit audit, IReadOnlyList<FactCheck> contradicted)
    {
        output.WriteLine();
        foreach (var line in Wording.LinesOf(audit, contradicted, 120))
            output.WriteLine(line);
    }

    public void ShowWritten(IReadOnlyList<string> lines)
    {
        output.WriteLine();
        foreach (var line in lines)
            output.WriteLine(line);
    }

    private void Show(Moment moment)
    {
        if (_day != Wording.Day(moment.At))
        {
            _day = Wording.Day(moment.At);
            output.WriteLine();
            output.WriteLine($"{_day} (all times in UTC)");
        }

        foreach (var recorded in moment.Events)
            Line(recorded.RecordedAt, recorded.By.Name, Wording.Entry(recorded));
        if (moment is { Step: { } step, Refusal: { } refusal })
        {
            Line(step.At, step.Command.By.Name, $"REFUSED as the scenario expects: {step.Name}");
            Detail(refusal.Message);
        }

        if (moment.Step is null)
            Line(moment.At, "", "time is up");
        if (moment.Verdict is { } verdict)
            Detail(verdict.ToString());
        if (moment.Moved)
            Detail($"{moment.Incident.Reference}  {Wording.Severity(moment.Incident.Severity)}  {LifecycleLine.Plain(moment.Incident.State)}");
        ShowClocks(moment);
        foreach (var warning in _warnings.In(moment))
            Detail($"warning {warning}");
        ShowNextStep(moment);
    }

    /// <summary>The clocks that started, ended, or ran out since the moment before; at each stage also how the others count.</summary>
    private void ShowClocks(Moment moment)
    {
        var counting = new List<string>();
        foreach (var clock in moment.Clocks)
        {
            if (_clocks.TryGetValue(clock.Id, out var before) && before.State == clock.State
                && (before.DueAt == clock.DueAt || clock.State == DueState.Paused))
            {
                if (moment.Moved && clock is { IsOpen: true, Kind: not ClockKind.ActionDeadline })
                    counting.Add($"{Wording.Name(clock)} {Wording.Left(clock, moment.At)}");
                continue;
            }

            _clocks[clock.Id] = clock;
            var standing = Wording.Standing(clock, moment.At);
            Detail($"clock {Wording.Name(clock)} ({clock.RuleId}): due {Wording.Due(clock)}, {standing}");
        }

        if (counting.Count > 0)
            Detail($"clocks: {string.Join(", ", counting)}");
    }

    /// <summary>What to do next, when that has changed; at each stage also what comes after it.</summary>
    private void ShowNextStep(Moment moment)
    {
        var next = moment.NextSteps is [var first, ..] ? first : null;
        if (next is not null && (moment.Moved || next.Do != _step))
            Detail($"next {Wording.Step(next, moment.At)}");
        _step = next?.Do ?? "";
        foreach (var then in moment.Moved ? moment.NextSteps.Skip(1).Take(2) : [])
            Detail($"then {Wording.Step(then)}");
    }

    private void Line(DateTimeOffset at, string by, string text) =>
        output.WriteLine($"{Wording.Clock(at)}  {OneLine.Of(by),-10}  {text}");

    private void Detail(string text)
    {
        foreach (var line in Wording.Lines(text))
            output.WriteLine($"       {line}");
    }

    private void ShowEnd(Moment last)
    {
        var (incident, now) = (last.Incident, last.At);
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
