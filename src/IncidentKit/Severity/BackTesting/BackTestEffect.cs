namespace IncidentKit;

/// <summary>What a policy would have cost, over all incidents of a back-test.</summary>
/// <param name="Pages">How many times somebody was paged.</param>
/// <param name="Updates">How many status updates were due.</param>
/// <param name="Postmortems">How many postmortems had to be written.</param>
/// <param name="MissedTargets">How many incidents took longer than their level allows.</param>
public sealed record BackTestEffect(int Pages, int Updates, int Postmortems, int MissedTargets)
{
    internal static BackTestEffect Of(SeverityLevel level, PastIncident incident, BackTestOptions options)
    {
        var burden = options.Burden(level.Severity);
        var lasted = incident.EndedAt - incident.DetectedAt;
        var updates = burden.UpdateEvery is { Ticks: > 0 } every && lasted is { } time ? 1 + (int)Math.Min(time / every, 1_000_000) : 0;
        var missed = incident is { DetectedAt: { } start, EndedAt: { } end } && options.DueAt(level.Target, start) is { } due && end > due;
        return new BackTestEffect(burden.Pages, updates, burden.PostmortemRequired ? 1 : 0, missed ? 1 : 0);
    }

    internal BackTestEffect Plus(BackTestEffect other) => new(
        Pages + other.Pages, Updates + other.Updates, Postmortems + other.Postmortems, MissedTargets + other.MissedTargets);
}
