namespace IncidentKit;

/// <summary>One cell of a confusion matrix.</summary>
/// <param name="Before">The level before: of the active policy, or as recorded.</param>
/// <param name="After">The level of the candidate.</param>
/// <param name="Count">How many incidents.</param>
public sealed record LevelCount(Severity Before, Severity After, int Count);
