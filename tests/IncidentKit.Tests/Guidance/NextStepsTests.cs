using IncidentKit.Commands;

namespace IncidentKit.Tests.Guidance;

public class NextStepsTests
{
    [Fact]
    public void Detected_asks_for_the_first_update_with_its_message_and_for_someone_to_take_it()
    {
        var play = Some.Incident();
        var steps = play.Incident.NextSteps(play.Policy, play.Now);
        Assert.Equal(["send-first-update", "acknowledge"], steps.Where(step => step.Urgency == StepUrgency.Now).Select(step => step.Id));
        Assert.StartsWith("INCIDENT UPDATE — [14:08 UTC]\nStatus: Investigating\n", steps[0].Draft, StringComparison.Ordinal);
        Assert.Equal((Some.Time.AddMinutes(5), nameof(SendStatusUpdate)), (steps[0].DueAt, steps[0].Command));
        Assert.Equal(("T4", Some.Time.AddMinutes(15)), (steps[1].Rules[0], steps[1].DueAt));
        Assert.Contains(steps, step => step is { Id: "escalation-1", Command: nameof(Escalate), Subject: "1" });
    }

    [Fact]
    public void D_the_severity_step_asks_the_question_that_settles_most_and_goes_on_until_the_level_is_final()
    {
        var play = Some.Incident().Do(new Acknowledge(Some.Alice), new Advance(Some.Alice, LifecycleTrigger.Triage));
        var assess = Step(play, "assess-severity");
        Assert.Contains(play.Policy.Classifier.Classify(default).AskFirst!.Question, assess.Do, StringComparison.Ordinal);

        play.Do(new AssessSeverity(Some.Alice, new ImpactAssessment { ApplicationDown = Answer.No }));
        Assert.StartsWith("SEV-1 is provisional", Step(play, "settle-severity").Why, StringComparison.Ordinal);
        play.Do(new AssessSeverity(Some.Alice, Some.Impact(Severity.Sev2)));
        Assert.DoesNotContain(play.Incident.NextSteps(play.Policy, play.Now), step => step.Id is "settle-severity" or "assess-severity");
    }

    [Fact]
    public void D_facts_that_a_policy_asks_for_beyond_the_assessment_are_asked_for_and_answered_by_reporting_them()
    {
        var rules = new SeverityPolicy(new SeverityPolicyDraft
        {
            Levels = SeverityPolicy.Default.Levels,
            Facts = [new("night", FactType.YesNo, "Is it night?")],
            Rules = [new("N1", FactCondition.Yes("night"), Severity.Sev1, "Nobody is there.")],
            Otherwise = new DecisionOutcome(Severity.Sev3),
        });
        var play = new Play(Some.Declaration(), new ResponsePolicy(rules, ResponsePolicy.Default.Targets));
        play.Do(new Acknowledge(Some.Alice), new Advance(Some.Alice, LifecycleTrigger.Triage), new AssessSeverity(Some.Alice, default));
        Assert.Equal("Find out: Is it night?", Step(play, "settle-severity").Do);
        play.Do(new UpdateFacts(Some.Alice, FactValues.Empty.With("night", FactValue.No)));
        Assert.DoesNotContain(play.Incident.NextSteps(play.Policy, play.Now), step => step.Id is "settle-severity");
    }

    [Fact]
    public void Q_each_open_question_is_asked_with_its_checks_and_an_unknown_answer_is_asked_again_later()
    {
        var play = Some.Incident().Do(new Acknowledge(Some.Alice), new Advance(Some.Alice, LifecycleTrigger.Triage));
        Assert.Equal(TriagePrompts.For(TriageQuestion.WhatChanged).Checks, Step(play, "answer-whatchanged").Details);
        foreach (var question in Enum.GetValues<TriageQuestion>())
            play.Do(new AnswerTriageQuestion(Some.Alice, question));
        Assert.DoesNotContain(play.Incident.NextSteps(play.Policy, play.Now), step => step.Id.StartsWith("answer-", StringComparison.Ordinal));

        play.Do(
            new AssessSeverity(Some.Alice, Some.Impact(Severity.Sev1)), new TakeRole(Some.Alice, IncidentRole.Commander),
            new Advance(Some.Alice, LifecycleTrigger.Mitigate));
        Assert.Equal(StepUrgency.WhenPossible, Step(play, "answer-what").Urgency);
    }

    [Fact]
    public void R1_mitigations_are_offered_with_what_triage_named_and_what_was_tried()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(
            new AnswerTriageQuestion(Some.Alice, TriageQuestion.CanWeMitigate) { Options = [MitigationKind.FeatureFlag] },
            new Advance(Some.Alice, LifecycleTrigger.Mitigate));
        Assert.Equal("Toggle a feature flag. Triage named it.", Step(play, "apply-mitigation").Details[0]);

