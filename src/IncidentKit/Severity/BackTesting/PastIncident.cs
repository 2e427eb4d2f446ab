namespace IncidentKit;

/// <summary>A past incident as far as its severity goes.</summary>
public sealed record PastIncident
{
    /// <summary>The name people know it by.</summary>
    public required string Id { get; init; }

    /// <summary>What was known about it, by name of fact or shorthand.</summary>
    public required FactValues Facts { get; init; }

    /// <summary>The level that people acted on; null when that is not known.</summary>
    public Severity? Recorded { get; init; }

    /// <summary>When it was detected; null leaves it out of update load and targets.</summary>
    public DateTimeOffset? DetectedAt { get; init; }

    /// <summary>When its impact ended; null leaves it out of update load and targets.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
