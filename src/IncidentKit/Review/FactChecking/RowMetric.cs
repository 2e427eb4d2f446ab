namespace IncidentKit;

/// <summary>A percentage that a row of the timeline states.</summary>
/// <param name="Row">The index of the row.</param>
/// <param name="Value">The number.</param>
/// <param name="Metric">What is measured; null when that is not said.</param>
internal sealed record RowMetric(int Row, decimal Value, string? Metric);
