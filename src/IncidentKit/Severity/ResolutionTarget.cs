using System.Globalization;

namespace IncidentKit;

/// <summary>By when a level should be resolved (T2): within a time, by the next business day, or by the next sprint.</summary>
/// <remarks>Equal by content. The default value is zero time and is refused by policies.</remarks>
public readonly record struct ResolutionTarget
{
    private ResolutionTarget(ResolutionTargetKind kind, TimeSpan duration)
    {
        Kind = kind;
        Duration = duration;
    }

    /// <summary>What kind of target it is.</summary>
    public ResolutionTargetKind Kind { get; }

    /// <summary>The time allowed, from the end of triage; zero for targets that need a calendar.</summary>
    public TimeSpan Duration { get; }

    /// <summary>By the end of the next business day after triage.</summary>
    public static ResolutionTarget NextBusinessDay { get; } = new(ResolutionTargetKind.NextBusinessDay, default);

    /// <summary>By the end of the next sprint after triage.</summary>
    public static ResolutionTarget NextSprint { get; } = new(ResolutionTargetKind.NextSprint, default);

    /// <summary>Within a time.</summary>
    /// <param name="duration">More than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is zero or negative.</exception>
    public static ResolutionTarget Within(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
        return new(ResolutionTargetKind.Within, duration);
    }

    /// <summary>For example <c>under 4 hours</c> or <c>next business day</c>.</summary>
    public override string ToString() => Kind switch
    {
        ResolutionTargetKind.NextBusinessDay => "next business day",
        ResolutionTargetKind.NextSprint => "next sprint",
        _ when Duration == TimeSpan.FromHours(1) => "under 1 hour",
        _ when Duration.Ticks % TimeSpan.TicksPerHour == 0
            => string.Create(CultureInfo.InvariantCulture, $"under {Duration.TotalHours:0} hours"),
        _ => string.Create(CultureInfo.InvariantCulture, $"under {Duration.TotalMinutes:0.#} minutes"),
    };
}
