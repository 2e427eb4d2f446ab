using IncidentKit.Commands;

namespace IncidentKit.Tests.Insights;

public class PastIncidentsTests
{
    [Fact]
    public async Task The_incidents_of_a_store_are_back_tested_with_the_facts_of_their_last_assessment()
    {
        var store = new InMemoryIncidentStore();
        await using var kit = new IncidentKitBuilder().UseStore(store).Build();
        var core = new ImpactAssessment { ApplicationDown = Answer.No, DataLossOrBreach = Answer.No, CoreWorkflowBroken = Answer.Yes, AffectedUsersPercentage = 60 };
        var one = await kit.DeclareAsync(new DeclareIncident(Some.Alice, "Logins fail"));
        await kit.ExecuteAsync(one.Id, new AssessSeverity(Some.Alice, core));
        var drill = await kit.DeclareAsync(new DeclareIncident(Some.Alice, "Drill") { Mode = IncidentMode.Drill });
        await kit.ExecuteAsync(drill.Id, new AssessSeverity(Some.Alice, core));
        await kit.DeclareAsync(new DeclareIncident(Some.Alice, "Not assessed"));

        var two = await kit.DeclareAsync(new DeclareIncident(Some.Alice, "Slow"));
        await kit.ExecuteAsync(two.Id, new UpdateFacts(Actor.Service("Prometheus"), FactValues.Empty.With("coreWorkflowBroken", Answer.No)
            .With("applicationDown", Answer.No).With("dataLossOrBreach", Answer.No).With("affectedUsersPercentage", 20)));

        var candidate = SeverityPolicy.Parse(SeverityPolicy.Default.ToJson().Replace(
            """
            "affectedUsersPercentage",
                    "above": 10
            """, """
            "affectedUsersPercentage",
                    "above": 50
            """, StringComparison.Ordinal));
        Assert.NotEqual(SeverityPolicy.Default.ContentHash, candidate.ContentHash);
        var test = await BackTest.RunAsync(SeverityPolicy.Default, candidate, PastIncidents.FromStoreAsync(store), PastIncidents.OptionsOf(ResponsePolicy.Default));

        Assert.Equal(2, test.Count);
        Assert.Equal([new(Severity.Sev2, Severity.Sev2, 1), new LevelCount(Severity.Sev2, Severity.Sev3, 1)], test.AgainstRecorded.AsEnumerable());
        Assert.Equal(two.Reference.ToString(), Assert.Single(test.Flips).Incident.Id);
        Assert.Empty(test.Unusable);
    }
}
