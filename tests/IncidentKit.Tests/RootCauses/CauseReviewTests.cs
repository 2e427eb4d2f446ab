using IncidentKit.Commands;

namespace IncidentKit.Tests.RootCauses;

public class CauseReviewTests
{
    private static Play TwoRoots() => SomeCauses.Branched().Do(
        new RecordWhy(Some.Alice, "No alert is reviewed") { Explains = 8, Evidence = "Repository of the alerts" });

    private static string[] Ids(Play play) => [.. play.Incident.ReviewCauses(play.Policy).Select(finding => finding.Cause is { } cause ? $"{finding.Id} {cause}" : finding.Id)];

    [Fact]
    public void The_five_whys_of_the_worked_incident_with_an_action_are_sound() => Assert.Empty(Ids(SomeCauses.Worked()));

    [Fact]
    public void An_incident_without_whys_lacks_them() => Assert.Equal(["whys-missing"], Ids(Some.Incident()));

    [Fact]
    public void What_happened_alone_is_no_root() =>
        Assert.Equal(["root-missing", "root-unstated"], Ids(Some.Incident().Do(new RecordWhy(Some.Alice, "Logins failed"))));

    [Fact]
    public void P_a_chain_of_three_is_too_short_until_it_is_said_why_it_ends()
    {
        var play = Some.Incident().Do(
            new RecordWhy(Some.Alice, "Logins failed"), new RecordWhy(Some.Alice, "The certificate had expired") { Evidence = "openssl" },
            new RecordWhy(Some.Alice, "Nothing watches expiry dates") { Evidence = "Alert list" },
            new IdentifyRootCause(Some.Alice, "No alert on expiry dates.", 3), new AddActionItem(Some.Alice, "Alert on expiry"));
        Assert.Equal(["whys-short 3"], Ids(play));
        Assert.True(play.Incident.ReviewCauses(play.Policy)[0].Blocks);

        play.Do(new StateWhysEnd(Some.Alice, "Why nobody built the alert is not for this team to answer"));
        Assert.Empty(Ids(play));

        play.Do(new RecordWhy(Some.Alice, "Certificates are made by hand") { Evidence = "Runbook" });
        Assert.Contains("whys-short 4", Ids(play));
    }

    [Fact]
    public void P_a_chain_past_five_asks_for_a_reason_and_blocks_nothing()
    {
        var play = SomeCauses.Worked().Do(
            new RecordWhy(Some.Alice, "The framework reads variables when they are first used") { Evidence = "Source" }, new IdentifyRootCause(Some.Alice, "Lazy configuration.", 6));
        var finding = Assert.Single(play.Incident.ReviewCauses(play.Policy));
        Assert.Equal(("whys-long", false, 6), (finding.Id, finding.Blocks, finding.Cause));

        Assert.Empty(Ids(play.Do(new StateWhysEnd(Some.Alice, "The fifth answer was still a symptom", 6))));
    }

    [Fact]
    public void R5_each_root_needs_an_action_that_prevents_detects_or_mitigates_it()
    {
        var play = TwoRoots().Do(
            new IdentifyRootCause(Some.Alice, "No load test.", 7), new AddActionItem(Some.Alice, "Add a load test") { Causes = [7] });
        Assert.Equal(["root-without-action 9"], Ids(play).Where(id => id.StartsWith("root", StringComparison.Ordinal)));

        play.Do(new AddActionItem(Some.Alice, "Write down how alerts are made") { Causes = [9], Kind = ActionItemKind.Process });
        Assert.Contains("root-without-action 9", Ids(play));
        play.Do(new AddActionItem(Some.Alice, "Alert on the tail"));
        Assert.Contains("root-without-action 9", Ids(play));
        play.Do(new ChangeActionItem(Some.Alice, 3) { Causes = [9, 4] });
        Assert.DoesNotContain("root-without-action 9", Ids(play));
        play.Do(new SetActionItemStatus(Some.Alice, 3, ActionItemStatus.WontDo, "Too much work"));
        Assert.Contains("root-without-action 9", Ids(play));
    }

    [Theory]
    [InlineData("The logins failed!")]
    [InlineData("Because our logins had failed")]
    public void R4_a_root_that_says_the_effect_again_is_none(string root)
    {
        var play = Some.Incident().Do(
            new RecordWhy(Some.Alice, "Logins failed"), new RecordWhy(Some.Alice, "Tokens were not accepted"), new RecordWhy(Some.Alice, root),
            new IdentifyRootCause(Some.Alice, "Failed logins", 3), new AddActionItem(Some.Alice, "Act"));

        Assert.Contains("root-restates-effect 3", Ids(play));
        Assert.Contains("root-restates-effect 1", Ids(play));
    }

    [Fact]
    public void R4_who_judges_the_words_of_a_root_is_asked_for_the_one_that_was_identified()
    {
        var play = SomeCauses.Worked();
        var finding = Assert.Single(play.Incident.ReviewCauses(play.Policy, text => text.StartsWith("Application", StringComparison.Ordinal) ? new RootProblem("names no gap", Blocks: true) : null));
        Assert.Equal(("root-not-systemic", "R4", true, 5, "Cause 5 names no gap"), (finding.Id, finding.Rule, finding.Blocks, finding.Cause, finding.Message));
    }

    [Fact]
    public void Evidence_that_was_retracted_shows_nothing_any_more_until_its_retraction_is_corrected()
    {
        var play = SomeCauses.Worked();
        play.Do(new Observe(Some.Alice, "Secret is undefined"));
        var entry = play.Incident.Version;
        play.Do(new LinkCause(Some.Alice, 2, 1) { Entry = entry }, new CorrectEntry(Some.Bob, entry, "Another host") { Retract = true });
        Assert.Equal(["evidence-retracted 2"], Ids(play));

        play.Do(new CorrectEntry(Some.Bob, entry, "The same host after all") { Text = "Secret is undefined on web-1" });
        Assert.Empty(Ids(play));
    }

    [Fact]
    public void What_leads_nowhere_or_is_marked_wrongly_is_said()
    {
        Assert.Equal(["root-without-action 5"], Ids(SomeCauses.Worked().Do(new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.WontDo, "No"))));
        Assert.Equal(["root-retracted 5", "whys-short 4", "root-without-action 4"], Ids(SomeCauses.Worked().Do(
            new ChangeActionItem(Some.Alice, 1) { Causes = [5] }, new RetractWhy(Some.Alice, 5, "Not so"))));
        Assert.Contains("cause-detached 5", Ids(SomeCauses.Worked().Do(new UnlinkCause(Some.Alice, 5, 4, "Not so"))));
        Assert.Contains("root-explained 3", Ids(SomeCauses.Worked().Do(new IdentifyRootCause(Some.Alice, "Not set", 3))));
        Assert.Contains("root-is-what-happened 1", Ids(Some.Incident().Do(new RecordWhy(Some.Alice, "x"), new IdentifyRootCause(Some.Alice, "y", 1))));
        Assert.Contains("root-unmarked", Ids(TwoRoots().Do(new IdentifyRootCause(Some.Alice, "No load test."))));
        Assert.Contains("edge-without-evidence 4", Ids(SomeCauses.Branched()));
    }
}
