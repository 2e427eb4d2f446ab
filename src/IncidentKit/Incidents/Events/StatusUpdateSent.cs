namespace IncidentKit.Events;

/// <summary>People were told how it stands (R2, C).</summary>
/// <param name="Number">1 for the first of the incident, counted up.</param>
/// <param name="Status">The announced status.</param>
/// <param name="Impact">What is affected.</param>
/// <param name="CurrentAction">What is being done, and by whom.</param>
/// <param name="Audience">Whom it was for.</param>
/// <param name="Eta">When service is expected back, UTC; null when that is still being found out.</param>
/// <param name="NextUpdateAt">When the next update is promised, UTC; null when none is.</param>
/// <param name="Who">Who works on it.</param>
public sealed record StatusUpdateSent(
    int Number, AnnouncedStatus Status, string Impact, string CurrentAction, Audience Audience, DateTimeOffset? Eta = null,
    DateTimeOffset? NextUpdateAt = null, string? Who = null) : IncidentChange
{
    internal override string Text => $"Status update sent — {Status}: {Impact}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Clocks = incident.Clocks.UpdateSent(recorded.OccurredAt, NextUpdateAt),
        Communication = incident.Communication.Sent(new StatusUpdate(
            Number, Status, Impact, CurrentAction, Eta, NextUpdateAt, Audience, recorded.OccurredAt, Who)),
    };
}
