namespace IncidentKit.Markdown;

/// <summary>Reads the timeline: tables, lists, paragraphs or headings that start with a time. What follows an entry without a time of its own
/// goes on with it.</summary>
internal sealed class TimelineReader(Draft draft, OutlineSection section)
{
    private readonly TimelineDraft _timeline = new(draft);
    private bool _inDetails;

    public IReadOnlyList<PostmortemEntry> Read()
    {
        foreach (var title in section.Titles)
            ReadZone(title, isHeading: true);
        foreach (var (block, level) in section.Blocks)
            Read(block, level);
        return _timeline.Finish();
    }

    private void Read(SourceBlock block, int level)
    {
        switch (block.Kind)
        {
            case SourceBlockKind.Heading:
                ReadHeading(block, level);
                break;
            case SourceBlockKind.Table when TimelineTable.TryRead(block, draft, _timeline):
                _timeline.IsOpen = false;
                break;
            case SourceBlockKind.List when !_inDetails:
                foreach (var entry in block.Children)
                    ReadEntry(entry);
                break;
            case SourceBlockKind.Paragraph when !_inDetails:
                ReadParagraph(block);
                break;
            case SourceBlockKind.Quote when !_inDetails && _timeline.IsOpen:
                Append(block);
                break;
            default:
                draft.Additions.Add(DocumentSection.Timeline, block, level);
                break;
        }
    }

    private void ReadHeading(SourceBlock heading, int level)
    {
        var stamp = Timestamp.Read(heading.Text.Text);
        _inDetails = stamp is null;
        if (stamp is null)
        {
            draft.Additions.Add(DocumentSection.Timeline, heading, level);
            _timeline.IsOpen = false;
        }
        else if (stamp.Time is not null)
        {
            Add(stamp, heading.Text);
        }
        else
        {
            ReadDay(stamp, heading.Text);
        }
    }

    /// <summary>Reads a date that stands alone: what follows happened on that day.</summary>
    private void ReadDay(Timestamp stamp, SourceText text)
    {
        _timeline.IsOpen = false;
        if (!_timeline.Clock.MoveTo(stamp.Date!.Value, text.Span))
            draft.AddUnplaced(UnplacedReason.Date, text);
        else
            draft.AddUnplaced(UnplacedReason.Heading, Separators.Skip(text.Slice(stamp.Length)));
    }

    private void ReadEntry(SourceBlock entry)
    {
        var text = entry.Text;
        var stamp = Timestamp.Read(text.Text);
        var rest = stamp is null ? text : Separators.Skip(text.Slice(stamp.Length));
        if (stamp is { Time: null } && rest.IsEmpty)
        {
            ReadDay(stamp, text);
            foreach (var child in entry.Children)
                Read(child, 1);
            return;
        }

        if (stamp is not null)
            Add(stamp, text);
        else if (TimeAtEnd(text) is { } end)
            _timeline.Add(end.Stamp, text.Slice(end.Start), Separators.SkipAtEnd(text.Slice(0, end.Start)));
        else
        {
            ReadUntimed(entry);
            return;
        }

        foreach (var child in entry.Children)
            ReadChild(child);
    }

    private void ReadChild(SourceBlock child)
    {
        foreach (var inner in child.Kind == SourceBlockKind.List ? child.Children : [child])
        {
            if (inner.Kind == SourceBlockKind.Entry && Timestamp.Read(inner.Text.Text) is { Time: not null })
                ReadEntry(inner);
            else
                Append(inner);
        }
    }

    private void ReadUntimed(SourceBlock entry)
    {
        if (_timeline.IsOpen)
            Append(entry);
        else
            draft.Additions.Add(DocumentSection.Timeline, entry);
    }

    private void ReadParagraph(SourceBlock paragraph)
    {
        if (ReadZone(paragraph.Text, isHeading: false))
            return;
        if (Timestamp.Read(paragraph.Text.Text) is { Time: null } day && paragraph.Text.Slice(day.Length) is var behind && Separators.Skip(behind).IsEmpty)
        {
            ReadDay(day, paragraph.Text);
            return;
        }

        // Each line with a time starts an entry, the lines below go on with it.
        for (var i = 0; i < paragraph.Lines.Count;)
        {
            var stamp = Timestamp.Read(paragraph.Lines[i].Text) is { Time: not null } found ? found : null;
            var lines = new List<SourceText> { paragraph.Lines[i] };
            for (i++; i < paragraph.Lines.Count && Timestamp.Read(paragraph.Lines[i].Text) is not { Time: not null }; i++)
                lines.Add(paragraph.Lines[i]);
            var text = SourceText.Join(lines, " ");
            if (stamp is not null)
                Add(stamp, text);
            else if (_timeline.IsOpen)
                _timeline.Append(text);
            else
                draft.Additions.Add(DocumentSection.Timeline, paragraph with { Lines = lines });
        }
    }

    private void Add(Timestamp stamp, SourceText text) =>
        _timeline.Add(stamp, text.Slice(0, stamp.Length), Separators.Skip(text.Slice(stamp.Length)));

    private void Append(SourceBlock block)
    {
        foreach (var text in BlockFlattener.TextsOf(block))
            _timeline.Append(text);
        foreach (var code in BlockFlattener.CodeIn(block))
            draft.Additions.Add(DocumentSection.Timeline, code);
    }

    /// <summary>Reads a text that says which zone the times are in.</summary>
    /// <returns>Whether it says nothing else.</returns>
    private bool ReadZone(SourceText text, bool isHeading)
    {
        if (Timestamp.Read(text.Text) is not null || ZoneStatement.Find(text.Text, out var isWhole) is not { } zone)
            return false;
        if (!isHeading && !isWhole && _timeline.IsOpen)
            return false;
        _timeline.Clock.Zone = zone;
        if (isHeading)
            return true;
        if (isWhole)
            draft.AddUnplaced(UnplacedReason.TimeZone, text);
        return isWhole;
    }

    // "First detected 2021-07-12 15:44": date and time behind what happened.
    private static (Timestamp Stamp, int Start)? TimeAtEnd(SourceText text)
    {
        for (var start = Math.Max(1, text.Length - 40); start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text.Text[start]) || char.IsLetterOrDigit(text.Text[start - 1]))
                continue;
            if (Timestamp.Read(text.Text.AsSpan(start)) is { Date: not null, Time: not null } stamp && start + stamp.Length == text.Length)
                return (stamp, start);
        }

        return null;
    }
}
