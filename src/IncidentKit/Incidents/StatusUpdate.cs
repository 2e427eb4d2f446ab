namespace IncidentKit;

/// <summary>A status update that was sent (R2, C).</summary>
/// <param name="Number">1 for the first of the incident, counted up.</param>
/// <param name="Status">The announced status.</param>
/// <param name="Impact">What is affected.</param>
/// <param name="CurrentAction">What is being done, and by whom.</param>
/// <param name="Eta">When service is expected back, UTC; null when that is still being found out.</param>
/// <param name="NextUpdateAt">When the next update is promised, UTC; null when none is promised.</param>
/// <param name="Audience">Whom it was sent to.</param>
/// <param name="SentAt">When, UTC.</param>
public sealed record StatusUpdate(
    int Number, AnnouncedStatus Status, string Impact, string CurrentAction, DateTimeOffset? Eta, DateTimeOffset? NextUpdateAt,
    Audience Audience, DateTimeOffset SentAt);
