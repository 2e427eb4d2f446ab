using IncidentKit.Events;

namespace IncidentKit.Testing;

/// <summary>What an expectation looks at: how things stand after a step, and what happened since the step before it.</summary>
/// <param name="Now">The time of the step.</param>
/// <param name="Incident">The incident that the step is about; null when there is none yet.</param>
/// <param name="Refusal">Why the command was refused; null when it was not.</param>
/// <param name="Events">The events of the incident since the step before.</param>
/// <param name="Sent">The messages that notifiers took since the step before.</param>
/// <param name="Policy">The rules in force.</param>
/// <param name="Show">Shows a time.</param>
internal sealed record StepOutcome(
    DateTimeOffset Now, Incident? Incident, IncidentKitException? Refusal, IReadOnlyList<IncidentEvent> Events, IReadOnlyList<SentMessage> Sent,
    ResponsePolicy Policy, Func<DateTimeOffset, string> Show)
{
    public IEnumerable<DueReminder> Reminders => Events.Select(recorded => recorded.Change).OfType<RemindersDue>().SelectMany(due => due.Reminders);

    public IReadOnlyList<DueItem> Clocks => Incident is null ? [] : ResponseClocks.For(Incident, Policy, Now);
}
