namespace IncidentKit;

/// <summary>A percentage of something that is measured.</summary>
/// <param name="First">The index of its number.</param>
/// <param name="End">The index behind its sign.</param>
/// <param name="Value">The number.</param>
/// <param name="Metric">What is measured, such as <c>error rate</c>; null when that is not said.</param>
internal sealed record StatedMetric(int First, int End, decimal Value, string? Metric);
