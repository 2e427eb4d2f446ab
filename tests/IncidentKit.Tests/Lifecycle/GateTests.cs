using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit.Tests.Lifecycle;

public class GateTests
{
    [Fact]
    public void R1_a_sev1_cannot_be_investigated_before_a_mitigation_was_tried()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(new Advance(Some.Alice, LifecycleTrigger.Mitigate));

        var refusal = play.Gated(new Advance(Some.Alice, LifecycleTrigger.Investigate));

        var report = Assert.Single(refusal.Unsatisfied);
        Assert.Equal("R1", report.Gate.Rule);
        Assert.Contains("ApplyMitigation", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("StateNoSafeMitigation", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("transition-refused", refusal.Code);
    }

    [Fact]
    public void R1_a_mitigation_without_its_outcome_is_not_enough()
    {
        var play = Some.Incident(Severity.Sev2, IncidentState.Triaging)
            .Do(new Advance(Some.Alice, LifecycleTrigger.Mitigate), new ApplyMitigation(Some.Alice, MitigationKind.ScaleUp, "Doubled the pool"));

        Assert.Contains("outcome is not recorded", play.Gated(new Advance(Some.Alice, LifecycleTrigger.Investigate)).Message, StringComparison.Ordinal);

        play.Do(new RecordMitigationOutcome(Some.Alice, 1, AttemptOutcome.NoEffect), new Advance(Some.Alice, LifecycleTrigger.Investigate));
        Assert.Equal(IncidentState.Investigating, play.Incident.State);
    }

    [Fact]
    public void R1_a_stated_reason_why_no_mitigation_is_safe_opens_the_gate()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(
            new Advance(Some.Alice, LifecycleTrigger.Mitigate), new StateNoSafeMitigation(Some.Alice, "Every change risks more data loss"),
            new Advance(Some.Alice, LifecycleTrigger.Investigate));

        Assert.Equal(IncidentState.Investigating, play.Incident.State);
    }

