namespace IncidentKit.Events;

/// <summary>Things came due, and people are told.</summary>
/// <param name="Reminders">What they are reminded of, the most urgent first; at least one, and at most one of each clock.</param>
public sealed record RemindersDue(IReadOnlyList<DueReminder> Reminders) : IncidentChange
{
    private const int MostTold = 5;

    /// <summary>What people are reminded of, the most urgent first.</summary>
    public IReadOnlyList<DueReminder> Reminders { get; } = Reminders.ToAppendOnly();

    internal override string Text
    {
        get
        {
            var told = string.Join(" ", Reminders.Take(MostTold).Select(reminder => reminder.Text));
            return Reminders.Count <= MostTold ? told : FormattableString.Invariant($"{told} And {Reminders.Count - MostTold} more.");
        }
    }

    internal override bool IsKey => false;

    internal override bool IsNews => true;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) =>
        incident with { Reminders = incident.Reminders.With(Reminders) };
}
