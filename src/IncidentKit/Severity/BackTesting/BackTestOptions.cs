namespace IncidentKit;

/// <summary>What a back-test takes the levels to mean.</summary>
public sealed record BackTestOptions
{
    /// <summary>What an incident of a level costs people; by default <see cref="LevelBurden.Default"/>.</summary>
    public Func<Severity, LevelBurden> Burden { get; init; } = LevelBurden.Default;

    /// <summary>By when an incident detected at a time has to be resolved; null when that is not judged. By default targets within a time
    /// are judged, and those that need a calendar are not.</summary>
    public Func<ResolutionTarget, DateTimeOffset, DateTimeOffset?> DueAt { get; init; } =
        (target, detected) => target.Kind == ResolutionTargetKind.Within ? detected + target.Duration : null;
}
