namespace IncidentKit.Events;

/// <summary>A status update was corrected; what was sent stays in the record. Null members stayed as they were.</summary>
/// <param name="Number">The update's number.</param>
/// <param name="Reason">Why.</param>
/// <param name="Status">The announced status.</param>
/// <param name="Impact">What is affected.</param>
/// <param name="CurrentAction">What is being done.</param>
/// <param name="Who">Who works on it.</param>
/// <param name="Eta">When service is expected back, UTC.</param>
/// <param name="NoEta">Whether the ETA was taken back.</param>
/// <param name="NextUpdateAt">When the next update is promised, UTC.</param>
public sealed record StatusUpdateCorrected(
    int Number, string Reason, AnnouncedStatus? Status = null, string? Impact = null, string? CurrentAction = null, string? Who = null,
    DateTimeOffset? Eta = null, bool NoEta = false, DateTimeOffset? NextUpdateAt = null) : IncidentChange
{
    internal override string Text => FormattableString.Invariant($"Status update {Number} corrected — {Reason}");

    internal override bool IsAboutTheRecord => true;

    /// <summary>The words that should have been sent.</summary>
    internal StatusUpdateSent Correct(StatusUpdateSent sent) => sent with
    {
        Status = Status ?? sent.Status,
        Impact = Impact ?? sent.Impact,
        CurrentAction = CurrentAction ?? sent.CurrentAction,
    };

    internal override Incident Apply(Incident incident, IncidentEvent recorded)
    {
        var update = incident.Communication.Updates[Number - 1];
        return incident with
        {
            Clocks = NextUpdateAt is { } next && Number == incident.Communication.UpdatesSent
                ? incident.Clocks.PromiseCorrected(next) : incident.Clocks,
            Communication = incident.Communication.Corrected(update with
            {
                Status = Status ?? update.Status,
                Impact = Impact ?? update.Impact,
                CurrentAction = CurrentAction ?? update.CurrentAction,
                Who = Who ?? update.Who,
                Eta = NoEta ? null : Eta ?? update.Eta,
                NextUpdateAt = NextUpdateAt ?? update.NextUpdateAt,
                Correction = new StatusCorrection(Reason, recorded.By, recorded.OccurredAt),
            }),
        };
    }
}
