namespace IncidentKit.Markdown.Tests;

public class SectionTests
{
    [Theory]
    [InlineData("# Postmortem: Logins fail", "Logins fail")]
    [InlineData("# Post-mortem – Logins fail", "Logins fail")]
    [InlineData("# Incident Postmortem: Logins fail", "Logins fail")]
    [InlineData("# Incident report: Logins fail", "Logins fail")]
    [InlineData("# INC-123 Logins fail", "INC-123 Logins fail")]
    [InlineData("# Incident Report", "Incident Report")]
    [InlineData("Logins fail\n===========", "Logins fail")]
    [InlineData("## Postmortem: Logins fail", "Logins fail")]
    [InlineData("# Incident Postmortem: [Short Title]", "")]
    [InlineData("# **Logins** `fail` [now](https://example.com) &amp; *often*", "Logins `fail` now (https://example.com) & often")]
    [InlineData("---\ntitle: Logins fail\n---\n\nText.", "Logins fail")]
    [InlineData("+++\ntitle = \"Logins fail\"\n+++\n\nText.", "Logins fail")]
    [InlineData("# Summary\n\nText.", "")]
    public void The_title_is_what_the_first_heading_says_beside_naming_the_kind_of_document(string markdown, string title) =>
        Assert.Equal(title, PostmortemReader.Read(markdown).Postmortem.Title);

    [Theory]
    [InlineData("Impact")]
    [InlineData("Customer impact")]
    [InlineData("User Impact:")]
    [InlineData("3. Impact")]
    [InlineData("**Impact**")]
    [InlineData("Impact on users")]
    [InlineData("💥 Impact")]
    public void Impact_is_found_by_its_usual_names(string heading) =>
        Assert.Equal("Users saw errors.", PostmortemReader.Read($"# T\n\n## {heading}\n\nUsers saw errors.\n").Postmortem.Impact);

    [Theory]
    [InlineData("What went well", DocumentSection.WentWell)]
    [InlineData("What worked", DocumentSection.WentWell)]
    [InlineData("What went wrong", DocumentSection.WentWrong)]
    [InlineData("What didn’t go well?", DocumentSection.WentWrong)]
    [InlineData("What could have gone better?", DocumentSection.WentWrong)]
    [InlineData("Where we got lucky", DocumentSection.GotLucky)]
    [InlineData("Lessons Learned", DocumentSection.Lessons)]
    [InlineData("Key takeaways", DocumentSection.Lessons)]
    [InlineData("Contributing Factors (findings)", DocumentSection.ContributingFactors)]
    [InlineData("5 Whys", DocumentSection.FiveWhys)]
    [InlineData("Root cause identification: The Five Whys", DocumentSection.FiveWhys)]
    [InlineData("Follow-ups", DocumentSection.Actions)]
    [InlineData("Corrective and Preventative Measures", DocumentSection.Actions)]
    [InlineData("Remediation items", DocumentSection.Actions)]
    [InlineData("Chronology", DocumentSection.Timeline)]
    [InlineData("Analysis of causes", DocumentSection.RootCause)]
    [InlineData("TL;DR", DocumentSection.Summary)]
    [InlineData("Background", DocumentSection.Other)]
    [InlineData("Action taken", DocumentSection.Other)]
    public void Sections_are_found_by_their_usual_names(string heading, DocumentSection section)
    {
        foreach (var markdown in (string[])[$"# T\n\n## {heading}\n- One\n", $"# T\n\n#### {heading} ####\n- One\n", $"# T\n\n{heading}\n---\n- One\n"])
            Assert.Equal(section, PostmortemReader.Read(markdown).Headings[^1].Section);
    }

    [Fact]
    public void A_line_of_strong_text_that_names_a_section_is_its_heading()
    {
        var postmortem = PostmortemReader.Read("# T\n\n**What went well:**\n\n- Alerts\n\n**What went wrong**\n- Docs\n").Postmortem;
        Assert.Equal(["Alerts"], postmortem.WentWell);
        Assert.Equal(["Docs"], postmortem.WentWrong);
    }

