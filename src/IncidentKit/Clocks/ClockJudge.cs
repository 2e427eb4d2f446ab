namespace IncidentKit;

/// <summary>When a clock of one incident is due, and how it stands.</summary>
internal sealed class ClockJudge
{
    private readonly Incident _incident;
    private readonly ResponsePolicy _policy;
    private readonly DateTimeOffset _now;
    private readonly AppendOnlyList<SeveritySpell> _severities;

    public ClockJudge(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        _incident = incident;
        _policy = policy;
        _now = now;
        _severities = incident.Clocks.Severities;
        LeftAt = incident.State is IncidentState.Declined or IncidentState.Cancelled ? incident.StateSince : null;
        OverAt = LeftAt ?? incident.Milestones[MilestoneKind.Resolved];
    }

    /// <summary>When the incident turned out to be none; null while it is one.</summary>
    public DateTimeOffset? LeftAt { get; }

    /// <summary>When the response was over: the resolution, or the end of an incident that was none; null while it goes on.</summary>
    public DateTimeOffset? OverAt { get; }

    public static DateTimeOffset? Earlier(DateTimeOffset? left, DateTimeOffset? right) => left < right || right is null ? left : right;

    /// <summary>When a clock is due that has a limit; the end of time when the policy asks for none.</summary>
    public DateTimeOffset Due(ClockKind kind, DateTimeOffset start, Func<SeverityTargets, TimeSpan?> limit) =>
        Due(kind, start, (targets, from) => from + limit(targets));

    /// <summary>When a clock is due: by the limit of the severity in force when it started, or of a worse one from when that was set,
    /// whichever ends first. A milder severity counts from the start.</summary>
    public DateTimeOffset Due(ClockKind kind, DateTimeOffset start, Func<SeverityTargets, DateTimeOffset, DateTimeOffset?> limit)
    {
        if (_severities.Count == 0)
            return Shifted(kind, start, limit(_policy.For(null), start));
        var first = 0;
        while (first + 1 < _severities.Count && _severities[first + 1].Since <= start)
            first++;
        var due = Shifted(kind, start, limit(_policy.For(_severities[first].Severity), start));
        for (var i = first + 1; i < _severities.Count; i++)
        {
            var since = _severities[i].Since;
            var worse = Shifted(kind, since, limit(_policy.For(_severities[i].Severity), since));
            if (worse < due)
                due = worse;
        }

        return due;
    }

    /// <summary>A time by which something is due, moved by the time that the clock stood still.</summary>
    public DateTimeOffset Shifted(ClockKind kind, DateTimeOffset start, DateTimeOffset? due) =>
        due is { } time ? _incident.Clocks.Standstills.Shift(kind, start, time) : DateTimeOffset.MaxValue;

    /// <summary>The item with its state, and with the standstill that lasts.</summary>
    /// <param name="item">With the time at which it is due without the standstill that lasts.</param>
    /// <param name="ended">When what it waits for happened.</param>
    /// <param name="over">When it stopped to matter.</param>
    /// <param name="grace">How late still counts as in time.</param>
    public DueItem Judge(DueItem item, DateTimeOffset? ended, DateTimeOffset? over, TimeSpan grace)
    {
        var happened = ended is not null && !(over < ended);
        var end = happened ? ended : over;
        if (item.DueAt == DateTimeOffset.MaxValue)
            return item with { State = DueState.NotApplicable, RemindAt = DateTimeOffset.MaxValue, EndedAt = end };

        var due = item.DueAt;
        var still = StandsStillSince(item.Kind) is { } since && since <= due ? since : (DateTimeOffset?)null;
        if ((end ?? _now) is var horizon && horizon > still && item.Kind != ClockKind.ActionDeadline)
            due += horizon - still.Value;
        var state = end is { } at ? at <= due + grace ? happened ? DueState.Met : DueState.NotApplicable : DueState.Breached
            : still is not null ? DueState.Paused
            : _now <= due ? DueState.Running : DueState.Overdue;
        return item with { State = state, DueAt = due, EndedAt = end, RemindAt = Reminder(item.StartedAt, due) };
    }

    private DateTimeOffset? StandsStillSince(ClockKind kind) =>
        _incident.State == IncidentState.Merged ? _incident.StateSince
        : kind != ClockKind.ActionDeadline && _incident.Pause is { } pause && pause.Stops(kind) ? pause.From : null;

    private DateTimeOffset Reminder(DateTimeOffset start, DateTimeOffset due) =>
        due <= start ? due : due - TimeSpan.FromTicks((due - start).Ticks / 100 * (100 - _policy.Thresholds.RemindAtPercent));
}
