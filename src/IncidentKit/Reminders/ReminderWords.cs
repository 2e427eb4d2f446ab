using System.Globalization;

namespace IncidentKit;

/// <summary>Says in one sentence what to do, and names whom it is for.</summary>
internal sealed class ReminderWords(ResponsePolicy policy)
{
    private static readonly TimeSpan s_lateAfter = TimeSpan.FromMinutes(1);

    public DueReminder Of(PlannedReminder reminder, Incident incident, DateTimeOffset now)
    {
        var tell = new ReminderRecipients(policy).For(reminder.Item, incident);
        return new DueReminder(
            reminder.Item.Id, reminder.Item.Kind, reminder.Item.RuleId, reminder.Point, reminder.DueAt,
            Sentence(reminder, incident, now, tell), tell);
    }

    private static string Sentence(PlannedReminder reminder, Incident incident, DateTimeOffset now, IReadOnlyList<string> tell)
    {
        var item = reminder.Item;
        var lasted = (now - item.StartedAt).InOneUnit();
        return item.Kind switch
        {
            ClockKind.Escalation => $"Nobody acknowledged for {lasted}: tell {string.Join(", ", tell)} ({item.RuleId}).",
            ClockKind.LongInvestigation when reminder.Point == ReminderPoint.Remind =>
                $"The search for the cause has taken {lasted}, and users are still affected ({item.RuleId}): "
                + $"if it goes on until {Time(reminder.DueAt, now)}, stop the bleeding first.",
            ClockKind.LongInvestigation =>
                $"The search for the cause has taken {lasted}, and users are still affected ({item.RuleId}): "
                + "stop the bleeding first, by a roll back, a feature flag, other routes for the traffic or more capacity.",
            ClockKind.ActionDeadline => Deadline(reminder, incident.Actions[item.ActionNumber!.Value - 1], now),
            _ => $"{Subject(item.Kind)} {When(reminder, now)} ({item.RuleId}): {WhatToDo(item.Kind, incident)}.",
        };
    }

    private static string Deadline(PlannedReminder reminder, ActionItem action, DateTimeOffset now)
    {
        var isOver = now >= reminder.DueAt ? "was" : "is";
        var whose = action.Owner is { } owner ? $" of {owner}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Action item {action.Number}{whose} {isOver} due by the end of {action.Deadline:yyyy-MM-dd} ({reminder.Item.RuleId}): finish \"{action.Title}\", or give it a new deadline.");
    }

    private static string Subject(ClockKind kind) => kind switch
    {
        ClockKind.Acknowledge => "An acknowledgement",
        ClockKind.Triage => "The end of triage",
        ClockKind.FirstUpdate => "The first status update",
        ClockKind.NextUpdate => "The next status update",
        ClockKind.Resolution => "The end of the impact",
        ClockKind.Postmortem => "The postmortem",
        _ => "The follow-up of the action items",
    };

    private static string WhatToDo(ClockKind kind, Incident incident) => kind switch
    {
        ClockKind.Acknowledge => "acknowledge, so that everyone knows that somebody is on it",
        ClockKind.Triage => Triage(incident),
        ClockKind.FirstUpdate or ClockKind.NextUpdate => "send it, and say what is affected, who works on it, and the ETA",
        ClockKind.Resolution => "restore the service, or bring in more people and tell everyone a new ETA",
        ClockKind.Postmortem => "finish it, have it approved, and share it",
        _ => string.Create(
            CultureInfo.InvariantCulture, $"see how far the {incident.Actions.Count(action => action.IsOpen)} open ones are, and record what came of it"),
    };

    private static string Triage(Incident incident)
    {
        var questions = string.Join(", ", incident.Triage.Missing);
        return (incident.Severity, questions) switch
        {
            (null, "") => "set the severity",
            (null, _) => $"set the severity and answer the open questions ({questions})",
            (_, "") => "complete it",
            _ => $"answer the open questions ({questions})",
        };
    }

    private static string When(PlannedReminder reminder, DateTimeOffset now) =>
        now < reminder.DueAt ? $"is due at {Time(reminder.DueAt, now)}"
        : now - reminder.DueAt < s_lateAfter ? $"is due now, at {Time(reminder.DueAt, now)}"
        : $"was due at {Time(reminder.DueAt, now)}";

    /// <summary>With its date as soon as that is not today's (ruling 10).</summary>
    private static string Time(DateTimeOffset time, DateTimeOffset now) => time.ToUniversalTime().ToString(
        time.UtcDateTime.Date == now.UtcDateTime.Date ? "HH:mm 'UTC'" : "yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
