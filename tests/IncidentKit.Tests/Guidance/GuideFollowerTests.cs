namespace IncidentKit.Tests.Guidance;

/// <summary>A responder who follows the guide can't forget a step.</summary>
public class GuideFollowerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Following_the_guide_alone_leads_from_detection_to_an_incident_that_is_closed_and_followed_up(int rank)
    {
        var play = new Play(Some.Declaration());
        var done = GuideFollower.Follow(play, new Severity(rank));

        Assert.Equal(IncidentState.Closed, play.Incident.State);
        Assert.Empty(play.Incident.ProcessDebt);
        Assert.True(play.Incident.Triage.IsComplete);
        Assert.True(play.Incident.Impact.IsDocumented);
        Assert.Empty(play.Incident.Validation.Missing);
        Assert.DoesNotContain(play.Incident.Actions, action => action.IsOpen);
        Assert.DoesNotContain(play.Incident.NextSteps(play.Policy, play.Now), step => step.Urgency < StepUrgency.WhenPossible);
        Assert.Equal(done.Count, done.Distinct().Count());
        if (rank < 4)
        {
            Assert.Equal(5, play.Incident.Causes.FiveWhys().Count);
            Assert.NotNull(play.Incident.Postmortem.SharedAt);
        }
    }

    [Fact]
    public void Following_the_guide_shows_no_antipattern_but_the_time_that_it_takes()
    {
        var play = new Play(Some.Declaration());
        GuideFollower.Follow(play, Severity.Sev1);
        Assert.DoesNotContain(AntiPatterns.Detect(play.Incident, play.Policy, play.Now), warning => warning.Pattern.Id != "A7");
    }
}
