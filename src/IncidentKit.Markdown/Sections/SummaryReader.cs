namespace IncidentKit.Markdown;

/// <summary>Reads the summary, and what stands before the first section: fields from tables, lists and lines with labels; all other prose is
/// the overview.</summary>
internal sealed class SummaryReader(Draft draft, Outline outline)
{
    private readonly SummaryFieldReader _fields = new(draft);

    public void Read()
    {
        var inDetails = false;
        foreach (var (block, level) in outline.Section(DocumentSection.Summary).Blocks)
        {
            inDetails |= block.Kind == SourceBlockKind.Heading;
            if (inDetails || !TryRead(block))
                draft.Additions.Add(DocumentSection.Summary, block, level);
        }
    }

    public void ReadFrontMatter(IEnumerable<LabelledText> values)
    {
        foreach (var value in values)
        {
            if (value.Value.IsEmpty)
                draft.AddUnplaced(UnplacedReason.FrontMatter, value.Label);
            else
                Read(value);
        }
    }

    private bool TryRead(SourceBlock block)
    {
        switch (block.Kind)
        {
            case SourceBlockKind.Table:
                return SummaryTable.TryRead(block, draft, Read);
            case SourceBlockKind.List:
                ReadList(block);
                return true;
            case SourceBlockKind.Paragraph:
                ReadParagraph(block);
                return true;
            default:
                return false;
        }
    }

    private void ReadList(SourceBlock list)
    {
        if (IsTableOfContents(list))
        {
            foreach (var text in BlockFlattener.TextsOf(list))
                draft.AddUnplaced(UnplacedReason.TableOfContents, text);
            return;
        }

        var labels = list.Children.Select(entry => LabelledText.Of(entry.Text)).ToList();
        var areFields = labels.Exists(label => label is not null && (label.IsStrong || FieldNames.IsKnown(label.Label.Text)));
        for (var i = 0; i < list.Children.Count; i++)
        {
            if (areFields && (labels[i] ?? HeadOf(list.Children[i])) is { } label)
                ReadEntry(label, list.Children[i]);
            else
                AddToOverview(list.Children[i]);
        }
    }

    // An entry in strong letters with a list below it is a label without its colon.
    private static LabelledText? HeadOf(SourceBlock entry) =>
        entry.Children.Count > 0 && entry.Text.IsStrong ? new LabelledText(entry.Text, entry.Text.Slice(entry.Text.Length), IsStrong: true) : null;

    private void ReadEntry(LabelledText label, SourceBlock entry)
    {
        if (entry.Children.Count == 0)
        {
            Read(label);
            return;
        }

        List<SourceBlock> blocks = label.Value.IsEmpty ? [] : [new SourceBlock(SourceBlockKind.Paragraph, [label.Value])];
        blocks.AddRange(entry.Children.Select(Unnested));
        if (SectionNames.Find(label.Label.Text, out var isExact) is { } section && section != DocumentSection.Summary)
        {
            if (!isExact)
                draft.AddUnplaced(UnplacedReason.Heading, label.Label);
            draft.AddHeading(section, 7, label.Label);
            outline.Section(section).Blocks.AddRange(blocks.Select(block => (block, 0)));
        }
        else if (FieldNames.Find(label.Label.Text) is not null)
        {
            var texts = blocks.SelectMany(BlockFlattener.TextsOf).ToList();
            Read(label with { Value = texts.Count == 0 ? label.Value : SourceText.Join(texts, ", ") });
            foreach (var code in blocks.SelectMany(BlockFlattener.CodeIn))
                draft.Additions.Add(DocumentSection.Summary, code);
        }
        else
        {
            draft.AddHeading(DocumentSection.Other, 7, label.Label);
            draft.Additions.AddOwn(label.Label, blocks.Select(block => (block, 1)));
        }
    }

    // What was a list within an entry is now a list of its own.
    private static SourceBlock Unnested(SourceBlock block) =>
        block with { Level = Math.Max(0, block.Level - 1), Children = [.. block.Children.Select(Unnested)] };

    private void ReadParagraph(SourceBlock paragraph)
    {
        var first = LabelledText.Of(paragraph.Lines[0]);
        if (first is null || !(first.IsStrong || FieldNames.Find(first.Label.Text) is not null))
        {
            AddToOverview(paragraph);
            return;
        }

        for (var i = 0; i < paragraph.Lines.Count;)
        {
            var label = LabelledText.Of(paragraph.Lines[i])!;
            var lines = new List<SourceText> { label.Value };
            for (i++; i < paragraph.Lines.Count && LabelledText.Of(paragraph.Lines[i]) is not { } next; i++)
                lines.Add(paragraph.Lines[i]);
            lines.RemoveAll(line => line.IsEmpty);
            Read(lines.Count == 0 ? label : label with { Value = SourceText.Join(lines, " ") });
        }
    }

    private void AddToOverview(SourceBlock block)
    {
        var texts = BlockFlattener.TextsOf(block).ToList();
        foreach (var text in texts)
        {
            if (Placeholder.Is(text))
                draft.AddNotFilledIn("The summary", text);
            else if (LabelledText.Of(text) is { } label && FieldNames.Find(label.Label.Text) is not null)
                Read(label);
            else
                draft.Summary.Overview.Add(text);
        }

        foreach (var code in BlockFlattener.CodeIn(block))
            draft.Additions.Add(DocumentSection.Summary, code);
    }

    private void Read(LabelledText field)
    {
        if (FieldNames.Find(field.Label.Text) is null
            && SectionNames.Find(field.Label.Text, out var isExact) is { } section && isExact && section != DocumentSection.Summary)
        {
            draft.AddHeading(section, 7, field.Label);
            if (!field.Value.IsEmpty)
                outline.Section(section).Blocks.Add((new SourceBlock(SourceBlockKind.Paragraph, [field.Value]), 0));
            return;
        }

        _fields.Read(field);
    }

    private static bool IsTableOfContents(SourceBlock list) =>
        BlockFlattener.TextsOf(list).All(text => text.Text.EndsWith(')') && text.Text.Contains(" (#", StringComparison.Ordinal));
}
