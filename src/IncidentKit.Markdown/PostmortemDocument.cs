namespace IncidentKit.Markdown;

/// <summary>A postmortem that was read from a document, and where everything stands in it.</summary>
/// <remarks>Nothing is dropped: every text of the document is in <see cref="Postmortem"/> or in <see cref="Unplaced"/>, except for the words
/// that name a section, a field or a column of the template.</remarks>
public sealed record PostmortemDocument
{
    /// <summary>What was read.</summary>
    public required Postmortem Postmortem { get; init; }

    /// <summary>The texts of the model with their places, in the order of the model.</summary>
    public required IReadOnlyList<DocumentPart> Parts { get; init; }

    /// <summary>The headings, in the order of the document.</summary>
    public required IReadOnlyList<DocumentHeading> Headings { get; init; }

    /// <summary>What has no place in the model, in the order of the document.</summary>
    public required IReadOnlyList<UnplacedText> Unplaced { get; init; }

    /// <summary>What the reader had to guess, in the order of the document.</summary>
    public required IReadOnlyList<ReadingNote> Notes { get; init; }

    /// <summary>Whether the document has the shape of a postmortem: at least two sections of the template beside the title.</summary>
    public bool IsReport => Headings.Select(heading => heading.Section)
        .Where(section => section is not (DocumentSection.Title or DocumentSection.Other)).Distinct().Skip(1).Any();

    /// <summary>The part that a member of the model was read from; null when the document does not have it.</summary>
    /// <param name="section">The section.</param>
    /// <param name="entry">The entry of the section's list, from 0; null for a section that is one text.</param>
    /// <param name="member">The member; the first of the section or entry when null.</param>
    public DocumentPart? Find(DocumentSection section, int? entry = null, string? member = null) =>
        Parts.FirstOrDefault(part => part.Section == section && part.Entry == entry && (member is null || part.Member == member));
}
