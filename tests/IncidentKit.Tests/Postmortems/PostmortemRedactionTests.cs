using FsCheck;
using FsCheck.Xunit;
using IncidentKit.Commands;

namespace IncidentKit.Tests.Postmortems;

public class PostmortemRedactionTests
{
    [Theory]
    [InlineData("Alice rolled back", "A responder rolled back")]
    [InlineData("Then Alice rolled back. Alice's change held.", "Then a responder rolled back. A responder's change held.")]
    [InlineData("Alice Smith paged Bob", "A responder paged a responder")]
    [InlineData("Paged @Bob at 14:08", "Paged a responder at 14:08")]
    [InlineData("Malice and Bobsleigh stay", "Malice and Bobsleigh stay")]
    [InlineData("They will restart it; Will agrees", "They will restart it; a responder agrees")]
    [InlineData("PG-CORE-07 failed over", "a database failed over")]
    [InlineData("pg-core-07.internal failed over", "a database.internal failed over")]
    public void Names_and_internal_words_are_replaced_where_they_are_whole(string text, string expected)
    {
        var redaction = new PostmortemRedaction(["Alice", "Alice Smith", "Bob", "Will"], new Dictionary<string, string> { ["pg-core-07"] = "a database" });
        Assert.Equal(expected, redaction.Text(text));
    }

    [Fact]
    public void The_public_edition_has_no_names_tickets_or_process_debt()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(
            new Advance(Some.Alice, LifecycleTrigger.Mitigate), new Advance(Some.Bob, LifecycleTrigger.Investigate) { OverrideReason = "No time" },
            new AddActionItem(Some.Alice, "Ask Bob for a check at startup") { Owner = "Dana", Ticket = new Uri("https://tickets.example.com/1") });
        var redaction = new PostmortemRedaction(PostmortemRedaction.PeopleOf(play.Incident));
        var edition = PostmortemHtml.Render(redaction.Apply(Postmortem.From(play.Incident)));

        Assert.All((string[])["Alice", "Bob", "Dana", "tickets.example.com", "Process Debt"], secret => Assert.DoesNotContain(secret, edition, StringComparison.Ordinal));
        Assert.Contains("Ask a responder for a check at startup", edition, StringComparison.Ordinal);
    }

    [Fact]
    public void The_people_of_an_incident_are_those_who_acted_had_a_role_or_own_an_action()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(
            new TakeRole(Some.Alice, IncidentRole.Scribe) { Person = "Chidi" }, new AddActionItem(Some.Alice, "A") { Owner = "Dana" }, new Observe(Actor.Service("PagerDuty"), "Paged"));
        Assert.Equal(["Alice", "Chidi", "Dana"], PostmortemRedaction.PeopleOf(play.Incident));
    }

    [Property(MaxTest = 300)]
    public void No_name_is_left_wherever_it_stands(NonNull<string> before, NonNull<string> after)
    {
        var redaction = new PostmortemRedaction(["Zoë Nakamura"]);
        foreach (var text in (string[])[redaction.Text($"{before.Get} Zoë Nakamura {after.Get}"), redaction.Apply(SomePostmortem.Saying($"{before.Get} Zoë Nakamura {after.Get}")).Lessons[0]])
            Assert.DoesNotContain("Zoë Nakamura", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_is_left_in_what_a_document_has_beside_the_template()
    {
        var action = new ActionItem { Number = 1, Title = "A", DeadlineText = "when Dana is back", Notes = "Dana knows" };
        var code = new PostmortemAddition("Log", [new PostmortemBlock { Kind = PostmortemBlockKind.Code, Text = "login Dana", Language = "sh" }]);
        var entry = new PostmortemEntry(Some.Time, "B") { Time = "when Dana woke" };
        var told = SomePostmortem.Saying("Ask Dana");
        var postmortem = told with { Actions = [action], Timeline = [entry], Additions = [.. told.Additions, code] };
        var edition = new PostmortemRedaction(["Dana"]).Apply(postmortem);
        Assert.DoesNotContain("Dana", PostmortemJson.Write(edition with { Phases = [] }), StringComparison.Ordinal);
        Assert.DoesNotContain("Dana", PostmortemHtml.Render(edition), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_name_is_refused() => Assert.Throws<ArgumentException>(() => new PostmortemRedaction(["Alice", " "]));
}
