namespace IncidentKit;

/// <summary>The message that the incident is over (C).</summary>
/// <param name="Affected">The feature or service that was affected.</param>
/// <param name="RootCause">The root cause in one sentence.</param>
/// <param name="Duration">How long users were affected, when both ends are known.</param>
/// <param name="Audience">Whom it was sent to.</param>
/// <param name="SentAt">When, UTC.</param>
/// <param name="PostmortemWithin">Within what time the postmortem was promised; null when none was.</param>
public sealed record ResolutionNotice(
    string Affected, string RootCause, TimeSpan? Duration, Audience Audience, DateTimeOffset SentAt, TimeSpan? PostmortemWithin);