    [Fact]
    public void Sections_may_come_in_any_order_and_nest_in_others()
    {
        var postmortem = PostmortemReader.Read(
            """
            ## Lessons learned

            ### What went well
            - Alerts

            ### What we will remember
            Configuration is code.

            # Actions
            1. Validate the configuration

            ## Impact
            Nobody could log in.
            """).Postmortem;
        Assert.Equal(["Alerts"], postmortem.WentWell);
        Assert.Equal(["Configuration is code."], postmortem.Lessons);
        Assert.Equal(["Validate the configuration"], postmortem.Actions.Select(action => action.Title));
        Assert.Equal("Nobody could log in.", postmortem.Impact);
    }

    [Fact]
    public void A_section_that_stands_there_twice_is_put_together()
    {
        var document = PostmortemReader.Read("# T\n## Impact\nOne.\n## Background\nTwo.\n## Impact\nThree.\n");
        Assert.Equal("One.\n\nThree.", document.Postmortem.Impact);
        Assert.Contains(document.Notes, note => note.Doubt == ReadingDoubt.SectionTwice && note.Span.Line == 6);
    }

    [Fact]
    public void Sections_that_the_template_has_not_are_kept_block_by_block()
    {
        var addition = Assert.Single(PostmortemReader.Read(
            """
            # T
            ## Background
            First *paragraph*
            goes on.

            ### More
            - a
              1. b
            > Quoted

            ```sh
            kubectl get pods
              exit 1
            ```

            | H |
            |---|
            | c |
            """).Postmortem.Additions);
        Assert.Equal("Background", addition.Heading);
        Assert.Equal(
            [
                (PostmortemBlockKind.Paragraph, "First paragraph goes on.", 0), (PostmortemBlockKind.Heading, "More", 1), (PostmortemBlockKind.Entry, "a", 1),
                (PostmortemBlockKind.Entry, "b", 2), (PostmortemBlockKind.Quote, "Quoted", 0), (PostmortemBlockKind.Code, "kubectl get pods\n  exit 1", 0),
                (PostmortemBlockKind.TableHead, "", 0), (PostmortemBlockKind.TableRow, "", 0),
            ],
            addition.Blocks.Select(block => (block.Kind, block.Text, block.Level)));
        Assert.Equal(1, addition.Blocks[3].Number);
        Assert.Equal("sh", addition.Blocks[5].Language);
        Assert.Equal(["c"], addition.Blocks[^1].Cells);
    }

    [Theory]
    [InlineData("<!-- to do -->", UnplacedReason.Comment, "<!-- to do -->")]
    [InlineData("<details>\nMore\n</details>", UnplacedReason.Html, "<details>\nMore\n</details>")]
    [InlineData("[unused]: https://example.com", UnplacedReason.Link, "[unused]: https://example.com")]
    [InlineData("- [Impact](#impact)\n- [Actions](#actions)", UnplacedReason.TableOfContents, "Impact (#impact)")]
    public void What_has_no_place_is_kept_with_its_reason(string markdown, UnplacedReason reason, string text)
    {
        var unplaced = PostmortemReader.Read("# T\n\n" + markdown + "\n").Unplaced;
        Assert.Equal((reason, text), (unplaced[0].Reason, unplaced[0].Source.Text));
        Assert.Equal(3, unplaced[0].Source.Span.Line);
    }

    [Fact]
    public void Front_matter_gives_fields_and_what_is_more_than_values_is_kept()
    {
        var document = PostmortemReader.Read("---\ntitle: \"T: one\"\ndate: 2026-03-20\nseverity: SEV-2\nauthors:\n  - Alice\n  - Bob\ntags: [a, \"b c\"]\nnested:\n  deep: {x: 1}\n# remark\n---\n# T: one\n");
        var postmortem = document.Postmortem;
        Assert.Equal(("T: one", Time.At("2026-03-20"), Severity.Sev2), (postmortem.Title, postmortem.Date, postmortem.Severity));
        Assert.Equal([new("authors", "Alice, Bob"), new("tags", "a, b c")], postmortem.Fields);
        Assert.Equal(["nested", "deep: {x: 1}", "# remark"], document.Unplaced.Where(unplaced => unplaced.Reason == UnplacedReason.FrontMatter).Select(unplaced => unplaced.Source.Text));
    }
}
