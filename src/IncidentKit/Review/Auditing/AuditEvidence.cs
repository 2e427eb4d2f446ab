namespace IncidentKit;

/// <summary>An event that shows what the audit says.</summary>
/// <param name="Version">The version of the event.</param>
/// <param name="At">When it happened, UTC, as corrected.</param>
/// <param name="Text">What happened, as corrected.</param>
/// <param name="IsReconstructed">Whether it was entered afterwards, see <see cref="TimelineEntry.IsReconstructed"/>.</param>
public sealed record AuditEvidence(long Version, DateTimeOffset At, string Text, bool IsReconstructed);
