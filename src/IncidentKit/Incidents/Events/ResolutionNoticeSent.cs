namespace IncidentKit.Events;

/// <summary>People were told that it is over (C).</summary>
/// <param name="Affected">The feature or service that was affected.</param>
/// <param name="RootCause">The root cause in one sentence.</param>
/// <param name="Audience">Whom it was for.</param>
/// <param name="Duration">How long users were affected, when both ends were known.</param>
/// <param name="PostmortemWithin">Within what time the postmortem was promised; zero when none was. Null in notices that were
/// recorded before this was kept: they promised 48 hours.</param>
public sealed record ResolutionNoticeSent(string Affected, string RootCause, Audience Audience, TimeSpan? Duration = null, TimeSpan? PostmortemWithin = null)
    : IncidentChange
{
    internal override string Text => $"Resolution notice sent — {Affected}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Clocks = incident.Clocks.Told(recorded.OccurredAt),
        Communication = incident.Communication.Sent(
            new ResolutionNotice(Affected, RootCause, Duration, Audience, recorded.OccurredAt, Promised)),
    };

    private TimeSpan? Promised => PostmortemWithin switch
    {
        null => TimeSpan.FromHours(48),
        { Ticks: 0 } => null,
        _ => PostmortemWithin,
    };
}
