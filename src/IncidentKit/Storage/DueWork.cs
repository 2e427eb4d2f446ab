namespace IncidentKit;

/// <summary>An incident that one process looks at for the time of a lease, because something comes due in it.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="WakeAt">When something came due, or will, UTC; null when nothing was known to.</param>
/// <param name="Attempt">Grows with each claim, rescheduling and append; rescheduling is fenced by it.</param>
/// <param name="LeasedUntil">When another process may take it over, UTC.</param>
public sealed record DueWork(IncidentId IncidentId, DateTimeOffset? WakeAt, long Attempt, DateTimeOffset LeasedUntil);
