using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace IncidentKit;

/// <summary>Where traces and metrics come from; <c>docs/hosting.md</c> lists them all.</summary>
/// <remarks>They cost next to nothing while nobody listens. Durations are in seconds (OpenTelemetry semantic conventions); no tag of a metric
/// has more values than there are notifiers, commands or kinds of event.</remarks>
public static class IncidentKitTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string Name = "IncidentKit";

    // Calls to a receiver or a disk: from a millisecond to the longest time-out in use.
    private static readonly double[] s_boundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

    internal static ActivitySource Source { get; } = new(Name, Version);

    internal static Meter Meter { get; } = new(Name, Version);

    private static string? Version => typeof(IncidentKitTelemetry).Assembly.GetName().Version?.ToString(3);

    internal static Histogram<double> Seconds(string name, string description) =>
        Meter.CreateHistogram(name, "s", description, advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = s_boundaries });
}
