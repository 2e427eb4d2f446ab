namespace IncidentKit;

/// <summary>A status update that was sent, as last corrected (R2, C).</summary>
/// <param name="Number">1 for the first of the incident, counted up.</param>
/// <param name="Status">The announced status.</param>
/// <param name="Impact">What is affected.</param>
/// <param name="CurrentAction">What is being done.</param>
/// <param name="Eta">When service is expected back, UTC; null when that is still being found out.</param>
/// <param name="NextUpdateAt">When the next update is promised, UTC; null when none is promised.</param>
/// <param name="Audience">Whom it was sent to.</param>
/// <param name="SentAt">When, UTC.</param>
/// <param name="Who">Who works on it; null in updates recorded before this was kept apart.</param>
/// <param name="Correction">The last correction; null when it stands as sent.</param>
public sealed record StatusUpdate(
    int Number, AnnouncedStatus Status, string Impact, string CurrentAction, DateTimeOffset? Eta, DateTimeOffset? NextUpdateAt,
    Audience Audience, DateTimeOffset SentAt, string? Who = null, StatusCorrection? Correction = null);
