namespace IncidentKit.Hosting;

/// <summary>When health checks complain.</summary>
public sealed record IncidentKitHealthOptions
{
    /// <summary>Delivery is degraded when a message waits longer than this, up to a week; 5 minutes unless said otherwise.</summary>
    public TimeSpan DegradedAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Delivery is unhealthy when a message waits longer than this, up to a week; an hour unless said otherwise.</summary>
    public TimeSpan UnhealthyAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The background work is unhealthy when it shows no life for longer than this and its poll interval together, up to a day; a
    /// minute unless said otherwise.</summary>
    public TimeSpan HeartbeatWithin { get; init; } = TimeSpan.FromMinutes(1);

    internal IEnumerable<string> Problems()
    {
        foreach (var (name, value) in new[] { (nameof(DegradedAfter), DegradedAfter), (nameof(UnhealthyAfter), UnhealthyAfter) })
        {
            if (value <= TimeSpan.Zero || value > TimeSpan.FromDays(7))
                yield return $"{name} is {value}; it must be more than zero and at most 7 days.";
        }

        if (HeartbeatWithin <= TimeSpan.Zero || HeartbeatWithin > TimeSpan.FromDays(1))
            yield return $"{nameof(HeartbeatWithin)} is {HeartbeatWithin}; it must be more than zero and at most a day.";
        if (UnhealthyAfter < DegradedAfter)
            yield return $"{nameof(UnhealthyAfter)} is {UnhealthyAfter}; it must not be less than {nameof(DegradedAfter)}, which is {DegradedAfter}.";
    }
}
