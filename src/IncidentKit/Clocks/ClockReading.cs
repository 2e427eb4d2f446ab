using System.Globalization;

namespace IncidentKit;

/// <summary>The clocks of one incident at one time, being put together.</summary>
internal sealed class ClockReading(Incident incident, ResponsePolicy policy, DateTimeOffset now)
{
    private readonly List<DueItem> _items = new(10 + incident.Actions.Count);
    private readonly ClockRecord _past = incident.Clocks;
    private readonly Milestones _milestones = incident.Milestones;
    private readonly ClockJudge _judge = new(incident, policy, now);

    public List<DueItem> Read()
    {
        FromDetection();
        NextUpdate();
        LongInvestigation();
        Resolution();
        Learning();
        Deadlines();
        return _items;
    }

    private void FromDetection()
    {
        var start = _milestones[MilestoneKind.Detected] ?? incident.StateSince;
        Add("acknowledge", ClockKind.Acknowledge, "T4", start, Due(ClockKind.Acknowledge, start, targets => targets.AcknowledgeWithin),
            _milestones[MilestoneKind.Acknowledged], _judge.OverAt, "someone acknowledges");
        Escalations(start);
        Add("triage", ClockKind.Triage, "T1", start, Due(ClockKind.Triage, start, targets => targets.TriageWithin),
            _milestones[MilestoneKind.Triaged], _judge.OverAt, "the severity is set and the five questions are answered");
        Add("first-update", ClockKind.FirstUpdate, "R2", start, Due(ClockKind.FirstUpdate, start, targets => targets.FirstUpdateWithin),
            _past.FirstToldAt, _judge.OverAt, "a status update is sent");
    }

    private void Escalations(DateTimeOffset start)
    {
        var steps = policy.For(incident.Severity).Escalations;
        var needless = ClockJudge.Earlier(_milestones[MilestoneKind.Acknowledged], _judge.OverAt);
        for (var i = 0; i < steps.Count; i++)
        {
            var index = i;
            var due = Due(
                ClockKind.Escalation, start, targets => index < targets.Escalations.Count ? targets.Escalations[index].After : null);
            Add(Numbered("escalation", i + 1), ClockKind.Escalation, "T4", start, due, incident.Escalations[i + 1]?.At, needless,
                $"{string.Join(", ", steps[i].Tell)} is told, or someone acknowledges", policy.Thresholds.EscalationGrace, step: i + 1);
        }
    }

    private void NextUpdate()
    {
        const ClockKind kind = ClockKind.NextUpdate;
        var id = Numbered("next-update", incident.Communication.UpdatesSent + 1);
        if (_past.ReturnedAt is { } returned)
        {
            Add(id, kind, "R2", returned, Due(kind, returned, targets => targets.FirstUpdateWithin ?? targets.UpdateEvery),
                NoticeSince(returned), _judge.OverAt, "people are told that it is back");
        }
        else if (_past.UpdatedAt is { } updated)
        {
            var promised = _judge.Shifted(kind, updated, _past.NextUpdatePromisedAt);
            var asked = Due(kind, updated, targets => targets.UpdateEvery);
            Add(id, kind, "R2", updated, promised < asked ? promised : asked, NoticeSince(updated), _judge.OverAt,
                "the next status update or the resolution notice is sent");
        }
    }

    private void LongInvestigation()
    {
        if (_past.InvestigatingSince is not { } start)
            return;
        var stopped = ClockJudge.Earlier(_milestones[MilestoneKind.Mitigated], _milestones[MilestoneKind.ImpactEnded]);
        if (stopped <= start)
            return;

        // A cause that is found ends the investigation that found it, not a later one.
        var investigating = IncidentState.Investigating == (incident.StateBeforeMerge ?? incident.State);
        if (investigating && _milestones[MilestoneKind.CauseIdentified] is { } found && found >= incident.StateSince)
            stopped = ClockJudge.Earlier(stopped, found);
        if (!investigating)
            stopped = ClockJudge.Earlier(stopped, _past.InvestigatedUntil);
        var due = _judge.Shifted(ClockKind.LongInvestigation, start, start + policy.Thresholds.LongInvestigation);
        Add("long-investigation", ClockKind.LongInvestigation, "R1", start, due, stopped, _judge.OverAt,
            "the impact is mitigated, or the cause is found");
    }

