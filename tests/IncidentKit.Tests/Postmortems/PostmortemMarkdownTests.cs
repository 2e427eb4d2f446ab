using System.Text.RegularExpressions;
using FsCheck.Xunit;
using IncidentKit.Commands;

namespace IncidentKit.Tests.Postmortems;

public class PostmortemMarkdownTests
{
    [Fact]
    public void P_the_worked_incident_has_the_sections_and_tables_of_the_template_to_the_letter()
    {
        var golden = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Postmortems", "worked-incident.golden.md"));
        Assert.Equal(golden, PostmortemMarkdown.Render(SomePostmortem.Worked));
    }

    [Fact]
    public void An_empty_postmortem_says_what_is_missing_in_every_section()
    {
        var text = PostmortemMarkdown.Render(new Postmortem { Title = "Nothing known", Date = Some.Time });
        Assert.Equal(9, Regex.Count(text, "^##? ", RegexOptions.Multiline, TimeSpan.FromSeconds(1)));
        Assert.Equal(11, Regex.Count(text, "Not recorded", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Ruling_10_dates_are_shown_as_soon_as_the_timeline_spans_more_than_one_day()
    {
        var entries = new[] { new PostmortemEntry(Some.Time, "One"), new PostmortemEntry(Some.Time.AddDays(1), "Two") };
        var text = PostmortemMarkdown.Render(new Postmortem { Title = "Long", Date = Some.Time, Timeline = entries });
        Assert.Contains("| 2026-03-20 14:08 | One |", text, StringComparison.Ordinal);
        Assert.Contains("| 2026-03-21 14:08 | Two |", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("<script>alert(1)</script>", @"\<script\>alert(1)\</script\>")]
    [InlineData("[click](javascript:alert)", @"\[click\](javascript:alert)")]
    [InlineData("two\nlines\r\nmore", "two lines more")]
    [InlineData("**bold** _it_ max_connections", @"\*\*bold\*\* \_it\_ max_connections")]
    [InlineData("`code` ~~gone~~ C:\\temp", @"\`code\` \~\~gone\~\~ C:\\temp")]
    [InlineData("R&D &amp; this & that", @"R\&D \&amp; this & that")]
    [InlineData("# heading and C# and #1", @"\# heading and C# and \#1")]
    [InlineData("hidden \u202Eevil", "hidden  evil")]
    [InlineData("0.1% → 45% in v2.3.1", "0.1% → 45% in v2.3.1")]
    public void Text_from_people_is_escaped_and_stays_on_its_line(string text, string expected)
    {
        var rendered = PostmortemMarkdown.Render(
            new Postmortem { Title = "T", Date = Some.Time, Timeline = [new PostmortemEntry(Some.Time, text)], Lessons = [text] });
        Assert.Contains($"| 14:08 | {expected} |\n", rendered, StringComparison.Ordinal);
        Assert.Contains($"- {expected}\n", rendered, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- list", @"\- list")]
    [InlineData("1. list", @"1\. list")]
    [InlineData("=== rule", @"\=== rule")]
    [InlineData("25-minute time", "25-minute time")]
    public void A_line_that_starts_like_a_block_is_none(string text, string expected) =>
        Assert.Contains($"## Impact\n{expected}\n", PostmortemMarkdown.Render(new Postmortem { Title = "T", Date = Some.Time, Impact = text }), StringComparison.Ordinal);

    [Property(MaxTest = 300)]
    public void Whatever_people_write_the_number_of_lines_headings_and_table_columns_stays(string text)
    {
        text ??= "";
        var plain = Shape("x");
        Assert.Equal(plain, Shape(text));

        static (int Lines, int Headings, int Pipes) Shape(string text)
        {
            // Of all texts only impact and root cause may have paragraphs.
            var paragraph = text.Replace("\n\n", " ", StringComparison.Ordinal);
            var rendered = PostmortemMarkdown.Render(SomePostmortem.Saying(text) with { Impact = paragraph, RootCause = paragraph });
            var lines = rendered.Split('\n');
            return (
                lines.Length,
                lines.Count(line => line.StartsWith('#')),
                Regex.Count(rendered.Replace(@"\\", "", StringComparison.Ordinal), @"(?<!\\)\|", RegexOptions.None, TimeSpan.FromSeconds(1)));
        }
    }

    [Fact]
    public void Process_debt_is_listed_under_what_went_wrong()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(
            new Advance(Some.Alice, LifecycleTrigger.Mitigate), new Advance(Some.Bob, LifecycleTrigger.Investigate) { OverrideReason = "No | time" });
        var text = PostmortemMarkdown.Render(Postmortem.From(play.Incident));

        var debt = text.IndexOf("### Process Debt\n", StringComparison.Ordinal);
        Assert.InRange(debt, text.IndexOf("## What Went Wrong", StringComparison.Ordinal), text.IndexOf("## Action Items", StringComparison.Ordinal));
        Assert.Contains(@"gate mitigation-tried (R1) overridden by Bob. No mitigation was tried, and it is not stated why none is safe. Reason: No \| time", text, StringComparison.Ordinal);
    }
}
