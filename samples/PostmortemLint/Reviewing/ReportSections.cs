using IncidentKit;
using IncidentKit.Markdown;

namespace PostmortemLint;

/// <summary>Where the parts of a document stand for the linter and the fact checker.</summary>
internal static class ReportSections
{
    /// <summary>The section that a part is linted as; null for what is no prose of the authors: names, dates, code, quotes.</summary>
    public static LintSection? Of(DocumentPart part, Postmortem postmortem) => (part.Section, part.Member) switch
    {
        (DocumentSection.Title, _) => LintSection.Title,
        (DocumentSection.Summary, "Overview") => LintSection.Text,
        (DocumentSection.Summary, "Value" or "AffectedUsers") => LintSection.Summary,
        (DocumentSection.Impact, _) => LintSection.Impact,
        (DocumentSection.Timeline, "Text") => LintSection.Timeline,
        (DocumentSection.FiveWhys, _) => LintSection.FiveWhys,
        (DocumentSection.RootCause, _) => LintSection.RootCause,
        (DocumentSection.WentWell, _) => LintSection.WentWell,
        (DocumentSection.WentWrong, _) => LintSection.WentWrong,
        (DocumentSection.ProcessDebt, _) => LintSection.ProcessDebt,
        (DocumentSection.Actions, "Title" or "Outcome" or "Notes") => LintSection.Actions,
        (DocumentSection.Lessons, _) => LintSection.Lessons,
        (DocumentSection.ContributingFactors or DocumentSection.GotLucky, _) => LintSection.Text,
        (DocumentSection.Other, _) => IsProse(part, postmortem) ? LintSection.Text : null,
        _ => null,
    };

    /// <summary>The part in which a claim stands; null when the document does not have it.</summary>
    public static DocumentPart? Find(PostmortemDocument document, FactCheck fact) => fact.Section switch
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

    private static bool IsProse(DocumentPart part, Postmortem postmortem)
    {
        const string block = "Blocks[";
        if (!part.Member.StartsWith(block, StringComparison.Ordinal))
            return true;
        var index = int.Parse(part.Member.AsSpan(block.Length, part.Member.Length - block.Length - 1), provider: null);
        return postmortem.Additions[part.Entry!.Value].Blocks[index].Kind is not (PostmortemBlockKind.Code or PostmortemBlockKind.Quote);
    }
}
