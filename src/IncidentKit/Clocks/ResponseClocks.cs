namespace IncidentKit;

/// <summary>What is due, met and overdue: a pure function of incident, policy and time.</summary>
/// <remarks>Its cost does not grow with the number of events. A clock that does not apply at the severity, or has not started, is
/// left out. An incident that has left the flow has no clocks.</remarks>
public static class ResponseClocks
{
    /// <summary>The clocks of an incident, in the order in which the flow meets them.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    public static IReadOnlyList<DueItem> For(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(policy);
        var due = new List<DueItem>(8);
        if (incident.State.Phase() == LifecyclePhase.Left)
            return due;

        var targets = policy.For(incident.Severity);
        var detected = incident.Milestones[MilestoneKind.Detected] ?? incident.StateSince;
        Add(ClockKind.Acknowledge, "T4", detected, detected + targets.AcknowledgeWithin,
            incident.Milestones[MilestoneKind.Acknowledged], "someone acknowledges");
        Add(ClockKind.Triage, "T1", detected, detected + targets.TriageWithin,
            incident.Milestones[MilestoneKind.Triaged], "the severity is set and the five questions are answered");
        if (targets.FirstUpdateWithin is { } first)
        {
            Add(ClockKind.FirstUpdate, "R2", detected, detected + first,
                incident.Communication.FirstUpdateAt ?? incident.Communication.ResolutionNotice?.SentAt, "a status update is sent");
        }

        AddNextUpdate();
        AddLongInvestigation();
        if (incident.Milestones[MilestoneKind.Triaged] is { } triaged)
        {
            Add(ClockKind.Resolution, "T2", triaged, TargetOf(incident, policy, triaged), EndOfImpact(), "the impact ends");
        }

        if (incident.Milestones[MilestoneKind.Resolved] is { } resolved && targets.PostmortemRequired)
        {
            Add(ClockKind.Postmortem, "T3", resolved, resolved + targets.PostmortemWithin,
                incident.Milestones[MilestoneKind.PostmortemPublished], "the postmortem is shared");
        }

        if (incident.Milestones[MilestoneKind.PostmortemPublished] is { } published && incident.Actions.Any(action => action.IsOpen))
            Add(ClockKind.FollowUp, "T5", published, published + targets.FollowUpAfter, null, "every action item is done or given up");
        return due;

        void AddNextUpdate()
        {
            if (incident.Communication is { LastUpdate: { NextUpdateAt: { } next } last, ResolutionNotice: null } && incident.State.IsActive())
                Add(ClockKind.NextUpdate, "R2", last.SentAt, next, null, "the next status update is sent");
        }

        void AddLongInvestigation()
        {
            if (incident.State == IncidentState.Investigating && EndOfImpact() is null && incident.Milestones[MilestoneKind.Mitigated] is null)
            {
                Add(ClockKind.LongInvestigation, "R1", incident.StateSince, incident.StateSince + policy.LongInvestigation, null,
                    "the impact is mitigated, or the cause is found");
            }
        }

        DateTimeOffset? EndOfImpact() => incident.Milestones[MilestoneKind.ImpactEnded] ?? incident.Milestones[MilestoneKind.Resolved];

        void Add(ClockKind kind, string rule, DateTimeOffset started, DateTimeOffset dueAt, DateTimeOffset? ended, string endsWith)
        {
            dueAt += StoodStill(incident, kind, started, ended ?? now);
            var state = ended is { } end
                ? end <= dueAt ? DueState.Met : DueState.Breached
                : incident.Pause?.Stops(kind) == true ? DueState.Paused
                : now <= dueAt ? DueState.Running : DueState.Overdue;
            due.Add(new DueItem(kind, rule, started, dueAt, state, ended, endsWith));
        }
    }

    /// <summary>By when an incident triaged at a time should be resolved (T2).</summary>
    private static DateTimeOffset TargetOf(Incident incident, ResponsePolicy policy, DateTimeOffset triaged)
    {
        var target = policy.SeverityRules.Find(incident.Severity ?? policy.SeverityRules.Levels[0].Severity)?.Target
            ?? policy.SeverityRules.Levels[0].Target;
        return target.Kind switch
        {
            ResolutionTargetKind.NextBusinessDay => policy.Calendar.EndOfNextBusinessDay(triaged),
            ResolutionTargetKind.NextSprint => policy.Calendar.EndOfNextSprint(triaged),
            _ => triaged + target.Duration,
        };
    }

    /// <summary>How long a clock stood still between two times.</summary>
    private static TimeSpan StoodStill(Incident incident, ClockKind kind, DateTimeOffset from, DateTimeOffset until)
    {
        var still = TimeSpan.Zero;
        foreach (var pause in incident.Pauses)
        {
            if (!pause.Stops(kind))
                continue;
            var start = pause.From > from ? pause.From : from;
            var end = pause.Until is { } resumed && resumed < until ? resumed : until;
            if (end > start)
                still += end - start;
        }

        return still;
    }
}
