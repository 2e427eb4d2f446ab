namespace IncidentKit;

/// <summary>A fix that was applied in production.</summary>
/// <param name="Description">What was changed, and why (H8).</param>
/// <param name="By">Who applied it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Link">The deploy or change; null when not given.</param>
public sealed record FixDeployment(string Description, Actor By, DateTimeOffset At, Uri? Link);
