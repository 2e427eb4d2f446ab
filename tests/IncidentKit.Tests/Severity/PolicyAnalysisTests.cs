using System.Diagnostics;

namespace IncidentKit.Tests.SeverityRules;

public class PolicyAnalysisTests
{
    [Fact]
    public void Ruling_1_the_four_question_tree_never_yields_sev4()
    {
        var rules = SeverityPolicy.Default.Rules.Where(rule => rule.Id != "D5");
        var analysis = PolicyAnalysis.Of(new SeverityPolicy(rules, Severity.Sev3, SeverityPolicy.Default.Levels));

        var finding = Assert.Single(analysis.Findings, finding => finding.Kind == PolicyFindingKind.UnreachableLevel);
        Assert.Equal("SEV-4 Low", finding.Subject);
        Assert.Equal("nonBlocking", Assert.Single(analysis.Findings, finding => finding.Kind == PolicyFindingKind.FactNeverMatters).Subject);
        Assert.Empty(analysis.Undecided);
        Assert.False(analysis.IsClean);
    }

    [Fact]
    public void The_default_policy_is_clean() => Assert.True(PolicyAnalysis.Of(SeverityPolicy.Default).IsClean, PolicyAnalysis.Of(SeverityPolicy.Default).ToString());

    [Fact]
    public void A_rule_that_makes_more_impact_milder_is_found_with_both_inputs()
    {
        var policy = new SeverityPolicy(SeverityPolicy.Default.Draft(draft => draft with
        {
            Rules = draft.Rules.Insert(0, new SeverityRule("X", FactCondition.Test("affectedUsersPercentage", FactOperator.AtLeast, 90), Severity.Sev3)),
        }));
        var analysis = PolicyAnalysis.Of(policy);

        var finding = Assert.Single(analysis.Findings, finding => finding is { Kind: PolicyFindingKind.NotMonotone, Subject: "affectedUsersPercentage" });
        Assert.Contains("turns into SEV-3 (X)", finding.Message, StringComparison.Ordinal);
        Assert.Equal("90", finding.Compared!["affectedUsersPercentage"].ToString());
        Assert.Equal(["D1", "D2", "D3", "D4"], analysis.Findings.Where(other => other.Kind == PolicyFindingKind.Overruled).Select(other => other.Subject));
        Assert.Contains("Compared with:", analysis.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"comparedWith\"", analysis.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tier_whose_promise_no_fact_can_keep_is_found()
    {
        var policy = new SeverityPolicy(SeverityPolicy.Default.Draft(draft => draft with { Tiers = [new("P0", Severity.Sev1)], Services = [new("auth", "P0")] }));
        Assert.Contains("no fact says", Assert.Single(PolicyAnalysis.Of(policy).Findings, finding => finding.Kind == PolicyFindingKind.TierContradiction).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_rules_are_analysed_within_five_seconds_or_it_is_said_what_was_left_open()
    {
        var policy = LargePolicyTests.Make();
        var clock = Stopwatch.StartNew();
        var analysis = PolicyAnalysis.Of(policy);

        // The benchmark keeps the five seconds; here a build without optimization runs beside other work.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
        Assert.NotEmpty(analysis.Findings);
        Assert.All(analysis.Undecided, question => Assert.Contains("was cut off after", question.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void With_too_little_effort_the_questions_left_open_are_named_and_none_is_answered_wrongly()
    {
        var policy = LargePolicyTests.Make(100);
        var full = PolicyAnalysis.Of(policy);
        var cut = PolicyAnalysis.Of(policy, effort: 20_000);

        Assert.NotEmpty(cut.Undecided);
        Assert.All(cut.Findings, finding => Assert.Contains(full.Findings, other => (other.Kind, other.Subject) == (finding.Kind, finding.Subject)));
        Assert.Equal(cut.ToString(), PolicyAnalysis.Of(policy, effort: 20_000).ToString());
    }
}
