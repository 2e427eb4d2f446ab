using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using FsCheck.Xunit;

namespace IncidentKit.Tests.Postmortems;

public class PostmortemHtmlTests
{
    [Fact]
    public void The_page_has_the_sections_of_the_template_in_order()
    {
        var body = BodyOf(SomePostmortem.Worked);
        string[] headings = [.. body.Descendants().Where(element => element.Name.LocalName is "h1" or "h2" or "h3").Select(heading => heading.Value)];

        Assert.Equal(
            [
                "Incident Postmortem: Auth service failure after deploy", "Summary", "Impact", "Timeline (all times in UTC)", "Root Cause Analysis",
                "The Five Whys", "What Went Well", "What Went Wrong", "Action Items", "Lessons Learned",
            ],
            headings);
    }

    [Fact]
    public void Every_row_and_entry_of_the_postmortem_is_on_the_page()
    {
        var body = BodyOf(SomePostmortem.Worked);
        string[] cells = [.. body.Descendants("td").Select(cell => cell.Value)];
        string[] entries = [.. body.Descendants("li").Select(entry => entry.Value)];

        Assert.All(SomePostmortem.Worked.Timeline, entry => Assert.Contains(entry.Text, cells));
        Assert.All(SomePostmortem.Worked.Actions, action => Assert.Contains(action.Title, cells));
        Assert.All(SomePostmortem.Worked.WentWrong.Concat(SomePostmortem.Worked.Lessons), text => Assert.Contains(text, entries));
        Assert.Equal("What happened? " + SomePostmortem.Worked.FiveWhys[0], body.Descendants("ol").Single().Elements().First().Value);
    }

    [Fact]
    public void A_cell_says_its_column_for_narrow_screens()
    {
        var owner = BodyOf(SomePostmortem.Worked).Descendants("td").First(cell => cell.Value == "Bob");
        Assert.Equal("Owner", owner.Attribute("data-label")?.Value);
    }

    [Fact]
    public void The_page_runs_and_fetches_nothing()
    {
        var page = PostmortemHtml.Render(SomePostmortem.Worked);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            ["http://www.w3.org/2000/svg"],
            Regex.Matches(page, "https?://[^\"<> ]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value).Distinct());
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public void Whatever_people_write_the_page_is_well_formed_and_has_the_same_elements(string text)
    {
        // A blank line begins a paragraph, which is an element more.
        text = string.Join('\n', (text ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Equal(Shape("x"), Shape(text));

        static string Shape(string text) => string.Join(
            ' ',
            BodyOf(SomePostmortem.Saying(text)).DescendantsAndSelf().Where(element => !Drawn(element)).Select(element => element.Name.LocalName));

        // How many words fit into the picture depends on the words.
        static bool Drawn(XElement element) => element.AncestorsAndSelf().Any(parent => parent.Name.LocalName == "svg");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("</title></style></svg><script>")]
    public void Markup_from_people_stays_text(string text)
    {
        var body = BodyOf(SomePostmortem.Saying(text));
        Assert.All(body.Descendants(), element => Assert.DoesNotContain(element.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(body.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.Equal(text, body.Descendants("p").First().Value);
    }

    [Fact]
    public void The_timeline_is_drawn_with_its_phases()
    {
        var incident = Some.Incident(Severity.Sev1, IncidentState.Learning).Incident;
        var chart = BodyOf(Postmortem.From(incident)).Descendants().First(element => element.Name.LocalName == "svg");
        Assert.Contains(chart.Descendants(), element => element.Name.LocalName == "rect");
        Assert.Contains(chart.Descendants(), element => element.Name.LocalName == "circle");
    }

    [Fact]
    public void A_postmortem_without_times_has_no_picture() =>
        Assert.DoesNotContain("<svg", PostmortemHtml.Render(new Postmortem { Title = "Nothing known", Date = Some.Time }), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 3)]
    [InlineData(60, 100)]
    [InlineData(60 * 24 * 30, 30)]
    [InlineData(60 * 24 * 3650, 1000)]
    public void Long_and_short_incidents_are_drawn_within_the_picture(int minutes, int entries)
    {
        var timeline = Enumerable.Range(0, entries).Select(i => new PostmortemEntry(Some.Time + (TimeSpan.FromMinutes(minutes) * i / (entries - 1)), $"Entry {i} with some words behind it"));
        var body = BodyOf(new Postmortem { Title = "T", Date = Some.Time, Timeline = [.. timeline] });
        var svg = body.Descendants().Single(element => element.Name.LocalName == "svg");
        var height = int.Parse(svg.Attribute("viewBox")!.Value.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture);

        var circles = svg.Descendants().Where(element => element.Name.LocalName == "circle").ToList();
        Assert.Equal(entries, circles.Count);
        Assert.All(circles, circle => Assert.InRange((int)circle.Attribute("cx")!, 0, 800));
        Assert.All(circles, circle => Assert.InRange((int)circle.Attribute("cy")!, 0, height));
        Assert.InRange(svg.Descendants().Count(element => element.Name.LocalName == "line"), 2, 11);
    }

    private static XElement BodyOf(Postmortem postmortem)
    {
        // Everything behind <body> is written so that an XML reader takes it too.
        var page = PostmortemHtml.Render(postmortem);
        var start = page.IndexOf("<body>", StringComparison.Ordinal);
        using var reader = XmlReader.Create(
            new StringReader(page[start..page.IndexOf("</html>", StringComparison.Ordinal)]), new XmlReaderSettings { CheckCharacters = false });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
