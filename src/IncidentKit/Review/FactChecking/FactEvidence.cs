namespace IncidentKit;

/// <summary>What the record says.</summary>
/// <param name="Row">The index of the timeline's row; null for a milestone of the incident or a field of the summary.</param>
/// <param name="At">When it happened, UTC; null for a field without a time.</param>
/// <param name="Text">The row's text, the milestone, or the field with its value.</param>
public sealed record FactEvidence(int? Row, DateTimeOffset? At, string Text);
