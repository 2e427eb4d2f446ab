namespace IncidentKit;

/// <summary>Tells what was recorded as it happened from what was put together afterwards (R3).</summary>
public static class Reconstruction
{
    /// <summary>What is recorded later than this after it happened counts as put together afterwards: 30 minutes.</summary>
    public static TimeSpan Delay { get; } = TimeSpan.FromMinutes(30);

    /// <summary>Whether an event was put together afterwards: every one of a retrospective incident, and any that was recorded
    /// more than <see cref="Delay"/> after it happened.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="recorded">One of its events.</param>
    public static bool IsReconstructed(this Incident incident, IncidentEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(recorded);
        return incident.IsReconstructed(recorded.OccurredAt, recorded.RecordedAt);
    }

    internal static bool IsReconstructed(this Incident incident, DateTimeOffset occurredAt, DateTimeOffset recordedAt) =>
        incident.Mode == IncidentMode.Retrospective || recordedAt - occurredAt > Delay;
}
