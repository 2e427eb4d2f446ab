namespace IncidentKit.Markdown;

/// <summary>The document cut into sections: by headings, lines of strong text that stand for one, and labels.</summary>
internal sealed class Outline
{
    /// <summary>Strong text that stands for a heading lies below every heading.</summary>
    private const int StrongLevel = 7;

    private readonly Draft _draft;
    private readonly Dictionary<DocumentSection, OutlineSection> _sections = [];
    private readonly Stack<(OutlineSection Section, int Level, bool IsDetails)> _open = new();
    private bool _anySection;

    public Outline(IReadOnlyList<SourceBlock> blocks, Draft draft)
    {
        _draft = draft;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind == SourceBlockKind.Heading)
                AddHeading(block);
            else if (StandsForHeading(block, i + 1 < blocks.Count ? blocks[i + 1] : null))
                AddSection(block, SectionNames.Find(block.Text.Text, out _)!.Value, StrongLevel);
            else
                Add(block);
        }
    }

    /// <summary>The sections that the template has not, in the order of the document.</summary>
    public List<OutlineSection> Own { get; } = [];

    public SourceText? Title { get; private set; }

    /// <summary>The section of a kind, which may be empty.</summary>
    public OutlineSection Section(DocumentSection kind)
    {
        if (!_sections.TryGetValue(kind, out var section))
            _sections.Add(kind, section = new OutlineSection(kind, null));
        return section;
    }

    private void AddHeading(SourceBlock heading)
    {
        var text = heading.Text;
        var kind = SectionNames.Find(text.Text, out var isExact);
        var hasPrefix = TitleText.HasPrefix(text.Text);
        var isTitle = hasPrefix || (heading.Level == 1 && (kind is null || (kind == DocumentSection.FiveWhys && !isExact)));
        if (Title is null && !_anySection && isTitle)
        {
            Title = text;
            _draft.AddHeading(DocumentSection.Title, heading.Level, text);
            return;
        }

        if (kind is { } known)
        {
            AddSection(heading, known, heading.Level);
            return;
        }

        // Some write each day or hour of the timeline as a section beside it.
        if (_open.TryPeek(out var last) && last.Section.Kind == DocumentSection.Timeline && !last.IsDetails && last.Level >= heading.Level && Timestamp.Read(text.Text) is not null)
        {
            AddWithin(last.Section, heading.Level - 1, isDetails: false, heading);
            return;
        }

        Close(heading.Level);
        if (!_open.TryPeek(out var parent))
            AddOwn(heading);
        else if (parent is { IsDetails: false, Section.Kind: not DocumentSection.Other } && Words.Normalize(text.Text) == "details")
            Open(parent.Section, heading.Level, isDetails: true, text);
        else
            AddWithin(parent.Section, parent.Level, parent.IsDetails, heading);
    }

    private void AddWithin(OutlineSection section, int level, bool isDetails, SourceBlock heading)
    {
        _draft.AddHeading(section.Kind, heading.Level, heading.Text);
        if (isDetails)
            _draft.Additions.Add(section.Kind, heading, heading.Level - level);
        else
            section.Blocks.Add((heading, heading.Level - level));
    }

    private void AddSection(SourceBlock heading, DocumentSection kind, int level)
    {
        Close(level);
        _ = SectionNames.Find(heading.Text.Text, out var isExact);
        if (!isExact && !(kind == DocumentSection.Timeline && IsTimelineWithZone(heading.Text.Text)))
            _draft.AddUnplaced(UnplacedReason.Heading, heading.Text);
        var section = Section(kind);
        if (section.Titles.Count > 0)
            _draft.AddNote(ReadingDoubt.SectionTwice, $"\"{SectionNames.HeadingOf(kind)}\" is there more than once: what they say was put together.", heading.Text.Span);
        section.Titles.Add(heading.Text);
        Open(section, level, isDetails: false, heading.Text);
    }

    private void AddOwn(SourceBlock heading)
    {
        var section = new OutlineSection(DocumentSection.Other, heading.Text);
        Own.Add(section);
        Open(section, heading.Level, isDetails: false, heading.Text);
    }

    private void Open(OutlineSection section, int level, bool isDetails, SourceText heading)
    {
        _anySection = true;
        _open.Push((section, level, isDetails));
        _draft.AddHeading(section.Kind, level, heading);
    }

    private void Close(int level)
    {
        while (_open.TryPeek(out var open) && open.Level >= level)
            _open.Pop();
    }

    private void Add(SourceBlock block)
    {
        // What stands before the first section belongs to the summary.
        var (section, _, isDetails) = _open.TryPeek(out var open) ? open : (Section(DocumentSection.Summary), 0, false);
        if (isDetails)
            _draft.Additions.Add(section.Kind, block);
        else if (section.Kind is DocumentSection.RootCause or DocumentSection.FiveWhys && RootCauseIn(block, section.Kind) is { } statement)
            Section(DocumentSection.RootCause).Statements.Add(statement);
        else
            section.Blocks.Add((block, 0));
    }

    // A root cause goes on in the paragraphs below its label.
    private SourceText? RootCauseIn(SourceBlock block, DocumentSection kind)
    {
        if (block.Kind != SourceBlockKind.Paragraph)
            return null;
        var statements = Section(DocumentSection.RootCause).Statements;
        if (statements.Count > 0 && kind == DocumentSection.FiveWhys)
            return block.Text;
        return LabelledText.Of(block.Text) is { } labelled
            && (labelled.IsStrong || statements.Count == 0)
            && SectionNames.Find(labelled.Label.Text, out _) == DocumentSection.RootCause
            && !labelled.Value.IsEmpty
                ? labelled.Value
                : null;
    }

    // The heading of the template names the zone. Another zone is kept, because the times are converted.
    private static bool IsTimelineWithZone(string heading) =>
        Words.Normalize(heading) is "timeline utc" or "timeline all times in utc" or "timeline times in utc" or "timeline all times utc";

    // Strong text, or what a colon says to head the list below.
    private static bool StandsForHeading(SourceBlock block, SourceBlock? below)
    {
        if (block.Kind != SourceBlockKind.Paragraph || block.Text.Length > 80 || !char.IsLetterOrDigit(block.Text.Text[0]))
            return false;
        var isHeading = block.Text.IsStrong
            || (below?.Kind is SourceBlockKind.List or SourceBlockKind.Table && block.Text.Text.IndexOf(':', StringComparison.Ordinal) == block.Text.Length - 1);
        return isHeading && SectionNames.Find(block.Text.Text, out _) is not null;
    }
}
