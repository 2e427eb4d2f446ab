namespace IncidentKit;

/// <summary>A review of the fix by a second person (H4).</summary>
/// <param name="By">Who reviewed.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Note">What was seen; null when nothing was said.</param>
public sealed record FixReview(Actor By, DateTimeOffset At, string? Note);