    private void Resolution()
    {
        if (ClockJudge.Earlier(_milestones[MilestoneKind.Triaged], _past.LeftTriageAt) is not { } start)
            return;
        var due = _judge.Due(ClockKind.Resolution, start, (targets, from) => Target(targets.Resolution!.Value, from));
        var ended = _milestones[MilestoneKind.ImpactEnded] ?? _milestones[MilestoneKind.Resolved];
        Add("resolution", ClockKind.Resolution, "T2", start, due, ended, _judge.OverAt, "the impact ends");
    }

    private DateTimeOffset Target(ResolutionTarget target, DateTimeOffset from) => target.Kind switch
    {
        ResolutionTargetKind.NextBusinessDay => policy.Calendar.EndOfNextBusinessDay(from),
        ResolutionTargetKind.NextSprint => policy.Calendar.EndOfNextSprint(from),
        _ => from + target.Duration,
    };

    private void Learning()
    {
        var published = _milestones[MilestoneKind.PostmortemPublished];
        if (_milestones[MilestoneKind.Resolved] is { } resolved)
        {
            var due = Due(ClockKind.Postmortem, resolved, targets => targets.PostmortemRequired ? targets.PostmortemWithin : null);
            Add(AfterReopening("postmortem"), ClockKind.Postmortem, "T3", resolved, due, published, _judge.LeftAt, "the postmortem is shared");
        }

        if (published is { } start && incident.Actions.Count > 0)
        {
            var settled = _past.OpenActions > 0 ? null : _past.ActionsSettledAt < start ? start : _past.ActionsSettledAt;
            var followedUp = incident.FollowUps.FirstOrDefault(followUp => followUp.At >= start)?.At;
            Add(AfterReopening("follow-up"), ClockKind.FollowUp, "T5", start, Due(ClockKind.FollowUp, start, targets => targets.FollowUpAfter),
                ClockJudge.Earlier(settled, followedUp), _judge.LeftAt, "the action items are followed up, or every one is done or given up");
        }
    }

    private void Deadlines()
    {
        foreach (var action in incident.Actions)
        {
            if (action.Deadline is not { } deadline)
                continue;
            var due = deadline == DateOnly.MaxValue
                ? DateTimeOffset.MaxValue : new DateTimeOffset(deadline.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
            var (done, givenUp) = action.Status == ActionItemStatus.Done ? (action.SettledAt, (DateTimeOffset?)null) : (null, action.SettledAt);
            Add(Numbered("action", action.Number), ClockKind.ActionDeadline, "R5", action.AddedAt, due, done, givenUp ?? _judge.LeftAt,
                "the action item is done", action: action.Number);
        }
    }

    private void Add(
        string id, ClockKind kind, string rule, DateTimeOffset start, DateTimeOffset due, DateTimeOffset? ended, DateTimeOffset? over,
        string endsWith, TimeSpan grace = default, int? step = null, int? action = null)
    {
        var item = new DueItem
        {
            Id = id,
            Kind = kind,
            RuleId = rule,
            StartedAt = start,
            DueAt = due,
            RemindAt = due,
            State = DueState.Running,
            EndsWith = endsWith,
            EscalationStep = step,
            ActionNumber = action,
        };
        _items.Add(_judge.Judge(item, ended, over, grace));
    }

    private DateTimeOffset Due(ClockKind kind, DateTimeOffset start, Func<SeverityTargets, TimeSpan?> limit) => _judge.Due(kind, start, limit);

    /// <summary>The resolution notice, if it came after what the clock counts from.</summary>
    private DateTimeOffset? NoticeSince(DateTimeOffset start) =>
        incident.Communication.ResolutionNotice is { } notice && notice.SentAt >= start ? notice.SentAt : null;

    /// <summary>A new resolution starts a new clock, with an id of its own.</summary>
    private string AfterReopening(string id) => incident.ReopenCount == 0 ? id : Numbered(id, incident.ReopenCount + 1);

    private static string Numbered(string id, int number) => string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
}
