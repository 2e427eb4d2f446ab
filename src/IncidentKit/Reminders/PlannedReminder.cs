namespace IncidentKit;

/// <summary>A reminder that has not been given yet.</summary>
/// <param name="Item">The clock.</param>
/// <param name="Point">Ahead of the due time, at it, or at an escalation step.</param>
/// <param name="DueAt">When the clock is due, at the next whole microsecond.</param>
/// <param name="At">When to give it, at the next whole microsecond.</param>
internal sealed record PlannedReminder(DueItem Item, ReminderPoint Point, DateTimeOffset DueAt, DateTimeOffset At);
