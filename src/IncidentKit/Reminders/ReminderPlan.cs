using System.Globalization;

namespace IncidentKit;

/// <summary>Which reminders an incident still has to give, and when: a pure function of the incident and the rules.</summary>
internal sealed class ReminderPlan(ResponsePolicy policy, ReminderOptions options)
{
    // Part of the rules' name: another number makes every incident be looked at again.
    private const int Version = 1;

    /// <summary>Names the rules that a plan depends on.</summary>
    public string Rules { get; } =
        string.Create(CultureInfo.InvariantCulture, $"{policy.ContentHash}/{Version}/{options.GroupWithin.Ticks}");

    /// <summary>When to look at an incident next, and by which rules; no time when there is nothing to remind of.</summary>
    public (DateTimeOffset? At, string Rules) WakeOf(Incident incident) =>
        IsSilent(incident) ? (null, IncidentAppend.AnyPolicy) : (GroupEnd(Open(incident)), Rules);

    /// <summary>What people have to be reminded of now, in one notice; nothing while more of the same group is about to come.</summary>
    public IReadOnlyList<PlannedReminder> DueAt(Incident incident, DateTimeOffset now)
    {
        var open = Open(incident);
        if (!(GroupEnd(open) <= now))
            return [];

        // A reminder of what is due by now is overtaken.
        var due = open.Where(reminder => reminder.At <= now).ToList();
        return [.. due.Where(reminder => reminder.Point != ReminderPoint.Remind || !due.Exists(other => other.Item == reminder.Item && other.Point != reminder.Point))
            .OrderByDescending(reminder => reminder.Point).ThenBy(reminder => reminder.DueAt)];
    }

    /// <summary>Whether no rules could make it remind of anything until something happens to it.</summary>
    private static bool IsSilent(Incident incident) =>
        incident.Mode == IncidentMode.Retrospective || incident.State.Phase() == LifecyclePhase.Left
        || (incident.State == IncidentState.Closed && incident.Clocks.OpenActions == 0);

    /// <summary>What has not been given yet, in the order in which it comes.</summary>
    private List<PlannedReminder> Open(Incident incident)
    {
        var open = new List<PlannedReminder>();
        if (IsSilent(incident))
            return open;

        // Only a clock that stands still depends on the present, and none of those is looked at.
        foreach (var item in ResponseClocks.For(incident, policy, incident.UpdatedAt))
        {
            var outlives = item.Kind is ClockKind.FollowUp or ClockKind.ActionDeadline;
            if (item.State is not (DueState.Running or DueState.Overdue) || (incident.State == IncidentState.Closed && !outlives))
                continue;
            var due = WholeMicrosecond(item.DueAt);
            var isStep = item.Kind == ClockKind.Escalation;
            Add(item, isStep ? ReminderPoint.Escalate : ReminderPoint.Due, due, due);

            // A step needs no reminder of its own: the acknowledgement that it waits for has one.
            if (!isStep && WholeMicrosecond(item.RemindAt) is var remind && remind < due)
                Add(item, ReminderPoint.Remind, due, remind);
        }

        // Stable: what comes at the same time stays in the order of the flow.
        return [.. open.OrderBy(reminder => reminder.At)];

        void Add(DueItem item, ReminderPoint point, DateTimeOffset due, DateTimeOffset at)
        {
            if (!incident.Reminders.Has(item.Id, point, due))
                open.Add(new PlannedReminder(item, point, due, incident.Reminders.SnoozedUntil(item.Kind) is { } until && until > at ? until : at));
        }
    }

    /// <summary>When the first group is complete: with what follows the first reminder closely, up to another one of the same clock.</summary>
    private DateTimeOffset? GroupEnd(List<PlannedReminder> open)
    {
        if (open.Count == 0)
            return null;
        var last = 0;
        while (last + 1 < open.Count && IsInGroup(open[last + 1]))
            last++;
        return open[last].At;

        bool IsInGroup(PlannedReminder next) => next.At - open[0].At <= options.GroupWithin
            && (next.At == open[last].At || !open.Take(last + 1).Any(reminder => reminder.Item == next.Item));
    }

    private static DateTimeOffset WholeMicrosecond(DateTimeOffset time)
    {
        var past = time.UtcTicks % TimeSpan.TicksPerMicrosecond;
        return past == 0 ? time : time.AddTicks(TimeSpan.TicksPerMicrosecond - past);
    }
}
