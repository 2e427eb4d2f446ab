using IncidentKit.Tests.Postmortems;

namespace IncidentKit.Tests.Review.Linting.Completeness;

public class CompletenessRuleTests
{
    private static readonly Postmortem s_sound = SomePostmortem.Worked with
    {
        Lessons = ["A service must refuse to start without its configuration", "A deploy ends with a smoke test"],
    };

    [Fact]
    public void The_worked_incident_set_right_has_no_error()
    {
        Assert.DoesNotContain(Linter.Default.Lint(s_sound), finding => finding.Level == LintLevel.Error);
    }

    [Fact]
    public void P_each_part_that_is_missing_is_an_error()
    {
        Expect(s_sound with { Date = null }, "missing-part", LintSection.Summary);
        Expect(s_sound with { Duration = null }, "missing-part", LintSection.Summary);
        Expect(s_sound with { Severity = null }, "missing-part", LintSection.Summary);
        Expect(s_sound with { AffectedSystems = [] }, "missing-part", LintSection.Summary);
        Expect(s_sound with { AffectedUsers = " " }, "missing-part", LintSection.Summary);
        Expect(s_sound with { Commander = null }, "missing-part", LintSection.Summary);
        Expect(s_sound with { Impact = null }, "missing-part", LintSection.Impact);
        Expect(s_sound with { Timeline = [] }, "missing-part", LintSection.Timeline);
        Expect(s_sound with { FiveWhys = [] }, "missing-part", LintSection.FiveWhys);
        Expect(s_sound with { RootCause = "" }, "missing-part", LintSection.RootCause);
        Expect(s_sound with { WentWell = [] }, "missing-part", LintSection.WentWell);
        Expect(s_sound with { WentWrong = [] }, "missing-part", LintSection.WentWrong);
        Expect(s_sound with { Lessons = [] }, "missing-part", LintSection.Lessons);
    }

    [Theory]
    [InlineData("[Name]", true)]
    [InlineData("TBD", true)]
    [InlineData("TODO: ask the on-call", true)]
    [InlineData("Not recorded", true)]
    [InlineData("YYYY-MM-DD", true)]
    [InlineData("[short title]", true)]
    [InlineData("The to-do list of the team [1]", false)]
    [InlineData("The status TODO list was full", false)]
    [InlineData("See [the runbook](https://acme.com/x)", false)]
    public void P_a_placeholder_of_the_template_is_an_error(string text, bool found)
    {
        Assert.Equal(found, Ids(s_sound with { WentWrong = [text] }).Contains("placeholder"));
    }

    [Theory]
    [InlineData("Users could not log in. Nobody noticed for long.", "impact-number")]
    [InlineData("Users could not log in for 30 minutes.", "impact-length")]
    [InlineData("Logins failed. The rate was 45%. It hurt. It took 30 minutes.", "impact-length")]
    [InlineData("Users could not log in since v2.3.1. It began at 14:05.", "impact-number")]
    [InlineData("Users could not log in for 30 minutes. The error rate rose to 45%.", null)]
    [InlineData("All users were signed out. They had to sign in again.", null)]
    public void P_the_impact_has_a_number_and_two_to_three_sentences(string impact, string? rule)
    {
        var found = Ids(s_sound with { Impact = impact }).Where(id => id.StartsWith("impact-", StringComparison.Ordinal));
        Assert.Equal(rule is null ? [] : [rule], found);
    }

    [Fact]
    public void R3_a_timeline_goes_forward_in_UTC()
    {
        Expect(s_sound with { Timeline = [s_sound.Timeline[1], s_sound.Timeline[0]] }, "timeline-order", LintSection.Timeline);
        Expect(s_sound with { Timeline = [s_sound.Timeline[0], s_sound.Timeline[1] with { Text = "Alert at 06:05 PST" }] }, "timeline-utc", LintSection.Timeline);
        Assert.DoesNotContain("timeline-order", Ids(s_sound));
        Assert.DoesNotContain("timeline-utc", Ids(s_sound with { Timeline = [s_sound.Timeline[0] with { Text = "The EST service failed" }] }));
    }

