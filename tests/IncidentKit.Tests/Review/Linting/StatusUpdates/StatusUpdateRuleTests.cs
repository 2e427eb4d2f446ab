namespace IncidentKit.Tests.Review.Linting.StatusUpdates;

public class StatusUpdateRuleTests
{
    private const string Complete = """
        INCIDENT UPDATE — [14:20 UTC]
        Status: Investigating
        Impact: Login fails for 45% of users
        Current action: Rolling back the deploy (auth on-call)
        ETA: Investigating
        Next update: 14:35 UTC
        """;

    private const string Notice = """
        INCIDENT RESOLVED — [14:40 UTC]
        The issue affecting login has been resolved.
        Duration: 0 hours 30 minutes
        Root cause: The deploy pipeline has no check for missing variables.
        The postmortem will be shared within 48 hours.
        """;

    [Fact]
    public void A_complete_update_and_a_complete_notice_have_no_finding()
    {
        Assert.Empty(Ids(Complete));
        Assert.Empty(Ids(Notice));
        Assert.Empty(Ids("We are investigating: some customers cannot sign in. Our engineers are working on it. We expect to be back by 15:00 UTC. Next update in 15 minutes."));
    }

    [Theory]
    [InlineData("Status: Investigating", "", "update-status")]
    [InlineData("Impact: Login fails for 45% of users", "Impact: TBD", "update-affected")]
    [InlineData("Current action: Rolling back the deploy (auth on-call)", "Current action:", "update-action")]
    [InlineData(" (auth on-call)", "", "update-who")]
    [InlineData("ETA: Investigating", "ETA: [time]", "update-eta")]
    [InlineData("Next update: 14:35 UTC", "Next update: when there is news", "update-next")]
    public void R2_C1_each_part_that_is_missing_is_an_error(string part, string instead, string rule)
    {
        var finding = Linter.Default.LintStatusUpdate(Complete.Replace(part, instead, StringComparison.Ordinal)).First(found => found.RuleId == rule);
        Assert.Equal(LintLevel.Error, finding.Level);
    }

    [Theory]
    [InlineData("The issue affecting login has been resolved.", "It has been resolved.", "notice-affected")]
    [InlineData("Duration: 0 hours 30 minutes", "Duration: being determined", "notice-duration")]
    [InlineData("Root cause: The deploy pipeline has no check for missing variables.", "", "notice-cause")]
    [InlineData("The postmortem will be shared within 48 hours.", "", "notice-postmortem")]
    public void C2_each_part_of_the_notice_that_is_missing_is_an_error(string part, string instead, string rule)
    {
        Assert.Equal([rule], Ids(Notice.Replace(part, instead, StringComparison.Ordinal)));
    }

    [Fact]
    public void R2_a_recorded_update_says_who_works_on_it_and_when_the_next_comes()
    {
        var update = new StatusUpdate(1, AnnouncedStatus.Fixing, "Login fails", "Rolling back the deploy", null, Some.Time.AddMinutes(15), Audience.Stakeholders, Some.Time, "auth on-call");
        Assert.Empty(Linter.Default.Lint(update));
        Assert.Equal(["update-who"], Linter.Default.Lint(update with { Who = null }).Select(finding => finding.RuleId));
        Assert.Equal(["update-next"], Linter.Default.Lint(update with { NextUpdateAt = null }).Select(finding => finding.RuleId));
    }

    [Fact]
    public void C2_a_recorded_notice_without_its_duration_is_found()
    {
        var notice = new ResolutionNotice("login", "The deploy pipeline has no smoke test.", TimeSpan.FromMinutes(30), Audience.Stakeholders, Some.Time, TimeSpan.FromHours(48));
        Assert.Empty(Linter.Default.Lint(notice));
        Assert.Equal(["notice-duration"], Linter.Default.Lint(notice with { Duration = null }).Select(finding => finding.RuleId));
    }

    private static List<string> Ids(string text) => [.. Linter.Default.LintStatusUpdate(text).Select(finding => finding.RuleId)];
}
