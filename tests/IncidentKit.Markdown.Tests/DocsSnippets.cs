namespace IncidentKit.Markdown.Tests;

/// <summary>What the docs show.</summary>
public class DocsSnippets
{
    [Fact]
    public void Docs_reading_a_document()
    {
        var markdown = Sample.Worked;
        const string file = "postmortem.md";
        var lines = new List<string>();

        // snippet: read-markdown
        var document = PostmortemReader.Read(markdown);

        var postmortem = document.Postmortem;      // as if it had been put together by hand
        foreach (var note in document.Notes)       // what the reader had to guess
            lines.Add($"{file}({note.Span}): {note.Message}");
        foreach (var text in document.Unplaced)    // what has no place in the model
            lines.Add($"{file}({text.Source.Span}): {text.Reason}: {text.Source.Text}");
        // end-snippet

        Assert.Equal(7, postmortem.Timeline.Count);
        Assert.Contains("postmortem.md(6,10): Date is not filled in.", lines);
        Assert.Contains("postmortem.md(11,24): NotFilledIn: [Name]", lines);
    }

    [Fact]
    public void Docs_pointing_into_the_file()
    {
        var document = PostmortemReader.Read(Sample.Worked);
        const string file = "postmortem.md";
        var lines = new List<string>();

        // snippet: point-into-markdown
        foreach (var fact in FactChecker.Check(document.Postmortem).Where(fact => fact is { Verdict: FactVerdict.Contradicted, Section: FactSection.WentWell }))
        {
            var part = document.Find(DocumentSection.WentWell, fact.Index)!;
            lines.Add($"{file}({part.Source.Locate(fact.Start, fact.Length)}): {fact.Message}");
        }
        // end-snippet

        Assert.StartsWith("postmortem.md(42,", Assert.Single(lines), StringComparison.Ordinal);
    }
}
