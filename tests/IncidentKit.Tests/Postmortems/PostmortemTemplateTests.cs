namespace IncidentKit.Tests.Postmortems;

public class PostmortemTemplateTests
{
    private static readonly PostmortemSection s_supporters = new("supporters", (_, writer) =>
    {
        writer.Heading(2, "Supporting teams");
        writer.Entry(PostmortemListKind.Bullets, "Network");
    });

    [Fact]
    public void A_section_can_be_added_before_another()
    {
        var text = PostmortemMarkdown.Render(SomePostmortem.Worked, PostmortemTemplate.Default.InsertBefore("actions", s_supporters));
        Assert.Contains("## Supporting teams\n- Network\n\n## Action Items\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_can_be_replaced_in_every_format()
    {
        var template = PostmortemTemplate.Default.Replace("lessons", s_supporters);
        Assert.DoesNotContain("Lessons Learned", PostmortemMarkdown.Render(SomePostmortem.Worked, template), StringComparison.Ordinal);
        Assert.EndsWith("## Supporting teams\n- Network\n", PostmortemMarkdown.Render(SomePostmortem.Worked, template), StringComparison.Ordinal);
        Assert.Contains("<h2>Supporting teams</h2>\n<ul>\n<li>Network</li>\n</ul>\n</section>\n</main>", PostmortemHtml.Render(SomePostmortem.Worked, template), StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_can_be_reordered_and_left_out()
    {
        var template = PostmortemTemplate.Default.StartingWith("actions", "impact").Without("went-well", "process-debt");
        Assert.Equal(
            ["actions", "impact", "summary", "timeline", "root-cause", "went-wrong", "got-lucky", "lessons", "additions"], template.Sections.Select(section => section.Id));
    }

    [Fact]
    public void An_unknown_section_is_refused_with_the_known_ones()
    {
        var refusal = Assert.Throws<ArgumentException>(() => PostmortemTemplate.Default.Without("sumary"));
        Assert.Contains("'sumary'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("summary, impact", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sections_with_one_id_are_refused() =>
        Assert.Contains("'supporters'", Assert.Throws<ArgumentException>(() => PostmortemTemplate.Default.Append(s_supporters).Append(s_supporters)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_row_with_too_few_cells_is_refused_in_every_format()
    {
        var template = new PostmortemTemplate([new PostmortemSection("bad", (_, writer) =>
        {
            writer.Row("A", "B");
            writer.Row("1");
        })]);
        Assert.Throws<ArgumentException>(() => PostmortemMarkdown.Render(SomePostmortem.Worked, template));
        Assert.Throws<ArgumentException>(() => PostmortemHtml.Render(SomePostmortem.Worked, template));
    }

    [Fact]
    public void Lists_and_tables_end_where_other_blocks_start()
    {
        var template = new PostmortemTemplate([new PostmortemSection("all", (_, writer) =>
        {
            writer.Entry(PostmortemListKind.Numbers, "one");
            writer.Entry(PostmortemListKind.Numbers, "two");
            writer.Entry(PostmortemListKind.Bullets, "a");
            writer.Entry(PostmortemListKind.Numbers, "one again");
            writer.Row("H");
            writer.Row("c");
            writer.Paragraph("First", "Label");
            writer.Paragraph("Second");
        })]);
        Assert.Equal(
            "# Incident Postmortem: T\n\n1. one\n2. two\n\n- a\n\n1. one again\n\n| H |\n|---|\n| c |\n\n**Label**: First\n\nSecond\n",
            PostmortemMarkdown.Render(new Postmortem { Title = "T", Date = Some.Time }, template));
        Assert.Contains(
            "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>one again</li>\n</ol>\n<table>\n<thead><tr><th scope=\"col\">H</th></tr></thead>\n"
            + "<tbody>\n<tr><td data-label=\"H\">c</td></tr>\n</tbody>\n</table>\n<p><strong>Label:</strong> First</p>\n<p>Second</p>\n",
            PostmortemHtml.Render(new Postmortem { Title = "T", Date = Some.Time }, template),
            StringComparison.Ordinal);
    }
}
