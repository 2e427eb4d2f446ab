using IncidentKit.Events;

namespace IncidentKit;

/// <summary>The targets that the checklist does not name: T1 as a whole, T2, T4, T5, the cadence of R2, and deadlines
/// (R5).</summary>
internal static class TargetFindings
{
    public static IEnumerable<AuditFinding> Of(AuditRecord record) =>
    [
        .. Acknowledged(record), .. Triaged(record), .. Updates(record), .. Restored(record), .. Deadlines(record),
            .. FollowUp(record),
    ];

    private static IEnumerable<AuditFinding> Acknowledged(AuditRecord record)
    {
        var taken = record.Of<IncidentAcknowledged>().FirstOrDefault() ?? record.Moves.FirstOrDefault(
            move => move.Change is StateChanged { Trigger: LifecycleTrigger.Triage }
                && move.Recorded.By.Kind == ActorKind.Person);
        var at = record.Incident.Milestones[MilestoneKind.Acknowledged] ?? taken?.At;
        var ended = at ?? record.ActiveUntil;
        var limit = record.TargetsAt(ended).AcknowledgeWithin;
        var time = ended - record.Detected - record.Still(ClockKind.Acknowledge, record.Detected, ended);
        var escalated = record.Of<IncidentEscalated>().FirstOrDefault();
        if (time <= limit || escalated is not null && !record.Missed(ClockKind.Escalation).Any())
            yield break;
        var text = at is null ? $"Nobody acknowledged the incident in {AuditWording.Span(time)}"
            : $"Acknowledged {AuditWording.Span(time)} after detection";
        text += escalated is null
            ? $", and no escalation is recorded; after {AuditWording.Span(limit)} one is due."
            : $", and escalated at {record.Words.At(escalated.At)}; after {AuditWording.Span(limit)} that is due.";
        yield return new AuditFinding(["T4"], text, AuditScore.Told([escalated, taken]));
    }

    private static IEnumerable<AuditFinding> Triaged(AuditRecord record)
    {
        // Where the severity ended triage, K1 says it; where a question is open, K2 does.
        if (TriageScores.TriagedAt(record) is not { } at || record.SeverityChanges is [var severity, ..] && severity.At == at)
            yield break;
        var limit = record.TargetsAt(at).TriageWithin;
        var time = at - record.Detected - record.Still(ClockKind.Triage, record.Detected, at);
        if (time > limit)
        {
            yield return new AuditFinding(
                ["T1"], $"Triage was done {AuditWording.Span(time)} after detection, when the last of the five questions was answered; {AuditWording.Span(limit)} are allowed.",
                AuditScore.Told(record.Of<TriageQuestionAnswered>().Where(happened => happened.At == at)));
        }
    }

    private static IEnumerable<AuditFinding> Updates(AuditRecord record)
    {
        if (!record.Of<StatusUpdateSent>().Any(update => update.At <= record.ActiveUntil))
            yield break; // K8 says it.
        foreach (var gap in UpdateGaps.Of(record))
        {
            var severity = record.SeverityAt(gap.DueAt);
            var targets = record.Policy.For(severity);
            var level = severity is null ? "before the severity is set" : $"at {severity}";
            var length = AuditWording.Span(gap.Until - gap.From);
            var times = $"for {length}, from {record.Words.At(gap.From)} to {record.Words.At(gap.Until)}";
            var text = gap.IsFirst
                ? $"The first recorded {(gap.Next?.Change is StatusUpdateSent ? "status update" : "message")} came {length} after detection; "
                    + $"{AuditWording.Span(targets.FirstUpdateWithin ?? gap.DueAt - gap.From)} are allowed {level}."
                : gap.Previous is null ? $"It came back at {record.Words.At(gap.From)}, and no status update is recorded for {length}; "
                    + $"{AuditWording.Span(targets.FirstUpdateWithin ?? gap.DueAt - gap.From)} are allowed {level}."
                : gap.IsPromise ? $"No status update is recorded {times}; the one before promised it for {record.Words.At(gap.DueAt)}."
                : $"No status update is recorded {times}; one every {AuditWording.Span(targets.UpdateEvery ?? gap.DueAt - gap.From)} is asked for {level}.";
            text += gap.Missed > 1 ? $" {gap.Missed} were missed." : "";
            yield return new AuditFinding(["R2"], text, AuditScore.Told([gap.Previous, gap.Next]));
        }
    }

    private static IEnumerable<AuditFinding> Restored(AuditRecord record)
    {
        if (record.Missed(ClockKind.Resolution).FirstOrDefault() is not { } clock)
            yield break;
        var ended = record.ImpactEnded ?? record.End;
        var severity = record.SeverityAt(ended);
        var target = record.Policy.For(severity).Resolution;
        var since = TriageScores.TriagedAt(record) is null ? "triage was left unfinished" : "triage";
        var lasted = AuditWording.Span(ended - clock.StartedAt);
        var of = severity is null ? "while no severity is set" : $"of {severity}";
        yield return new AuditFinding(
            ["T2"],
            record.ImpactEnded is null
                ? $"The impact has lasted {lasted} since {since}; the target {of} is {target}."
                : $"The impact ended {lasted} after {since}; the target {of} is {target}.",
            AuditScore.Told([record.Of<MilestoneSet>()
                .LastOrDefault(happened => ((MilestoneSet)happened.Change).Milestone == MilestoneKind.ImpactEnded)]));
    }

    private static IEnumerable<AuditFinding> FollowUp(AuditRecord record)
    {
        foreach (var clock in record.Missed(ClockKind.FollowUp))
        {
            var open = record.Incident.Actions.Where(action => action.IsOpen).Select(action => $"#{action.Number}").ToList();
            var text = clock.EndedAt is { } at
                ? $"The action items were followed up at {record.Words.At(at)}; that was due at {record.Words.At(clock.DueAt)}."
                : $"The follow-up of {record.Words.At(clock.DueAt)} has passed with open action items: {AuditWording.List(open)}.";
            yield return new AuditFinding(
                ["T5", "R5"], text,
                AuditScore.Told(record.Of<ActionItemAdded>()
                    .Where(added => open.Contains($"#{((ActionItemAdded)added.Change).Number}"))));
        }
    }

    private static IEnumerable<AuditFinding> Deadlines(AuditRecord record)
    {
        foreach (var clock in record.Missed(ClockKind.ActionDeadline))
        {
            var action = record.Incident.Actions[clock.ActionNumber!.Value - 1];
            var done = record.Of<ActionItemStatusSet>().LastOrDefault(
                happened => happened.Change is ActionItemStatusSet { Status: ActionItemStatus.Done } set
                    && set.Number == action.Number);
            var deadline = FormattableString.Invariant($"{action.Deadline:yyyy-MM-dd}");
            yield return new AuditFinding(
                ["R5"],
                clock.State == DueState.Overdue
                    ? $"Action item #{action.Number} is open, and its deadline of {deadline} has passed."
                    : $"Action item #{action.Number} was settled after its deadline of {deadline}.",
                AuditScore.Told([done, record.Of<ActionItemAdded>()
                    .FirstOrDefault(added => ((ActionItemAdded)added.Change).Number == action.Number)]));
        }
    }
}
