using IncidentKit;
using IncidentKit.Markdown;

namespace PostmortemLint;

/// <summary>Collects the texts of a report as the linter counts them, with their places.</summary>
internal static class PlacedTexts
{
    public static List<PlacedText> Of(PostmortemDocument document)
    {
        var texts = new List<PlacedText>();
        AddSystems(document, texts);
        foreach (var part in document.Parts)
        {
            if (SectionOf(part) is { } section && (part.Section != DocumentSection.Summary || part.Member is "Value" or "AffectedUsers" or "Overview"))
                texts.Add(new PlacedText(section, part.Entry, part.Source.Text, part.Source, 0));
        }

        AddAdditions(document, texts);
        return texts;
    }

    private static LintSection? SectionOf(DocumentPart part) => (part.Section, part.Member) switch
    {
        (DocumentSection.Title, _) => LintSection.Title,
        (DocumentSection.Summary, "Overview") => LintSection.Text,
        (DocumentSection.Summary, _) => LintSection.Summary,
        (DocumentSection.Impact, _) => LintSection.Impact,
        (DocumentSection.Timeline, "Text") => LintSection.Timeline,
        (DocumentSection.FiveWhys, _) => LintSection.FiveWhys,
        (DocumentSection.RootCause, _) => LintSection.RootCause,
        (DocumentSection.ContributingFactors or DocumentSection.GotLucky, _) => LintSection.Text,
        (DocumentSection.WentWell, _) => LintSection.WentWell,
        (DocumentSection.WentWrong, _) => LintSection.WentWrong,
        (DocumentSection.ProcessDebt, _) => LintSection.ProcessDebt,
        (DocumentSection.Actions, "Title" or "Notes" or "Outcome") => LintSection.Actions,
        (DocumentSection.Lessons, _) => LintSection.Lessons,
        _ => null,
    };

    private static void AddSystems(PostmortemDocument document, List<PlacedText> texts)
    {
        if (document.Find(DocumentSection.Summary, null, "AffectedSystems") is not { } part)
            return;
        for (var i = 0; i < document.Postmortem.AffectedSystems.Count; i++)
            Add(texts, LintSection.Summary, i, document.Postmortem.AffectedSystems[i], part.Source);
    }

    // The linter counts the texts and cells of all additions in a row.
    private static void AddAdditions(PostmortemDocument document, List<PlacedText> texts)
    {
        var entry = 0;
        for (var i = 0; i < document.Postmortem.Additions.Count; i++)
        {
            var blocks = document.Postmortem.Additions[i].Blocks;
            for (var j = 0; j < blocks.Count; j++)
            {
                var source = document.Find(DocumentSection.Other, i, FormattableString.Invariant($"Blocks[{j}]"))!.Source;
                foreach (var text in blocks[j].Cells.Prepend(blocks[j].Text))
                    Add(texts, LintSection.Text, entry++, text, source);
            }
        }
    }

    private static void Add(List<PlacedText> texts, LintSection section, int entry, string text, SourceText source)
    {
        if (text.Length > 0 && source.Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var shift)
            texts.Add(new PlacedText(section, entry, text, source, shift));
    }
}
