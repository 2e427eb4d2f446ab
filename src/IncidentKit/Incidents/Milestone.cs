namespace IncidentKit;

/// <summary>When something decisive happened.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Certainty">How well the time is known.</param>
/// <param name="Source">Where the time comes from, such as a dashboard; null when it follows from the recorded events.</param>
public sealed record Milestone(MilestoneKind Kind, DateTimeOffset At, MilestoneCertainty Certainty, string? Source);