    [Fact]
    public void R1_when_the_impact_returns_a_mitigation_is_asked_for_again()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Validating).Do(new Advance(Some.Alice, LifecycleTrigger.Mitigate));

        Assert.Equal(Gates.MitigationTried, Assert.Single(play.Gated(new Advance(Some.Alice, LifecycleTrigger.Investigate)).Unsatisfied).Gate);
        Assert.Null(play.Incident.Milestones[MilestoneKind.Mitigated]);
    }

    [Fact]
    public void Triage_lists_everything_that_is_missing_at_once()
    {
        var play = Some.Incident().Do(
            new Acknowledge(Some.Alice), new Advance(Some.Alice, LifecycleTrigger.Triage),
            new AnswerTriageQuestion(Some.Alice, TriageQuestion.What, "Login page"), new AnswerTriageQuestion(Some.Alice, TriageQuestion.Who));

        var refusal = play.Gated(new Advance(Some.Alice, LifecycleTrigger.Mitigate));

        Assert.Equal([Gates.SeveritySet, Gates.TriageAnswered, Gates.CommanderAssigned], refusal.Unsatisfied.Select(report => report.Gate));
        Assert.Equal("Not answered: Q2 when did it start? Q4 what changed? Q5 can we mitigate now?", refusal.Unsatisfied[1].Missing);
    }

    [Fact]
    public void V_a_sev1_cannot_be_resolved_without_all_six_validations_the_end_of_impact_and_the_notice()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Investigating).Do(
            new Advance(Some.Alice, LifecycleTrigger.Fix), new RecordStagingTest(Some.Alice, Passed: true, "ok"),
            new ReviewFix(Some.Bob), new DeployFix(Some.Alice, "Fixed"),
            new Advance(Some.Alice, LifecycleTrigger.Validate), new RecordValidation(Some.Bob, ValidationCheck.ErrorGone, Passed: true, "Logs"),
            new RecordValidation(Some.Bob, ValidationCheck.NoNewErrors, Passed: false, "A new warning"));

        var refusal = play.Gated(new Advance(Some.Alice, LifecycleTrigger.Resolve));

        Assert.Equal([Gates.Validated, Gates.ImpactEnded, Gates.ResolutionNoticeSent], refusal.Unsatisfied.Select(report => report.Gate));
        Assert.Equal(
            "Not passed: V2 Affected users can complete the workflow. V3 Error rates are back at baseline. V4 There are no new errors from the fix. "
            + "V5 Monitoring confirms normal operation. V6 It is deployed to production, not only staging.", refusal.Unsatisfied[0].Missing);
    }

    [Fact]
    public void R5_closing_a_sev1_without_a_shared_postmortem_and_two_owned_dated_actions_is_refused()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Resolved).Do(new Advance(Some.Alice, LifecycleTrigger.Learn));
        play.Do(
            new AddActionItem(Some.Alice, "One") { Owner = "Alice", Deadline = new DateOnly(2026, 4, 1) },
            new AddActionItem(Some.Alice, "Two") { Owner = "Alice" });

        var refusal = play.Gated(new Advance(Some.Alice, LifecycleTrigger.Close));

        Assert.Equal([Gates.PostmortemApproved, Gates.PostmortemShared, Gates.ActionsOwned], refusal.Unsatisfied.Select(report => report.Gate));
        Assert.Equal("1 of 2 action items have an owner and a deadline. #2 lacks a deadline.", refusal.Unsatisfied[2].Missing);

        play.Do(
            new ChangeActionItem(Some.Alice, 2) { Deadline = new DateOnly(2026, 4, 2) }, new ApprovePostmortem(Some.Bob),
            new SharePostmortem(Some.Alice, "everyone"), new Advance(Some.Alice, LifecycleTrigger.Close));
        Assert.Equal(IncidentState.Closed, play.Incident.State);
    }

    [Fact]
    public void H_a_hotfix_needs_all_eight_rules_and_another_strategy_none()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Mitigating).Do(
            new ApplyMitigation(Some.Alice, MitigationKind.FeatureFlag, "Off") { Outcome = AttemptOutcome.Worked },
            new Advance(Some.Alice, LifecycleTrigger.Investigate), new StateHypothesis(Some.Alice, "A bad index"),
            new ChooseFixStrategy(Some.Alice, FixStrategy.Hotfix, "Small"),
            new AcknowledgeHotfixRules(Some.Alice, [HotfixRule.NoFeatures, HotfixRule.OnlyTheProblem]));

        var report = Assert.Single(play.Gated(new Advance(Some.Alice, LifecycleTrigger.Fix)).Unsatisfied);
        Assert.Equal(Gates.HotfixRulesAcknowledged, report.Gate);

        play.Do(new ChooseFixStrategy(Some.Alice, FixStrategy.RollBack, "Safe"), new Advance(Some.Alice, LifecycleTrigger.Fix));
        Assert.Equal(IncidentState.Fixing, play.Incident.State);
    }

    [Fact]
    public void H4_whoever_applies_a_fix_does_not_review_it()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Investigating).Do(
            new Advance(Some.Alice, LifecycleTrigger.Fix), new RecordStagingTest(Some.Alice, Passed: true, "ok"),
            new ReviewFix(Some.Alice), new DeployFix(Some.Alice, "Fixed"));

        Assert.Equal(
            "Alice both applied and reviewed the fix.",
            Assert.Single(play.Gated(new Advance(Some.Alice, LifecycleTrigger.Validate)).Unsatisfied).Missing);
        Assert.Contains("second person", play.Refused(new ReviewFix(Some.Alice)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sev4_passes_the_gates_that_its_policy_does_not_ask_for()
    {
        var play = Some.Incident(Severity.Sev4, IncidentState.Triaging);
        var mitigate = play.Incident.Explain(LifecycleTrigger.Mitigate, play.Policy);
        Assert.False(mitigate.Gates.Single(report => report.Gate.Equals(Gates.CommanderAssigned)).Applies);

        play.Do(new Advance(Some.Alice, LifecycleTrigger.Mitigate), new Advance(Some.Alice, LifecycleTrigger.Investigate));
        Assert.Equal(IncidentState.Investigating, play.Incident.State);
        Assert.Empty(play.Incident.ProcessDebt);
    }

    [Fact]
    public void Ruling_11_an_override_records_every_unsatisfied_gate_as_process_debt_with_who_and_why()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Resolved).Do(
            new Advance(Some.Alice, LifecycleTrigger.Learn),
            new Advance(Some.Bob, LifecycleTrigger.Close) { OverrideReason = "The team was dissolved" });

        Assert.Equal(IncidentState.Closed, play.Incident.State);
        Assert.Equal(["postmortem-approved", "postmortem-shared", "actions-owned"], play.Incident.ProcessDebt.Select(debt => debt.Gate));
        Assert.All(play.Incident.ProcessDebt, debt => Assert.Equal((Some.Bob, "The team was dissolved"), (debt.By, debt.Reason)));
        Assert.Equal(3, play.Incident.History.Count(recorded => recorded.Change is GateOverridden));
        Assert.Contains("overridden by Bob", PostmortemMarkdown.Render(Postmortem.From(play.Incident)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_without_an_unsatisfied_gate_leaves_no_debt()
    {
        var play = Some.Incident().Do(
            new Acknowledge(Some.Alice), new Advance(Some.Alice, LifecycleTrigger.Triage) { OverrideReason = "Not needed" });

        Assert.Empty(play.Incident.ProcessDebt);
    }

    [Fact]
    public void An_override_opens_no_transition_that_the_table_lacks()
    {
        var play = Some.Incident();
        var refusal = play.Gated(new Advance(Some.Alice, LifecycleTrigger.Close) { OverrideReason = "Now" });
        Assert.Contains("Possible from here: Triage, Decline, Cancel, Merge.", refusal.Message, StringComparison.Ordinal);
    }
}
