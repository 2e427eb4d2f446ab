using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>What the reminder runner records, so that nobody is reminded of it twice.</summary>
internal sealed record RecordDueReminders(Actor By, IReadOnlyList<DueReminder> Reminders) : IncidentCommand(By)
{
    internal override void Decide(Decision decision) => decision.Record(new RemindersDue(Reminders));
}
