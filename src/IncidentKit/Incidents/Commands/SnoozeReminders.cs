using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Holds reminders back for a while. What is still to be done at the end of it is reminded of then, also what people were
/// reminded of before.</summary>
/// <remarks>The clocks go on: use <see cref="PauseClocks"/> to stop them. A later command replaces an earlier one for the clocks that it
/// is about; with the present as <paramref name="Until"/> it ends a snooze.</remarks>
/// <param name="By">Who does not want to be reminded.</param>
/// <param name="Until">Until when.</param>
/// <param name="Reason">Why.</param>
public sealed record SnoozeReminders(Actor By, DateTimeOffset Until, string Reason) : IncidentCommand(By)
{
    /// <summary>The kinds of clock, each named once. When empty, all but the steps of an escalation, which have to be named: they are for
    /// when nobody answers.</summary>
    public IReadOnlyList<ClockKind> Clocks { get; init => field = value ?? []; } = [];

    internal override void Decide(Decision decision)
    {
        decision.UnlessLeft();
        decision.Prose(nameof(Reason), Reason);
        foreach (var clock in Clocks)
            decision.Defined(nameof(Clocks), clock);
        foreach (var twice in Clocks.GroupBy(clock => clock).Where(group => group.Count() > 1))
            decision.Refuse(nameof(Clocks), $"names {twice.Key} more than once");
        decision.Check(decision.Incident.Mode != IncidentMode.Retrospective, "Mode", "is Retrospective; nobody is reminded of such an incident");

        var until = IncidentTime.Normalize(Until);
        var kinds = Clocks.Count == 0 ? Enum.GetValues<ClockKind>() : Clocks;
        var isSnoozed = kinds.Any(clock => decision.Incident.Reminders.SnoozedUntil(clock) > decision.OccurredAt);
        decision.Check(
            until > decision.OccurredAt || isSnoozed, nameof(Until), $"is {until:u}, which is over, and nothing is snoozed that it could end");
        decision.Record(new RemindersSnoozed(until, Reason, Clocks.ToAppendOnly()));
    }
}
