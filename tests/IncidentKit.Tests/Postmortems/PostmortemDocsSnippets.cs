using IncidentKit.Commands;

namespace IncidentKit.Tests.Postmortems;

/// <summary>The code that docs/postmortems.md shows.</summary>
public class PostmortemDocsSnippets
{
    [Fact]
    public void The_template_snippet_adds_and_reorders_sections()
    {
        var postmortem = SomePostmortem.Worked;

        // snippet: postmortem-template
        var cost = new PostmortemSection("cost", (postmortem, writer) =>
        {
            writer.Heading(2, "Cost");
            writer.Row("What", "How much");
            writer.Row("Engineering time", $"{postmortem.Timeline.Count} entries long");
        });
        var template = PostmortemTemplate.Default
            .InsertBefore("timeline", cost)
            .Without("went-well")
            .StartingWith("summary", "actions");

        var markdown = PostmortemMarkdown.Render(postmortem, template);
        var html = PostmortemHtml.Render(postmortem, template);
        // end-snippet
        Assert.Contains("## Cost\n| What | How much |", markdown, StringComparison.Ordinal);
        Assert.Contains("<h2>Cost</h2>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_public_edition_snippet_takes_out_names()
    {
        var incident = Some.Incident(Severity.Sev1, IncidentState.Learning).Incident;

        // snippet: public-edition
        var redaction = new PostmortemRedaction(
            PostmortemRedaction.PeopleOf(incident),
            words: new Dictionary<string, string> { ["pg-core-07"] = "a database server" });
        var edition = redaction.Apply(Postmortem.From(incident, Audience.Customers));
        // end-snippet
        Assert.Equal("a responder", edition.Commander);
        Assert.Equal(incident.TimelineFor(Audience.Customers).Select(entry => entry.At), edition.Timeline.Select(entry => entry.At));
        Assert.True(edition.Timeline.Count < Postmortem.From(incident).Timeline.Count);
    }

    [Fact]
    public void A_restricted_incident_has_no_edition_for_others_than_its_responders()
    {
        var incident = Some.Incident(Severity.Sev1, IncidentState.Learning).Do(new SetVisibility(Some.Alice, IncidentVisibility.Restricted, "Personal data")).Incident;
        Assert.Contains("is restricted", Assert.Throws<ArgumentException>(() => Postmortem.From(incident, Audience.Stakeholders)).Message, StringComparison.Ordinal);
        Assert.Equal(PostmortemJson.Write(Postmortem.From(incident)), PostmortemJson.Write(Postmortem.From(incident, Audience.Internal)));
    }
}
