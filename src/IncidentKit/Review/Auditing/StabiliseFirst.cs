using IncidentKit.Events;

namespace IncidentKit;

/// <summary>R1: stabilise before investigating, and do not investigate for long while users are hurt.</summary>
internal static class StabiliseFirst
{
    public static IEnumerable<AuditFinding> Findings(AuditRecord record)
    {
        var told = new HashSet<DateTimeOffset>();
        foreach (var round in Rounds(record))
        {
            if (Early(record, round) is not { } early)
                continue;
            var text = early.Text;
            var stretch = record.States.FirstOrDefault(
                state => state.Value == IncidentState.Investigating && state.From >= round[0].At && state.From <= round[^1].At);
            if (LongOf(record, stretch) is { } time)
            {
                text += $" Users were affected for {AuditWording.Span(time)} of investigation.";
                told.Add(stretch.From);
            }

            yield return new AuditFinding(["R1"], text, AuditScore.Told(early.Evidence));
        }

        foreach (var stretch in record.States.Where(state => !told.Contains(state.From)))
        {
            if (LongOf(record, stretch) is { } time)
            {
                yield return new AuditFinding(
                    ["R1"],
                    $"From {record.Words.At(stretch.From)} users were affected for {AuditWording.Span(time)} of investigation, without a mitigation that worked; "
                        + $"{AuditWording.Span(record.Policy.LongInvestigation)} are allowed.",
                    AuditScore.Told([record.Moves.LastOrDefault(move => move.At <= stretch.From
                        && move.Change is StateChanged { To: IncidentState.Investigating })]));
            }
        }
    }

    /// <summary>What happened from detection, a reopening or the return of the impact until the next of these, or the
    /// resolution.</summary>
    private static IEnumerable<List<AuditedEvent>> Rounds(AuditRecord record)
    {
        var round = new List<AuditedEvent>();
        foreach (var happened in record.Events)
        {
            if (happened.Change is StateChanged { To: IncidentState.Mitigating, From: > IncidentState.Mitigating }
                && round.Exists(earlier => earlier.Change is MitigationApplied or FixDeployed))
            {
                yield return round;
                round = [];
            }

            if (happened.At <= record.ActiveUntil)
                round.Add(happened);
        }

        if (round.Count > 0)
            yield return round;
    }

    private static (string Text, IEnumerable<AuditedEvent?> Evidence)? Early(AuditRecord record, List<AuditedEvent> round)
    {
        var cause = round.Find(happened => happened.Change is RootCauseIdentified) ?? ExactCause(record, round);
        var investigating = round.Find(happened => happened.Change is StateChanged
        {
            To: IncidentState.Investigating,
            From: IncidentState.Mitigating
        });
        var fix = round.Find(happened => happened.Change is FixDeployed);
        var mitigation = round.Find(
            happened => happened.Change is MitigationApplied or NoSafeMitigationStated or FixDeployed { Strategy: FixStrategy.RollBack });
        var starts = new[] { cause, investigating, fix }.OfType<AuditedEvent>()
            .Where(start => mitigation is null || IsBefore(start, mitigation)).ToList();
        if (starts.Count == 0 || !record.Policy.Asks(Gates.MitigationTried, record.SeverityAt(starts[0].At)))
            return null;

        var start = starts[0];
        var what = start == cause ? "The root cause was identified" : start == investigating
            ? "The investigation began" : "A fix was deployed";
        var then = mitigation?.Change switch
        {
            NoSafeMitigationStated => $"before it was stated at {record.Words.At(mitigation.At)} that no mitigation is safe.",
            not null => $"before any mitigation; the first came at {record.Words.At(mitigation.At)}.",
            _ when fix is null || fix == start => "before any mitigation: none was tried.",
            _ => $"before any mitigation: none was tried, and the fix followed at {record.Words.At(fix.At)}.",
        };
        return ($"{what} at {record.Words.At(start.At)}, {then}", [start, investigating, mitigation ?? fix]);
    }

    /// <summary>The statement that the cause was identified at an exact time, as an event at that time.</summary>
    private static AuditedEvent? ExactCause(AuditRecord record, List<AuditedEvent> round)
    {
        var stated = record.Of<MilestoneSet>()
            .LastOrDefault(happened => ((MilestoneSet)happened.Change).Milestone == MilestoneKind.CauseIdentified);
        return stated?.Change is MilestoneSet { Certainty: MilestoneCertainty.Exact } milestone
            && milestone.Time >= round[0].At && milestone.Time <= round[^1].At
            ? stated with { At = milestone.Time }
            : null;
    }

    private static bool IsBefore(AuditedEvent left, AuditedEvent right) =>
        left.At != right.At ? left.At < right.At : left.Recorded.Version < right.Recorded.Version;

    /// <summary>How long users were affected while the cause was looked for, when that was too long.</summary>
    private static TimeSpan? LongOf(AuditRecord record, Stretch<IncidentState> stretch)
    {
        if (stretch.Value != IncidentState.Investigating
            || record.Events.Any(happened => happened.Change is NoSafeMitigationStated && happened.At <= stretch.From))
        {
            return null;
        }

        var worked = record.Events.FirstOrDefault(happened =>
            happened.Change is MitigationApplied { Outcome: AttemptOutcome.Worked } or MitigationOutcomeRecorded { Outcome: AttemptOutcome.Worked })?.At;
        var ends = new[] { stretch.Until, worked, record.ImpactEnded, record.Incident.Milestones[MilestoneKind.CauseIdentified] };
        var until = ends.Min()!.Value;
        var time = until - stretch.From - record.Still(ClockKind.LongInvestigation, stretch.From, until);
        return time > record.Policy.LongInvestigation ? time : null;
    }
}
