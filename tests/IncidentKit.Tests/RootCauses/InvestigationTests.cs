using IncidentKit.Commands;

namespace IncidentKit.Tests.RootCauses;

public class InvestigationTests
{
    [Fact]
    public void I_the_order_is_logs_deploys_infrastructure_code_each_with_its_checks()
    {
        Assert.Equal(
            [("I1", InvestigationArea.Logs), ("I2", InvestigationArea.RecentDeploys), ("I3", InvestigationArea.Infrastructure), ("I4", InvestigationArea.CodeChanges)],
            InvestigationGuide.Order.Select(check => (check.Id, check.Area)));
        Assert.Equal([3, 3, 4, 1], InvestigationGuide.Order.Select(check => check.Checks.Count));
        Assert.All(Enum.GetValues<InvestigationArea>(), area => Assert.Equal(area, InvestigationGuide.For(area).Area));
    }

    [Fact]
    public void I_the_next_area_is_the_first_of_the_order_that_nobody_has_looked_at()
    {
        var play = Some.Incident();
        foreach (var area in Enum.GetValues<InvestigationArea>())
        {
            Assert.Equal(area, play.Incident.Investigation.NextArea);
            play.Do(new RecordInvestigation(Some.Bob, area, "Nothing"));
        }

        Assert.Null(play.Incident.Investigation.NextArea);
        Assert.Empty(play.Incident.Investigation.OutOfOrder);
        Assert.Equal(("Nothing", Some.Bob, play.Now), play.Incident.Investigation.Findings[^1] is var last ? (last.Finding, last.By, last.At) : default);
    }

    [Fact]
    public void I_an_area_looked_at_before_its_turn_is_told_and_not_refused()
    {
        var play = Some.Incident().Do(
            new RecordInvestigation(Some.Bob, InvestigationArea.RecentDeploys, "v2.3.1 at 14:00"),
            new RecordInvestigation(Some.Bob, InvestigationArea.Logs, "500s"),
            new RecordInvestigation(Some.Bob, InvestigationArea.CodeChanges, "A config line"),
            new RecordInvestigation(Some.Bob, InvestigationArea.CodeChanges, "Another"));
        Assert.Equal([InvestigationArea.RecentDeploys, InvestigationArea.CodeChanges], play.Incident.Investigation.OutOfOrder);
        Assert.Equal(InvestigationArea.Infrastructure, play.Incident.Investigation.NextArea);
    }
}
