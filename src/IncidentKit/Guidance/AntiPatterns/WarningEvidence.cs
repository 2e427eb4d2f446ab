namespace IncidentKit;

/// <summary>An event that shows a warning to be true.</summary>
/// <param name="Version">The version of the event.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Text">What the timeline says.</param>
public sealed record WarningEvidence(long Version, DateTimeOffset At, string Text);
