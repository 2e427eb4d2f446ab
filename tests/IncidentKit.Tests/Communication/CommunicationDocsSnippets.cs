using IncidentKit.Commands;

namespace IncidentKit.Tests.Communication;

/// <summary>The code that docs/communication.md shows.</summary>
public class CommunicationDocsSnippets
{
    [Fact]
    public async Task The_status_update_snippet_drafts_sends_and_corrects_an_update()
    {
        await using var kit = new IncidentKitBuilder().Build();
        var alice = new Actor("Alice");
        var incident = await kit.DeclareAsync(new DeclareIncident(alice, "Logins fail") { Systems = ["auth"] });
        var now = incident.UpdatedAt;

        // snippet: status-update
        var draft = StatusUpdateDraft.For(incident, kit.Policy, now);
        Console.WriteLine(draft.Text);                            // the message, by the template
        Console.WriteLine(string.Join(", ", draft.ToBeChecked)); // what the record says nothing about

        incident = await kit.ExecuteAsync(incident.Id, draft.ToCommand(alice) with { Impact = "Logins fail for all users" });
        incident = await kit.ExecuteAsync(incident.Id, new CorrectStatusUpdate(alice, 1, "Only one region is affected")
        {
            Impact = "Logins fail for users in eu-west",
        });

        Console.WriteLine(StatusMessages.Format(incident.Communication.LastUpdate!)); // INCIDENT UPDATE — CORRECTION — …
        foreach (var entry in incident.TimelineFor(Audience.Stakeholders))
            Console.WriteLine($"{entry.At:u} {entry.Text}");
        // end-snippet
        Assert.Contains(incident.TimelineFor(Audience.Stakeholders), entry => entry.Text.Contains("eu-west", StringComparison.Ordinal));
        Assert.DoesNotContain(incident.TimelineFor(Audience.Stakeholders), entry => entry.Text.Contains("for all users", StringComparison.Ordinal));
    }
}
