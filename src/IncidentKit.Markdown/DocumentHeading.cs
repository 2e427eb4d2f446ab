namespace IncidentKit.Markdown;

/// <summary>A heading of the document.</summary>
/// <param name="Section">The section that it starts or belongs to.</param>
/// <param name="Level">1 for the outermost, up to 6; 7 for a line of strong text that stands for a heading.</param>
/// <param name="Source">The heading as read.</param>
public sealed record DocumentHeading(DocumentSection Section, int Level, SourceText Source);
