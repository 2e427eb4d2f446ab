namespace IncidentKit;

/// <summary>A service that the team has named, with its tier.</summary>
/// <param name="Name">For example <c>auth</c>.</param>
/// <param name="Tier">The name of its tier, for example <c>P0</c>.</param>
public sealed record TieredService(string Name, string Tier);
