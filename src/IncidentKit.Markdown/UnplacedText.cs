namespace IncidentKit.Markdown;

/// <summary>A text that has no place in the model.</summary>
/// <param name="Reason">Why not.</param>
/// <param name="Source">The text.</param>
public sealed record UnplacedText(UnplacedReason Reason, SourceText Source);
