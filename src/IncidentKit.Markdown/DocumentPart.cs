namespace IncidentKit.Markdown;

/// <summary>A text of the model, and where it stands in the document.</summary>
/// <param name="Section">The section it was read from.</param>
/// <param name="Entry">Which entry of the section's list, from 0; null for a section that is one text. For <see cref="DocumentSection.Other"/>
/// the addition.</param>
/// <param name="Member">The member of the model, such as <c>Impact</c>, or of the entry, such as <c>Owner</c>; for additions
/// <c>Blocks[2]</c>.</param>
/// <param name="Source">The text as read. For members that are no text, what they were read from.</param>
public sealed record DocumentPart(DocumentSection Section, int? Entry, string Member, SourceText Source);
