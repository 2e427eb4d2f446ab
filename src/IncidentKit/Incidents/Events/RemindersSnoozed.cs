namespace IncidentKit.Events;

/// <summary>Somebody does not want to be reminded for a while.</summary>
/// <param name="Until">Until when, UTC.</param>
/// <param name="Reason">Why.</param>
/// <param name="Clocks">The kinds of clock; empty means all but the steps of an escalation.</param>
public sealed record RemindersSnoozed(DateTimeOffset Until, string Reason, IReadOnlyList<ClockKind> Clocks) : IncidentChange
{
    /// <summary>The kinds of clock; empty means all but the steps of an escalation.</summary>
    public IReadOnlyList<ClockKind> Clocks { get; } = Clocks.ToAppendOnly();

    internal override string Text => FormattableString.Invariant($"Reminders snoozed until {Until:yyyy-MM-dd HH:mm} UTC — {Reason}");

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) =>
        incident with { Reminders = incident.Reminders.Snoozed(Clocks, Until) };
}
