namespace IncidentKit.Events;

/// <summary>People were told that it is over (C).</summary>
/// <param name="Affected">The feature or service that was affected.</param>
/// <param name="RootCause">The root cause in one sentence.</param>
/// <param name="Audience">Whom it was for.</param>
/// <param name="Duration">How long users were affected, when both ends were known.</param>
public sealed record ResolutionNoticeSent(string Affected, string RootCause, Audience Audience, TimeSpan? Duration = null) : IncidentChange
{
    internal override string Text => $"Resolution notice sent — {Affected}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Clocks = incident.Clocks.Told(recorded.OccurredAt),
        Communication = incident.Communication with
        {
            ResolutionNotice = new ResolutionNotice(Affected, RootCause, Duration, Audience, recorded.OccurredAt),
            Announced = AnnouncedStatus.Resolved,
        },
    };
}
