using IncidentKit;
using IncidentKit.Markdown;

namespace PostmortemLint;

/// <summary>Where in the file a finding stands: at its words, at what is left to fill in, or at the heading of the section that lacks it.</summary>
internal sealed class ReportPlaces(PostmortemDocument document)
{
    private static readonly SourceSpan s_start = new(0, 0, 1, 1);

    private readonly ILookup<(LintSection, int?), PlacedText> _texts = PlacedTexts.Of(document).ToLookup(text => (text.Section, text.Entry));

    public SourceSpan Of(LintFinding finding)
    {
        var text = _texts[(finding.Section, finding.Entry)].FirstOrDefault(text => text.Fits(finding));
        if (finding.Length > 0 && text is not null)
            return text.Place(finding.Start, finding.Length);
        if (finding.Entry is not null && text is not null)
            return text.Place(0, text.Text.Length);
        return LeftToFillIn(finding) ?? HeadingOf(finding.Section) ?? TitleOrStart();
    }

    public SourceSpan Of(FactCheck fact)
    {
        var part = fact.Section switch
        {
            FactSection.Date => document.Find(DocumentSection.Summary, null, "Date"),
            FactSection.Duration => document.Find(DocumentSection.Summary, null, "Duration"),
            FactSection.Impact => document.Find(DocumentSection.Impact),
            FactSection.Timeline => document.Find(DocumentSection.Timeline, fact.Index, "Text"),
            FactSection.FiveWhys => document.Find(DocumentSection.FiveWhys, fact.Index),
            FactSection.RootCause => document.Find(DocumentSection.RootCause),
            FactSection.WentWell => document.Find(DocumentSection.WentWell, fact.Index),
            FactSection.WentWrong => document.Find(DocumentSection.WentWrong, fact.Index),
            FactSection.Lessons => document.Find(DocumentSection.Lessons, fact.Index),
            _ => null,
        };
        if (part is null)
            return TitleOrStart();

        // Date and duration are claimed as the template writes them, whatever the document's form.
        return fact.Section is FactSection.Date or FactSection.Duration || fact.Start + fact.Length > part.Source.Text.Length
            ? part.Source.Span
            : part.Source.Locate(fact.Start, fact.Length);
    }

    // "The incident commander is missing." stands where "[Name]" does.
    private SourceSpan? LeftToFillIn(LintFinding finding)
    {
        const string before = "The ";
        var end = finding.Message.IndexOf(" is missing", StringComparison.Ordinal);
        if (end < 0 || !finding.Message.StartsWith(before, StringComparison.Ordinal))
            return null;
        var name = finding.Message[before.Length..end];
        return document.Notes.FirstOrDefault(note => note.Doubt == ReadingDoubt.NotFilledIn && note.Message.Contains(name, StringComparison.OrdinalIgnoreCase))?.Span;
    }

    private SourceSpan? HeadingOf(LintSection section)
    {
        DocumentSection[] sections = section switch
        {
            LintSection.Title => [DocumentSection.Title],
            LintSection.Summary => [DocumentSection.Summary],
            LintSection.Impact => [DocumentSection.Impact],
            LintSection.Timeline => [DocumentSection.Timeline],
            LintSection.FiveWhys => [DocumentSection.FiveWhys, DocumentSection.RootCause],
            LintSection.RootCause => [DocumentSection.RootCause, DocumentSection.FiveWhys],
            LintSection.WentWell => [DocumentSection.WentWell],
            LintSection.WentWrong => [DocumentSection.WentWrong],
            LintSection.ProcessDebt => [DocumentSection.ProcessDebt],
            LintSection.Actions => [DocumentSection.Actions],
            LintSection.Lessons => [DocumentSection.Lessons],
            _ => [],
        };
        return sections.Select(kind => document.Headings.FirstOrDefault(heading => heading.Section == kind)?.Source.Span).FirstOrDefault(span => span is not null);
    }

    private SourceSpan TitleOrStart() => document.Headings.FirstOrDefault(heading => heading.Section == DocumentSection.Title)?.Source.Span ?? s_start;
}
