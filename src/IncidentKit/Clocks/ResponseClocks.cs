namespace IncidentKit;

/// <summary>What is due, met and overdue: a pure function of incident, policy and time.</summary>
/// <remarks>
/// Judged by when things happened, not by when they were recorded. The cost does not grow with the number of events. A clock that has
/// not started is in no list. As time alone goes on, a clock that runs becomes overdue, and nothing else changes.
/// <c>docs/clocks.md</c> says what starts, moves and ends each of them.
/// </remarks>
public static class ResponseClocks
{
    /// <summary>The clocks that concern people, in the order in which the flow meets them: those that run, are overdue or paused, and
    /// those that were met or breached. None for an incident that has left the flow.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    public static IReadOnlyList<DueItem> For(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        var all = All(incident, policy, now);
        if (incident.State.Phase() == LifecyclePhase.Left)
            return [];
        return [.. all.Where(item => item.State != DueState.NotApplicable)];
    }

    /// <summary>Every clock that has started, in the order in which the flow meets them, also those that do not apply at the severity
    /// or are no longer needed. The clocks of a merged incident are paused.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    public static IReadOnlyList<DueItem> All(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(policy);
        return new ClockReading(incident, policy, now).Read();
    }

    /// <summary>The running clock that is due first; of several, the one that the flow meets first. Null when none runs.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    public static DueItem? NextDue(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        DueItem? next = null;
        foreach (var item in For(incident, policy, now))
        {
            if (item.State == DueState.Running && (next is null || item.DueAt < next.DueAt))
                next = item;
        }

        return next;
    }

    /// <summary>The first instant from which a clock is in another state than now, if nothing happens until then: one tick after
    /// <see cref="NextDue"/>. Null when no clock runs.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    public static DateTimeOffset? NextChange(Incident incident, ResponsePolicy policy, DateTimeOffset now) =>
        NextDue(incident, policy, now)?.DueAt.AddTicks(1);
}
