using IncidentKit.Commands;

namespace IncidentKit.Tests.Guidance;

public class ChecklistTests
{
    [Fact]
    public void H_every_rule_carries_who_when_and_evidence()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Validating).Do(
            new AcknowledgeHotfixRules(Some.Bob, [HotfixRule.NoRefactoring]) { Evidence = "Diff of one line" });
        var list = Checklists.Hotfix(play.Incident);

        Assert.Equal(["H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8"], list.Items.Select(item => item.Id));
        Assert.True(list.Applies && list.IsComplete);
        Assert.Equal((Some.Bob, play.Now, "Diff of one line"), (list.Items[5].By, list.Items[5].At, list.Items[5].Evidence));
        Assert.Equal((Some.Alice, "All tests pass"), (list.Items[2].By, list.Items[2].Evidence));
        Assert.Equal(Some.Bob, list.Items[3].By);
        Assert.Equal("Variable restored", list.Items[7].Evidence);
    }

    [Fact]
    public void H_a_promise_alone_does_not_keep_the_rules_that_the_record_can_show()
    {
        var play = Some.Incident().Do(
            new ChooseFixStrategy(Some.Alice, FixStrategy.Hotfix, "Small"), new AcknowledgeHotfixRules(Some.Alice, Enum.GetValues<HotfixRule>()));
        var list = Checklists.Hotfix(play.Incident);
        Assert.Equal(["H3", "H4", "H5", "H8"], list.Items.Where(item => !item.Done).Select(item => item.Id));
        Assert.All(list.Items.Where(item => !item.Done), item => Assert.NotNull(item.Missing));
    }

    [Fact]
    public void H3_H4_a_test_after_the_deploy_and_a_review_of_ones_own_fix_do_not_count()
    {
        var play = Some.Incident().Do(
            new ChooseFixStrategy(Some.Alice, FixStrategy.Hotfix, "Small"), new ReviewFix(Some.Alice), new DeployFix(Some.Alice, "Restored"),
            new RecordStagingTest(Some.Alice, Passed: true, "Green"));
        var list = Checklists.Hotfix(play.Incident);
        Assert.Contains("only after the deploy", list.Items[2].Missing, StringComparison.Ordinal);
        Assert.Contains("both applied and reviewed", list.Items[3].Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void V_a_failed_check_is_open_with_what_was_seen()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Fixing).Do(
            new RecordValidation(Some.Bob, ValidationCheck.ErrorGone, Passed: true, "No 500s"),
            new RecordValidation(Some.Bob, ValidationCheck.NoNewErrors, Passed: false, "New timeouts"));
        var list = Checklists.Validation(play.Incident);
        Assert.Equal(["V1", "V2", "V3", "V4", "V5", "V6"], list.Items.Select(item => item.Id));
        Assert.Equal([true, false, false, false, false, false], list.Items.Select(item => item.Done));
        Assert.Equal(("New timeouts", "It failed when it was checked last."), (list.Items[3].Evidence, list.Items[3].Missing));
        Assert.False(list.IsComplete);
    }

    [Fact]
    public void The_gate_of_the_hotfix_rules_still_asks_for_all_eight()
    {
        var play = Some.Incident().Do(new ChooseFixStrategy(Some.Alice, FixStrategy.Hotfix, "Small"));
        foreach (var rule in Enum.GetValues<HotfixRule>().Reverse())
            play.Do(new AcknowledgeHotfixRules(Some.Alice, [rule]) { Evidence = rule.ToString() });
        Assert.Equal(Enum.GetValues<HotfixRule>(), play.Incident.Fix.HotfixRules);
        play.Do(new AcknowledgeHotfixRules(Some.Bob, [HotfixRule.NoFeatures]));
        var last = play.Incident.Fix.HotfixAcknowledgements.Single(acknowledged => acknowledged.Rule == HotfixRule.NoFeatures);
        Assert.Equal((Some.Bob, "NoFeatures"), (last.By, last.Evidence));
    }
}