        play.Do(new ApplyMitigation(Some.Alice, MitigationKind.FeatureFlag, "Flag off"));
        Assert.Equal("1", Step(play, "record-outcome-1").Subject);
        play.Do(new RecordMitigationOutcome(Some.Alice, 1, AttemptOutcome.NoEffect), new RecordAttempt(Some.Alice, "Cleared the cache", AttemptOutcome.MadeWorse));
        var another = Step(play, "apply-another-mitigation");
        Assert.Contains("Toggle a feature flag. Tried: had no effect.", another.Details);
        Assert.Contains("Tried beside: Cleared the cache — made things worse.", another.Details);
    }

    [Fact]
    public void What_the_policy_knows_of_the_team_stands_where_it_helps()
    {
        var team = new ResponseTeam
        {
            Services = [new CriticalService("auth", new ServiceTier(0)) { Rollback = new RollbackProcedure(["Redeploy the tag before"], new Uri("https://example.com/runbook")) }],
            Monitoring = [new MonitoringLink("Errors", new Uri("https://example.com/errors"))],
            OnCall = [new OnCallContact("backup engineer", "Dora")],
        };
        var policy = new ResponsePolicy(SeverityPolicy.Default, ResponsePolicy.Default.Targets, team: team);
        var play = new Play(Some.Declaration() with { Systems = ["auth"] }, policy).Do(
            new Acknowledge(Some.Alice), new Advance(Some.Alice, LifecycleTrigger.Triage), new AssessSeverity(Some.Alice, Some.Impact(Severity.Sev2)));

        Assert.Contains("Errors: https://example.com/errors", Step(play, "answer-when").Details);
        Assert.Equal(["primary on-call", "backup engineer: Dora"], Step(play, "bring-in-second-person").Details);
        play.Do(new Advance(Some.Alice, LifecycleTrigger.Mitigate) { OverrideReason = "Known" });
        Assert.Contains("To roll back auth: Redeploy the tag before (https://example.com/runbook)", Step(play, "apply-mitigation").Details);
    }

    [Fact]
    public void I_the_next_area_is_asked_for_and_what_came_before_its_turn_is_told()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Mitigating).Do(
            new ApplyMitigation(Some.Alice, MitigationKind.ScaleUp, "More hosts") { Outcome = AttemptOutcome.PartlyWorked },
            new Advance(Some.Alice, LifecycleTrigger.Investigate), new RecordInvestigation(Some.Bob, InvestigationArea.RecentDeploys, "None"));
        var look = Step(play, "look-at-logs");
        Assert.Equal(("Logs", "I1"), (look.Subject, look.Rules[1]));
        Assert.Contains("Looked at before their turn: recent deploys.", look.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void V_a_failed_check_leads_back_to_the_fix()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Fixing).Do(
            new RecordStagingTest(Some.Alice, Passed: true, "Green"), new Advance(Some.Alice, LifecycleTrigger.Validate) { OverrideReason = "Late" },
            new RecordValidation(Some.Bob, ValidationCheck.NoNewErrors, Passed: false, "New timeouts"));
        Assert.Equal(("Fix", "V4"), (Step(play, "go-back-to-fixing").Subject, Step(play, "go-back-to-fixing").Rules[1]));
    }

    [Fact]
    public void What_was_passed_by_an_override_is_still_asked_for()
    {
        var play = Some.Incident().Do(new Advance(Some.Alice, LifecycleTrigger.Triage) { OverrideReason = "Known" }, new Advance(Some.Alice, LifecycleTrigger.Mitigate) { OverrideReason = "Known" });
        Assert.Equal(StepUrgency.Soon, Step(play, "answer-what").Urgency);
        play.Now = play.Now.AddHours(1);
        Assert.Equal(StepUrgency.Overdue, Step(play, "acknowledge").Urgency);
    }

    [Fact]
    public void Beside_the_flow_the_guide_says_how_to_come_back()
    {
        Assert.Equal(nameof(ResumeClocks), Step(Some.Incident().Do(new PauseClocks(Some.Alice, "Waiting for the provider")), "resume-clocks").Command);
        var merged = Some.Incident().Do(new Merge(Some.Alice, new IncidentId(new Guid(7, 7, 7, new byte[8])), "Same cause"));
        Assert.Equal(["follow-the-other-incident"], merged.Incident.NextSteps(merged.Policy, merged.Now).Select(step => step.Id));
        var declined = Some.Incident().Do(new Decline(Some.Alice, "False alarm"));
        Assert.Empty(declined.Incident.NextSteps(declined.Policy, declined.Now));
    }

    [Fact]
    public void T5_R5_a_closed_incident_still_asks_for_its_action_items_until_they_are_done()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Closed);
        Assert.Equal(["finish-action-1", "follow-up", "finish-action-2"], play.Incident.NextSteps(play.Policy, play.Now).Select(step => step.Id));
        play.Now = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(StepUrgency.Overdue, Step(play, "finish-action-1").Urgency);
        play.Do(new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.Done, "Merged"), new SetActionItemStatus(Some.Alice, 2, ActionItemStatus.WontDo, "Obsolete"));
        Assert.Empty(play.Incident.NextSteps(play.Policy, play.Now));
    }

    [Fact]
    public void T2_past_the_target_resolution_more_people_are_asked_for()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Investigating);
        play.Now = play.Now.AddHours(2);
        var step = Step(play, "escalate-resolution");
        Assert.Equal((StepUrgency.Overdue, nameof(Escalate)), (step.Urgency, step.Command));
        Assert.NotNull(step.Draft);
    }

    private static NextStep Step(Play play, string id) => Assert.Single(play.Incident.NextSteps(play.Policy, play.Now), step => step.Id == id);
}
