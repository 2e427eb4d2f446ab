namespace IncidentKit;

/// <summary>How long the incident stood in one state of the response.</summary>
/// <param name="Name">The state, such as <c>Triaging</c>.</param>
/// <param name="From">When it was entered, UTC.</param>
/// <param name="Until">When it was left, UTC; not before <paramref name="From"/>.</param>
public sealed record PostmortemPhase(string Name, DateTimeOffset From, DateTimeOffset Until);
