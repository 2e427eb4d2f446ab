using IncidentKit.Events;

namespace IncidentKit;

/// <summary>R1: stabilise before investigating, and do not investigate for long while users are hurt.</summary>
internal static class StabiliseFirst
{
    public static IEnumerable<AuditFinding> Findings(AuditRecord record)
    {
        var told = new HashSet<DateTimeOffset>();
        foreach (var (from, until) in Rounds(record))
        {
            if (Early(record, from, until) is not { } early)
                continue;
            var stretch = record.States.FirstOrDefault(state => state.Value == IncidentState.Investigating && state.From >= from && state.From <= until);
            var text = early.Text;
            if (LongOf(record, stretch) is { } time)
            {
                text += $" Users were affected for {AuditWording.Span(time)} of investigation.";
                told.Add(stretch.From);
            }

            yield return new AuditFinding(["R1"], text, Score.Told(early.Evidence));
        }

        foreach (var stretch in record.States.Where(state => state.Value == IncidentState.Investigating && !told.Contains(state.From)))
        {
            if (LongOf(record, stretch) is { } time)
            {
                yield return new AuditFinding(
                    ["R1"],
                    $"From {record.Words.At(stretch.From)} users were affected for {AuditWording.Span(time)} of investigation without a mitigation that worked; after {AuditWording.Span(record.Policy.LongInvestigation)} another way to stop the impact is due.",
                    Score.Told(record.Moves.Where(move => move.At == stretch.From)));
            }
        }
    }

    /// <summary>The times from detection, a reopening or the return of the impact until the next of these or the end.</summary>
    private static IEnumerable<(DateTimeOffset From, DateTimeOffset Until)> Rounds(AuditRecord record)
    {
        var from = record.Detected;
        foreach (var move in record.Moves)
        {
            if (move.Change is StateChanged { To: IncidentState.Mitigating, From: > IncidentState.Mitigating })
            {
                yield return (from, move.At);
                from = move.At;
            }
        }

        yield return (from, record.ActiveUntil);
    }

    private static (string Text, IEnumerable<AuditedEvent?> Evidence)? Early(AuditRecord record, DateTimeOffset from, DateTimeOffset until)
    {
        var round = record.Events.Where(happened => happened.At >= from && happened.At <= until).ToList();
        var cause = round.Find(happened => happened.Change is RootCauseIdentified) ?? ExactCause(record, from, until);
        var investigating = record.Moves.FirstOrDefault(
            move => move.At >= from && move.At <= until && move.Change is StateChanged { To: IncidentState.Investigating, From: IncidentState.Mitigating });
        var fix = round.Find(happened => happened.Change is FixDeployed);
        var mitigation = round.Find(happened => happened.Change is MitigationApplied or NoSafeMitigationStated or FixDeployed { Strategy: FixStrategy.RollBack });
        var starts = new[] { cause, investigating, fix }.OfType<AuditedEvent>().OrderBy(happened => happened.At).ThenBy(happened => happened.Recorded.Version).ToList();
        if (starts.Count == 0 || !record.Policy.Asks(Gates.MitigationTried, record.SeverityAt(starts[0].At)))
            return null;

        // Without moves in between, entries of the same minute stand in the order in which they were recorded.
        if (mitigation is not null && IsBefore(mitigation, starts[0]))
            return null;
        var rest = mitigation is null
            ? fix is null || fix == starts[0] ? "before any mitigation: none was tried." : $"before any mitigation: none was tried, the fix followed at {record.Words.At(fix.At)}."
            : mitigation.Change is NoSafeMitigationStated ? $"before it was stated at {record.Words.At(mitigation.At)} that no mitigation is safe."
            : $"before any mitigation; the first came at {record.Words.At(mitigation.At)}.";
        var start = cause is not null && (mitigation is null || IsBefore(cause, mitigation)) ? cause : starts[0];
        var what = start == cause ? "The root cause was identified" : start == investigating ? "The investigation began" : "A fix was deployed";
        var at = start.Change is MilestoneSet milestone ? milestone.Time : start.At;
        return ($"{what} at {record.Words.At(at)}, {rest}", [start, investigating, mitigation ?? fix]);
    }

    /// <summary>The statement that the cause was identified at an exact time, as an event at that time.</summary>
    private static AuditedEvent? ExactCause(AuditRecord record, DateTimeOffset from, DateTimeOffset until)
    {
        var stated = record.Of<MilestoneSet>().LastOrDefault(happened => ((MilestoneSet)happened.Change).Milestone == MilestoneKind.CauseIdentified);
        return stated?.Change is MilestoneSet { Certainty: MilestoneCertainty.Exact } milestone && milestone.Time >= from && milestone.Time <= until
            ? stated with { At = milestone.Time }
            : null;
    }

    private static bool IsBefore(AuditedEvent left, AuditedEvent right) =>
        left.At != right.At ? left.At < right.At : left.Recorded.Version < right.Recorded.Version;

    /// <summary>How long users were affected while the cause was looked for, when that was too long.</summary>
    private static TimeSpan? LongOf(AuditRecord record, Stretch<IncidentState> stretch)
    {
        if (stretch.Value != IncidentState.Investigating || stretch.From >= record.ActiveUntil)
            return null;
        var worked = record.Events.FirstOrDefault(happened =>
            happened.Change is MitigationApplied { Outcome: AttemptOutcome.Worked } or MitigationOutcomeRecorded { Outcome: AttemptOutcome.Worked })?.At;
        var until = new[] { stretch.Until, worked ?? stretch.Until, record.ImpactEnded ?? stretch.Until }.Min();
        var time = until - stretch.From - record.Still(ClockKind.LongInvestigation, stretch.From, until);
        return time > record.Policy.LongInvestigation ? time : null;
    }
}
