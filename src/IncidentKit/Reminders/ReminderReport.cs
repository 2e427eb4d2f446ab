namespace IncidentKit;

/// <summary>What one round of reminding did.</summary>
/// <param name="Notices">Notices recorded, at most one for each incident and time.</param>
/// <param name="Reminders">What they remind of, added up.</param>
/// <param name="Failures">Incidents that could not be looked at; the others were.</param>
public sealed record ReminderReport(int Notices, int Reminders, IReadOnlyList<ReminderFailure> Failures);
