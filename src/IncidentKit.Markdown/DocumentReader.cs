namespace IncidentKit.Markdown;

/// <summary>Reads the sections in the order in which they need each other: the summary has the date that the timeline and the deadlines go
/// by.</summary>
internal sealed class DocumentReader(Draft draft, Outline outline)
{
    public PostmortemDocument Read(IReadOnlyList<LabelledText> frontMatter)
    {
        draft.Summary.Heading = outline.Title is { } written ? TitleText.WithoutPrefix(written) : null;
        var summary = new SummaryReader(draft, outline);
        summary.Read();
        summary.ReadFrontMatter(frontMatter);
        var title = ReadTitle();
        FindDateIn(outline.Title ?? draft.Summary.Title);
        var (whys, rootCause) = RootCauseReader.Read(draft, outline);
        var timeline = new TimelineReader(draft, outline.Section(DocumentSection.Timeline)).Read();
        FindDateIn(timeline);
        MoveDateToUtc(timeline);
        var postmortem = new Postmortem
        {
            Title = title,
            Date = draft.Summary.Date is { } date ? new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero) : null,
            Duration = draft.Summary.Duration,
            Severity = draft.Summary.Severity,
            AffectedSystems = draft.Summary.Systems,
            AffectedUsers = draft.Summary.Users,
            Commander = draft.Summary.Commander,
            Fields = draft.Summary.Fields,
            Overview = ProseReader.Place(draft, DocumentSection.Summary, "Overview", draft.Summary.Overview),
            Impact = Prose(DocumentSection.Impact, "Impact"),
            Timeline = timeline,
            FiveWhys = whys,
            RootCause = rootCause,
            ContributingFactors = Entries(DocumentSection.ContributingFactors),
            WentWell = Entries(DocumentSection.WentWell),
            WentWrong = Entries(DocumentSection.WentWrong),
            GotLucky = Entries(DocumentSection.GotLucky),
            ProcessDebt = ProcessDebtReader.Read(draft, outline.Section(DocumentSection.ProcessDebt)),
            Actions = new ActionsReader(draft, outline.Section(DocumentSection.Actions)).Read(),
            ShowsActionDetails = true,
            Lessons = Entries(DocumentSection.Lessons),
        };
        foreach (var section in outline.Own)
            draft.Additions.AddOwn(section.Heading!, section.Blocks);
        return draft.Finish(postmortem with { Additions = draft.Additions.Finish(draft) });
    }

    private string ReadTitle()
    {
        var source = draft.Summary.Heading ?? draft.Summary.Title;
        if (source is null || source.IsEmpty || Placeholder.Is(source))
        {
            if (source is { IsEmpty: false })
                draft.AddNotFilledIn("The title", source);
            else
                draft.AddNote(ReadingDoubt.NoTitle, "There is no title.", draft.File.Span(0, 0));
            return "";
        }

        draft.AddPart(DocumentSection.Title, null, "Title", source);
        return source.Text;
    }

    // A date in the title is that of the incident.
    private void FindDateIn(SourceText? title)
    {
        if (draft.Summary.Date is not null || title is null)
            return;
        for (var i = 0; i < Math.Min(title.Length, 200); i++)
        {
            if (i > 0 && char.IsLetterOrDigit(title.Text[i - 1]))
                continue;
            var cursor = new TextCursor(title.Text, i);
            if (!DateText.TryRead(ref cursor, out var partial) || partial.Near(null) is not { } date)
                continue;
            draft.Summary.Date = date;
            draft.AddNote(ReadingDoubt.DateInferred, "The date was taken from the title.", title.Locate(i, cursor.Position - i));
            return;
        }
    }

    private void FindDateIn(IReadOnlyList<PostmortemEntry> timeline)
    {
        if (draft.Summary.Date is not null)
            return;
        if (timeline.Count == 0 || timeline[0].At.Year < 1900)
        {
            draft.AddNote(ReadingDoubt.NoDate, "There is no date.", draft.File.Span(0, 0));
            return;
        }

        draft.Summary.Date = DateOnly.FromDateTime(timeline[0].At.UtcDateTime);
        draft.AddNote(ReadingDoubt.DateInferred, "The date was taken from the timeline.", draft.File.Span(0, 0));
    }

    // The date is written as that of the place: late in the evening it is another day in UTC.
    private void MoveDateToUtc(IReadOnlyList<PostmortemEntry> timeline)
    {
        if (draft.Summary.Date is not { } date || timeline.Count == 0 || timeline.Any(entry => DateOnly.FromDateTime(entry.At.UtcDateTime) == date))
            return;
        var first = DateOnly.FromDateTime(timeline[0].At.UtcDateTime);
        if (!draft.WasConverted || Math.Abs(first.DayNumber - date.DayNumber) != 1)
            return;
        draft.Summary.Date = first;
        draft.AddNote(ReadingDoubt.TimeZoneConverted, FormattableString.Invariant($"The date became {first:yyyy-MM-dd}: that is the day in UTC."), draft.File.Span(0, 0));
    }

    private string? Prose(DocumentSection section, string member) =>
        ProseReader.Place(draft, section, member, ProseReader.Read(draft, outline.Section(section)));

    private IReadOnlyList<string> Entries(DocumentSection section) => EntriesReader.Read(draft, outline.Section(section), "Text");
}
