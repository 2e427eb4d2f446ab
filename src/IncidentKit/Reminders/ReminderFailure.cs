namespace IncidentKit;

/// <summary>An incident that could not be looked at; it is tried again after a while.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Exception">What went wrong.</param>
public sealed record ReminderFailure(IncidentId IncidentId, Exception Exception);
