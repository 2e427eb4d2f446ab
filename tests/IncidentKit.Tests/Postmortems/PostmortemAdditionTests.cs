namespace IncidentKit.Tests.Postmortems;

public class PostmortemAdditionTests
{
    private static readonly Postmortem s_postmortem = new()
    {
        Title = "T",
        Date = Some.Time,
        Fields = [new("Author", "Dana")],
        Overview = "One.\n\nTwo.",
        Impact = "Three.\n\nFour.",
        ContributingFactors = ["No check"],
        GotLucky = ["It was night"],
        Timeline =
        [
            new(Some.Time, "One") { Time = "about two" }, new(Some.Time.AddSeconds(90), "Two") { Time = "14:09:30" },
            new(Some.Time.AddSeconds(150), "Three") { Time = "a bit later" },
        ],
        ShowsActionDetails = true,
        Actions =
        [
            new() { Number = 1, Title = "A", DeadlineText = "next sprint", Kind = ActionItemKind.Detect, Ticket = new Uri("https://example.com/1") },
            new() { Number = 2, Title = "B", Deadline = new DateOnly(2026, 3, 30), DeadlineText = "end of the month", Notes = "with care" },
        ],
        Additions =
        [
            new("Impact", [new() { Kind = PostmortemBlockKind.Quote, Text = "It fails!" }]),
            new("Background",
            [
                new() { Kind = PostmortemBlockKind.Heading, Text = "More", Level = 1 },
                new() { Kind = PostmortemBlockKind.Entry, Text = "a", Level = 1 },
                new() { Kind = PostmortemBlockKind.Entry, Text = "b", Level = 2, Number = 7 },
                new() { Kind = PostmortemBlockKind.Code, Text = "if <x> {\n  ``` }", Language = "c" },
                new() { Kind = PostmortemBlockKind.TableHead, Cells = ["H", "I"] },
                new() { Kind = PostmortemBlockKind.TableRow, Cells = ["1"] },
                new() { Kind = PostmortemBlockKind.TableHead, Cells = ["J"] },
                new() { Kind = PostmortemBlockKind.TableRow, Cells = ["2", "3"] },
            ]),
        ],
    };

    [Fact]
    public void What_a_document_has_beside_the_template_is_rendered_as_Markdown()
    {
        var text = PostmortemMarkdown.Render(s_postmortem);
        Contains(text, "| Incident Commander | Not recorded |\n| Author | Dana |\n\nOne.\n\nTwo.\n\n## Impact\nThree.\n\nFour.\n\n### Details\n> It fails!\n");
        Contains(text, "| 14:08 (about two) | One |\n| 14:09:30 | Two |\n| 14:10:30 (a bit later) | Three |\n");
        Contains(text, "### Contributing Factors\n- No check\n");
        Contains(text, "## Where We Got Lucky\n- It was night\n");
        Contains(text, "| # | Action | Owner | Deadline | Status | Kind | Ticket | Notes |\n");
        Contains(text, "| 1 | A | Not recorded | next sprint | TODO | Detect | https://example.com/1 |  |\n| 2 | B | Not recorded | 2026-03-30 (end of the month) | TODO |  |  | with care |\n");
        Contains(text, "## Background\n\n### More\n- a\n\n  7. b\n\n````c\nif <x> {\n  ``` }\n````\n\n| H | I |\n|---|---|\n| 1 |  |\n\n| J |\n|---|\n| 2 3 |\n");
    }

    [Fact]
    public void What_a_document_has_beside_the_template_is_rendered_as_html()
    {
        var page = PostmortemHtml.Render(s_postmortem);
        Contains(page, "<h3>Details</h3>\n<blockquote>It fails!</blockquote>\n");
        Contains(page, "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li value=\"7\" style=\"margin-left: 1.5rem\">b</li>\n</ol>\n<pre><code>if &lt;x&gt; {\n  ``` }\n</code></pre>\n");
        Contains(page, "<td data-label=\"J\">2 3</td>");
    }

    [Fact]
    public void A_writer_that_knows_no_blocks_gets_the_same_texts()
    {
        var writer = new PlainWriter();
        PostmortemSections.Additions.Write(s_postmortem, writer);
        Assert.Equal(["## Background", "### More", "- a", "- b", "if <x> {\n  ``` }", "H|I", "1|", "J", "2 3"], writer.Lines);
    }

    [Fact]
    public void Contributing_factors_come_from_the_record()
    {
        var play = Some.Incident(Severity.Sev2, IncidentState.Investigating).Do(
            new Commands.RecordWhy(Some.Alice, "The queue stalled"), new Commands.RecordWhy(Some.Alice, "No alert on the queue") { Kind = CauseKind.ContributingFactor });
        Assert.Equal(["No alert on the queue"], Postmortem.From(play.Incident).ContributingFactors);
    }

    private static void Contains(string text, string expected) => Assert.Contains(expected, text, StringComparison.Ordinal);

    private sealed class PlainWriter : IPostmortemWriter
    {
        public List<string> Lines { get; } = [];

        public void Heading(int level, string text) => Lines.Add($"{new string('#', level)} {text}");

        public void Paragraph(string text, string? label = null) => Lines.Add(text);

        public void Entry(PostmortemListKind kind, string text, string? label = null) => Lines.Add($"- {text}");

        public void Row(params ReadOnlySpan<string> cells) => Lines.Add(string.Join('|', cells!));

        public void Figure(Func<string?> draw) => Lines.Add("figure");
    }
}
