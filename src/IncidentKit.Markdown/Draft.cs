namespace IncidentKit.Markdown;

/// <summary>What has been read so far.</summary>
internal sealed class Draft(SourceFile file)
{
    private readonly List<DocumentPart> _parts = [];
    private readonly List<DocumentHeading> _headings = [];
    private readonly List<UnplacedText> _unplaced = [];
    private readonly List<ReadingNote> _notes = [];

    public SourceFile File => file;

    /// <summary>Whether times of the timeline were converted to UTC.</summary>
    public bool WasConverted { get; set; }

    /// <summary>The values of the summary; later sections need its date.</summary>
    public SummaryDraft Summary { get; } = new();

    /// <summary>What stands in a section of the template beside what it asks for, by the section's heading.</summary>
    public AdditionDrafts Additions { get; } = new();

    public void AddPart(DocumentSection section, int? entry, string member, SourceText source) =>
        _parts.Add(new DocumentPart(section, entry, member, source));

    public void AddHeading(DocumentSection section, int level, SourceText source) => _headings.Add(new DocumentHeading(section, level, source));

    public void AddUnplaced(UnplacedReason reason, SourceText source)
    {
        if (!source.IsEmpty)
            _unplaced.Add(new UnplacedText(reason, source));
    }

    public void AddNote(ReadingDoubt doubt, string message, SourceSpan span) => _notes.Add(new ReadingNote(doubt, message, span));

    /// <summary>Keeps a row of the summary that the template has not.</summary>
    public void AddField(LabelledText field)
    {
        Summary.Fields.Add(new PostmortemField(field.Label.Text, field.Value.Text));
        AddPart(DocumentSection.Summary, Summary.Fields.Count - 1, "Name", field.Label);
        AddPart(DocumentSection.Summary, Summary.Fields.Count - 1, "Value", field.Value);
    }

    /// <summary>Notes that a text says nothing, and keeps it.</summary>
    public void AddNotFilledIn(string what, SourceText source)
    {
        AddUnplaced(UnplacedReason.NotFilledIn, source);
        AddNote(ReadingDoubt.NotFilledIn, $"{what} is not filled in.", source.Span);
    }

    public PostmortemDocument Finish(Postmortem postmortem) => new()
    {
        Postmortem = postmortem,
        Parts = [.. _parts.OrderBy(part => part.Section == DocumentSection.Other ? int.MaxValue : (int)part.Section)],
        Headings = [.. _headings.OrderBy(heading => heading.Source.Span.Offset)],
        Unplaced = [.. _unplaced.OrderBy(unplaced => unplaced.Source.Span.Offset)],
        Notes = [.. _notes.OrderBy(note => note.Span.Offset)],
    };
}
