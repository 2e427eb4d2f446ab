using IncidentKit.Events;

namespace IncidentKit;

/// <summary>The targets that the checklist does not name: T1 as a whole, T2, T4, T5, the cadence of R2, and deadlines (R5).</summary>
internal static class TargetFindings
{
    public static IEnumerable<AuditFinding> Of(AuditRecord record) =>
    [
        .. Acknowledged(record), .. Triaged(record), .. Updates(record), .. Restored(record), .. Deadlines(record), .. FollowUp(record),
    ];

    private static IEnumerable<AuditFinding> Acknowledged(AuditRecord record)
    {
        var taken = record.Of<IncidentAcknowledged>().FirstOrDefault() ?? record.Moves.FirstOrDefault(
            move => move.Change is StateChanged { Trigger: LifecycleTrigger.Triage } && move.Recorded.By.Kind == ActorKind.Person);
        var at = record.Incident.Milestones[MilestoneKind.Acknowledged] ?? taken?.At;
        var ended = at ?? record.ActiveUntil;
        var limit = record.TargetsAt(ended).AcknowledgeWithin;
        var time = ended - record.Detected - record.Still(ClockKind.Acknowledge, record.Detected, ended);
        if (time > limit)
        {
            var text = at is null
                ? $"Nobody acknowledged the incident in {AuditWording.Span(time)}; after {AuditWording.Span(limit)} an escalation is due."
                : $"Acknowledged {AuditWording.Span(time)} after detection; after {AuditWording.Span(limit)} an escalation is due.";
            yield return new AuditFinding(["T4"], text, AuditScore.Told([taken]));
        }
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
            var text = gap.IsFirst
                ? $"The first recorded {(gap.Next?.Change is StatusUpdateSent ? "status update" : "message")} came {length} after detection; {AuditWording.Span(targets.FirstUpdateWithin ?? gap.DueAt - gap.From)} are allowed {level}."
                : $"No status update is recorded for {length}, from {record.Words.At(gap.From)} to {record.Words.At(gap.Until)}; one every {AuditWording.Span(targets.UpdateEvery ?? gap.DueAt - gap.From)} is asked for {level}.";
            text += gap.Missed > 1 ? $" {gap.Missed} were missed." : "";
            yield return new AuditFinding(["R2"], text, AuditScore.Told([gap.Previous, gap.Next]));
        }
    }

    private static IEnumerable<AuditFinding> Restored(AuditRecord record)
    {
        if (record.Incident.State.Phase() == LifecyclePhase.Left)
            yield break;
        var triaged = TriageScores.TriagedAt(record);
        var from = triaged ?? record.Detected;
        var ended = record.ImpactEnded ?? record.End;
        var severity = record.SeverityAt(ended);
        var level = record.Policy.SeverityRules.Find(severity ?? record.Policy.SeverityRules.Levels[0].Severity) ?? record.Policy.SeverityRules.Levels[0];
        var due = level.Target.Kind switch
        {
            ResolutionTargetKind.NextBusinessDay => record.Policy.Calendar.EndOfNextBusinessDay(from),
            ResolutionTargetKind.NextSprint => record.Policy.Calendar.EndOfNextSprint(from),
            _ => from + level.Target.Duration,
        };
        if (ended <= due + record.Still(ClockKind.Resolution, from, ended))
            yield break;
        var lasted = AuditWording.Span(ended - from);
        var since = triaged is null ? "detection (triage was never done)" : "triage";
        yield return new AuditFinding(
            ["T2"],
            record.ImpactEnded is null
                ? $"The impact has lasted {lasted} since {since}; the target {Of(severity)} is {level.Target}."
                : $"The impact ended {lasted} after {since}; the target {Of(severity)} is {level.Target}.",
            AuditScore.Told([record.Of<MilestoneSet>().LastOrDefault(happened => ((MilestoneSet)happened.Change).Milestone == MilestoneKind.ImpactEnded)]));

        static string Of(Severity? severity) => severity is null ? "while no severity is set" : $"of {severity}";
    }

    private static IEnumerable<AuditFinding> FollowUp(AuditRecord record)
    {
        if (record.Incident.Milestones[MilestoneKind.PostmortemPublished] is not { } published)
            yield break;
        var due = published + record.Policy.For(record.Incident.Severity).FollowUpAfter;
        var open = record.Incident.Actions.Where(action => action.IsOpen).Select(action => $"#{action.Number}").ToList();
        if (record.Now > due && open.Count > 0)
        {
            yield return new AuditFinding(
                ["T5", "R5"], $"The follow-up of {record.Words.At(due)} has passed with open action items: {AuditWording.List(open)}.",
                AuditScore.Told(record.Of<ActionItemAdded>().Where(added => open.Contains($"#{((ActionItemAdded)added.Change).Number}"))));
        }
    }

    private static IEnumerable<AuditFinding> Deadlines(AuditRecord record)
    {
        foreach (var action in record.Incident.Actions.Where(action => action.Deadline is not null && action.Status != ActionItemStatus.WontDo))
        {
            var due = new DateTimeOffset(action.Deadline!.Value.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            var done = record.Of<ActionItemStatusSet>().LastOrDefault(
                happened => happened.Change is ActionItemStatusSet { Status: ActionItemStatus.Done } set && set.Number == action.Number);
            if ((action.IsOpen ? record.Now : done?.At ?? record.Now) < due)
                continue;
            var deadline = FormattableString.Invariant($"{action.Deadline:yyyy-MM-dd}");
            yield return new AuditFinding(
                ["R5"],
                action.IsOpen ? $"Action item #{action.Number} is open, and its deadline of {deadline} has passed." : $"Action item #{action.Number} was done after its deadline of {deadline}.",
                AuditScore.Told([done, record.Of<ActionItemAdded>().FirstOrDefault(added => ((ActionItemAdded)added.Change).Number == action.Number)]));
        }
    }
}
