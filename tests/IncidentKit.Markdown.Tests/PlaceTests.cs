namespace IncidentKit.Markdown.Tests;

public class PlaceTests
{
    [Fact]
    public void A_word_of_the_model_is_found_in_the_file()
    {
        var document = PostmortemReader.Read(Sample.Worked);
        AssertPlace(document, DocumentSection.Timeline, 3, "Text", "identified", 23, 27);
        AssertPlace(document, DocumentSection.FiveWhys, 1, "Text", "JWT", 32, 13);
        AssertPlace(document, DocumentSection.RootCause, null, "RootCause", "variables", 38, 13);
        AssertPlace(document, DocumentSection.Actions, 1, "Owner", "Bob", 54, 51);
        AssertPlace(document, DocumentSection.WentWrong, 2, "Text", "caught", 48, 24);
    }

    [Fact]
    public void Places_are_right_behind_markup_entities_and_line_ends()
    {
        const string markdown = "# T\r\n\r\n## Impact\r\n> quoted\r\n\r\nR&amp;D \\*saw* **many**\r\n`errors` on [the page](https://example.com) &mdash; twice\r\n";
        var document = PostmortemReader.Read(markdown);
        Assert.Equal("R&D *saw* many `errors` on the page (https://example.com) — twice", document.Postmortem.Impact);
        AssertPlace(document, DocumentSection.Impact, null, "Impact", "saw", 6, 11);
        AssertPlace(document, DocumentSection.Impact, null, "Impact", "many", 6, 18);
        AssertPlace(document, DocumentSection.Impact, null, "Impact", "errors", 7, 2);
        AssertPlace(document, DocumentSection.Impact, null, "Impact", "https", 7, 24);
        AssertPlace(document, DocumentSection.Impact, null, "Impact", "twice", 7, 53);
    }

    [Fact]
    public void Every_letter_and_digit_of_the_model_stands_at_its_place()
    {
        foreach (var markdown in Sample.All)
        {
            var document = PostmortemReader.Read(markdown);
            var texts = document.Parts.Select(part => (part.Source, IsNotes: part.Member == "Notes"))
                .Concat(document.Unplaced.Select(unplaced => (unplaced.Source, IsNotes: false)))
                .Concat(document.Headings.Select(heading => (heading.Source, IsNotes: false)));
            foreach (var (source, isNotes) in texts)
            {
                for (var i = 0; i < source.Text.Length; i++)
                {
                    var span = source.Locate(i, 1);
                    if (char.IsLetterOrDigit(source.Text[i]) && !IsPutThere(source.Text, i) && !(isNotes && IsHead(source.Text, i)))
                        Assert.Equal(source.Text[i], markdown[span.Offset]);
                    Assert.Equal(span.Line, markdown[..span.Offset].Count(c => c == '\n') + 1);
                }
            }
        }

        // The addresses of reference links stand elsewhere, and so do the heads of other columns, which notes begin with.
        static bool IsPutThere(string text, int at) =>
            text.LastIndexOf(" (", at, StringComparison.Ordinal) is var bracket and >= 0 && text.IndexOf(')', bracket) > at;

        static bool IsHead(string text, int at) =>
            text.IndexOf(": ", at, StringComparison.Ordinal) is var colon and > 0 && !text[at..colon].Contains(';', StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_not_within_the_text_is_refused()
    {
        var source = PostmortemReader.Read("# Title").Parts[0].Source;
        Assert.Throws<ArgumentOutOfRangeException>(() => source.Locate(3, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.Locate(-1, 1));
        Assert.Equal(new SourceSpan(2, 5, 1, 3), source.Span);
        Assert.Equal("1,3", source.Span.ToString());
    }

    private static void AssertPlace(PostmortemDocument document, DocumentSection section, int? entry, string member, string word, int line, int column)
    {
        var source = document.Find(section, entry, member)!.Source;
        var span = source.Locate(source.Text.IndexOf(word, StringComparison.Ordinal), word.Length);
        Assert.Equal((line, column, word.Length), (span.Line, span.Column, span.Length));
    }
}
