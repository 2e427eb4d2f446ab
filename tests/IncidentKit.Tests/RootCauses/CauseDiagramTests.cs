using System.Xml.Linq;
using FsCheck.Xunit;
using IncidentKit.Commands;

namespace IncidentKit.Tests.RootCauses;

public class CauseDiagramTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_mermaid_chart_tells_causes_triggers_and_factors_apart_and_dots_edges_without_evidence()
    {
        var lines = CauseDiagram.ToMermaid(SomeCauses.Branched().Incident.Causes, root: 7).Split('\n');

        Assert.Equal("flowchart BT", lines[0]);
        Assert.Contains("    c1[\"1. Checkout failed for 12 % of customers\"]", lines);
        Assert.Contains("    c3{{\"3. Deploy v2.3.1 doubled the calls per order\"}}", lines);
        Assert.Contains("    c5([\"5. Retries had neither limit nor backoff\"])", lines);
        Assert.Contains("    c4 -.-> c2", lines);
        Assert.Contains("    c4 -->|\"The tail was there for an hour\"| c8", lines);
        Assert.Contains("    class c7 root", lines);
    }

    [Fact]
    public void Text_from_people_cannot_leave_its_place_in_a_mermaid_chart()
    {
        var graph = Some.Incident().Do(new RecordWhy(Some.Alice, "a\"] --> c9\nclick c1 \"javascript:x\" `#quot;` <b>")).Incident.Causes;

        Assert.Equal(
            "    c1[\"1. a#34;#93; --#62; c9<br/>click c1 #34;javascript:x#34; #96;#35;quot#59;#96; #60;b#62;\"]", CauseDiagram.ToMermaid(graph).Split('\n')[1]);
    }

    [Fact]
    public void A_retracted_cause_is_in_no_view()
    {
        var graph = SomeCauses.Worked().Do(new RetractWhy(Some.Bob, 3, "Not so") { Bridge = true }).Incident.Causes;

        Assert.DoesNotContain("c3", CauseDiagram.ToMermaid(graph), StringComparison.Ordinal);
        Assert.DoesNotContain("deploy config", CauseDiagram.ToSvg(graph), StringComparison.Ordinal);
        Assert.Equal([1, 2, 4, 5], graph.FiveWhys().Select(cause => cause.Number));
    }

    [Fact]
    public void The_image_stands_alone_and_speaks_to_those_who_do_not_see_it()
    {
        var svg = CauseDiagram.ToSvg(SomeCauses.Branched().Incident.Causes, root: 7, idPrefix: "inc-1");
        var image = XDocument.Parse(svg).Root!;

        Assert.Equal("img", (string?)image.Attribute("role"));
        Assert.Equal("inc-1-title inc-1-desc", (string?)image.Attribute("aria-labelledby"));
        Assert.Equal(["inc-1-title", "inc-1-desc"], image.Elements().Take(2).Select(element => (string?)element.Attribute("id")));
        Assert.Contains("4, cause of 2 and 8: The connection pool was exhausted.", image.Element(s_svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("href", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Boxes_keep_apart_and_inside_of_the_image_and_causes_stand_below_all_that_they_explain()
    {
        var graph = Big().Incident.Causes;
        var image = XDocument.Parse(CauseDiagram.ToSvg(graph)).Root!;
        var boxes = image.Elements(s_svg + "g").Skip(1).Select(group => group.Element(s_svg + "rect")!)
            .Select(box => (X: (int)box.Attribute("x")!, Y: (int)box.Attribute("y")!, W: (int)box.Attribute("width")!, H: (int)box.Attribute("height")!)).ToArray();

        Assert.Equal(graph.Standing.Count(), boxes.Length);
        for (var i = 0; i < boxes.Length; i++)
        {
            Assert.True(boxes[i].X >= 0 && boxes[i].Y >= 0 && boxes[i].X + boxes[i].W <= (int)image.Attribute("width")! && boxes[i].Y + boxes[i].H <= (int)image.Attribute("height")!);
            for (var j = 0; j < i; j++)
                Assert.True(boxes[i].X + boxes[i].W <= boxes[j].X || boxes[j].X + boxes[j].W <= boxes[i].X || boxes[i].Y + boxes[i].H <= boxes[j].Y || boxes[j].Y + boxes[j].H <= boxes[i].Y);
        }

        Assert.All(graph.Edges, edge => Assert.True(boxes[edge.Cause - 1].Y > boxes[edge.Effect - 1].Y + boxes[edge.Effect - 1].H));
    }

    [Fact]
    public void A_long_answer_is_wrapped_and_cut_and_whole_in_the_title_of_its_box()
    {
        var text = string.Join(' ', Enumerable.Repeat("The queue of the worker that renders invoices grew", 60)) + new string('x', 300);
        var svg = CauseDiagram.ToSvg(Some.Incident().Do(new RecordWhy(Some.Alice, text)).Incident.Causes);
        var box = XDocument.Parse(svg).Root!.Elements(s_svg + "g").Last();

        Assert.Equal(text, box.Element(s_svg + "title")!.Value);
        Assert.Equal(13, box.Elements(s_svg + "text").Count());
        Assert.All(box.Elements(s_svg + "text"), line => Assert.True(line.Value.Length <= 48, line.Value));
        Assert.EndsWith(" …", box.Elements(s_svg + "text").Last().Value, StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public bool Any_text_gives_well_formed_images_and_the_same_bytes_again(string text)
    {
        var play = Some.Incident();
        try
        {
            play.Do(new RecordWhy(Some.Alice, "x" + text), new RecordWhy(Some.Alice, "<&>\"' ]]> \u202Eabc 😀") { Evidence = "y" + text });
        }
        catch (CommandRefusedException)
        {
            return true;
        }

        var svg = CauseDiagram.ToSvg(play.Incident.Causes, 2);
        return XDocument.Parse(svg).Root!.Name == s_svg + "svg" && svg == CauseDiagram.ToSvg(play.Incident.Causes, 2)
            && CauseDiagram.ToMermaid(play.Incident.Causes).Split('\n').Length == 5;
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a\"b")]
    public void An_id_prefix_that_is_none_is_refused(string prefix) =>
        Assert.Throws<ArgumentException>(() => CauseDiagram.ToSvg(CauseGraph.Empty, idPrefix: prefix));

    [Fact]
    public void An_empty_graph_is_an_image_that_says_so() =>
        Assert.Contains("No cause is recorded.", CauseDiagram.ToSvg(CauseGraph.Empty), StringComparison.Ordinal);

    private static Play Big()
    {
        var play = SomeCauses.Branched();
        for (var i = 0; i < 8; i++)
        {
            play.Do(new RecordWhy(Some.Alice, $"Reason {i} with a text that is a good deal longer than the others, so that boxes of one layer differ in height, and with http://example.com/a/very/long/path/without/any/blank/in/it")
            {
                Explains = (i % 5) + 1,
                Kind = i % 3 == 0 ? CauseKind.ContributingFactor : CauseKind.Cause,
            });
        }

        return play.Do(new LinkCause(Some.Alice, 12, 7), new LinkCause(Some.Alice, 16, 12));
    }
}
