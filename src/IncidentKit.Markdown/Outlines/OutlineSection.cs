namespace IncidentKit.Markdown;

/// <summary>A section of the document with the blocks that stand in it.</summary>
internal sealed class OutlineSection(DocumentSection kind, SourceText? heading)
{
    public DocumentSection Kind => kind;

    /// <summary>The heading of a section that the template has not.</summary>
    public SourceText? Heading => heading;

    /// <summary>The headings that name the section, as written.</summary>
    public List<SourceText> Titles { get; } = [];

    /// <summary>The blocks; headings within, with the level below that of the section.</summary>
    public List<(SourceBlock Block, int HeadingLevel)> Blocks { get; } = [];

    /// <summary>What a label said to be this section, such as <c>**Root Cause**: …</c>.</summary>
    public List<SourceText> Statements { get; } = [];
}