    [Fact]
    public void P_fewer_than_five_whys_need_a_reason_and_none_repeats_the_one_before()
    {
        Expect(s_sound with { FiveWhys = [.. s_sound.FiveWhys.Take(3)] }, "few-whys", LintSection.FiveWhys);
        Assert.DoesNotContain("few-whys", Ids(s_sound with { FiveWhys = ["Login failed", "The provider was unreachable; the chain stops here, it is outside of our control"] }));
        Expect(s_sound with { FiveWhys = ["a", "b", "c", "The secret was missing", "Because the secret was missing"] }, "same-why", LintSection.FiveWhys);
    }

    [Fact]
    public void R4_K4_a_root_cause_is_neither_a_person_nor_a_symptom()
    {
        Expect(s_sound with { RootCause = "Bob forgot to set the variable." }, "root-cause-person", LintSection.RootCause);
        Expect(s_sound with { RootCause = "The server crashed." }, "root-cause-symptom", LintSection.RootCause);
        Assert.DoesNotContain(Ids(s_sound), id => id.StartsWith("root-cause", StringComparison.Ordinal));
    }

    [Fact]
    public void R5_each_action_has_an_owner_and_a_deadline_and_two_are_sound()
    {
        Expect(s_sound with { Actions = [s_sound.Actions[0] with { Owner = "TBD" }, .. s_sound.Actions.Skip(1)] }, "action-owner", LintSection.Actions);
        Expect(s_sound with { Actions = [s_sound.Actions[0] with { Deadline = null }, .. s_sound.Actions.Skip(1)] }, "action-deadline", LintSection.Actions);
        Expect(s_sound with { Actions = [s_sound.Actions[0]] }, "few-actions", LintSection.Actions);
        Assert.DoesNotContain("action-deadline", Ids(s_sound with { Actions = [.. s_sound.Actions.Select(action => action with { Deadline = null, DeadlineText = "next sprint" })] }));
    }

    [Theory]
    [InlineData("Be more careful with deploys", true)]
    [InlineData("Pay attention to alerts", true)]
    [InlineData("Improve monitoring", true)]
    [InlineData("Investigate", true)]
    [InlineData("Discuss with the platform team", true)]
    [InlineData("Remind everyone about the checklist", true)]
    [InlineData("Try to test more", true)]
    [InlineData("Improve our monitoring and alerting", true)]
    [InlineData("Add an alert when the queue holds more than 1,000 messages", false)]
    [InlineData("Improve monitoring of the payment queue: page at 1,000 messages", false)]
    [InlineData("Review the retry limits of the billing client and write them into the runbook", false)]
    [InlineData("Add startup validation for required env vars", false)]
    public void R5_an_action_that_nobody_can_check_is_a_finding(string title, bool vague)
    {
        Assert.Equal(vague, Ids(s_sound with { Actions = [s_sound.Actions[0] with { Title = title }, .. s_sound.Actions] }).Contains("vague-action"));
    }

    [Fact]
    public void R5_training_alone_is_a_finding()
    {
        Expect(s_sound with { Actions = [.. s_sound.Actions.Select(action => action with { Title = "Hold a training for new engineers in April" })] }, "only-process-actions", LintSection.Actions);
        Assert.DoesNotContain("only-process-actions", Ids(s_sound));
    }

    [Fact]
    public void P_one_lesson_or_four_are_a_warning()
    {
        Expect(SomePostmortem.Worked, "lesson-count", LintSection.Lessons);
        Expect(s_sound with { Lessons = ["Aa", "Bb", "Cc", "Dd"] }, "lesson-count", LintSection.Lessons);
        Assert.DoesNotContain("lesson-count", Ids(s_sound));
    }

    private static void Expect(Postmortem postmortem, string rule, LintSection section)
    {
        var findings = Linter.Default.Lint(postmortem);
        Assert.True(findings.Any(finding => finding.RuleId == rule && finding.Section == section), $"{rule}: {string.Join(", ", findings.Select(finding => finding.RuleId))}");
    }

    private static List<string> Ids(Postmortem postmortem) => [.. Linter.Default.Lint(postmortem).Select(finding => finding.RuleId)];
}
