using IncidentKit.Commands;

namespace IncidentKit.Tests.Review.Auditing;

public class ProcessAuditTests
{
    private static readonly DateTimeOffset s_later = Some.Time.AddDays(1);
    private static readonly Actor s_who = Entry.OnCall;

    [Theory]
    [InlineData("14:13", ChecklistResult.Passed, "SEV-2 was set 5 minutes after detection.")]
    [InlineData("14:14", ChecklistResult.Failed, "SEV-2 was set 6 minutes after detection; 5 minutes are allowed.")]
    public void K1_asks_for_the_severity_in_time(string at, ChecklistResult result, string reason)
    {
        var item = Detected().Assess(at, Severity.Sev2).Item("K1");
        Assert.Equal((result, reason), (item.Result, item.Reason));
        Assert.Equal(Entry.At(at), Assert.Single(item.Evidence).At);
    }

    [Fact]
    public void K1_is_judged_by_when_the_severity_was_set_not_by_when_that_was_recorded()
    {
        var early = Detected().Assess("14:10", Severity.Sev2);
        Assert.True(early.Incident.UpdatedAt - Entry.At("14:10") > TimeSpan.FromHours(20));
        Assert.Equal(ChecklistResult.Passed, early.Item("K1").Result);
    }

    [Fact]
    public void A_correction_of_the_time_moves_the_judgement()
    {
        var entry = Detected().Assess("14:20", Severity.Sev2);
        Assert.Equal(ChecklistResult.Failed, entry.Item("K1").Result);
        entry.Do("15:00", new CorrectEntry(s_who, 2, "The clock was wrong") { OccurredAt = Entry.At("14:10") });
        Assert.Equal("SEV-2 was set 2 minutes after detection.", entry.Item("K1").Reason);
    }

    [Fact]
    public void A_retracted_status_update_does_not_count()
    {
        var entry = Detected().Update("14:10");
        Assert.Equal(ChecklistResult.Passed, entry.Item("K8").Result);
        entry.Do("15:00", new CorrectEntry(s_who, 2, "It was never sent") { Retract = true });
        Assert.Equal(ChecklistResult.Failed, entry.Item("K8").Result);
    }

    [Fact]
    public void What_is_not_due_yet_is_not_failed()
    {
        var audit = new Entry("14:08", Some.Time.AddMinutes(4), IncidentMode.Real).Audit;
        Assert.Empty(audit.Findings);
        Assert.All(audit.Checklist, item => Assert.Equal(ChecklistResult.NotYet, item.Result));
    }

    [Fact]
    public void K2_tells_which_questions_stayed_unknown()
    {
        var entry = Detected();
        foreach (var question in Enum.GetValues<TriageQuestion>())
            entry.Do("14:11", new AnswerTriageQuestion(s_who, question, question == TriageQuestion.When ? null : "Known"));
        Assert.Equal(
            "All five were answered or stated to be unknown 3 minutes after detection. Q2 stayed unknown.", entry.Item("K2").Reason);
        entry.Do("14:40", new AnswerTriageQuestion(s_who, TriageQuestion.When, "At 14:05"));
        Assert.EndsWith("Q2 was answered at 14:40.", entry.Item("K2").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void T1_is_told_apart_from_K1_when_the_questions_came_late()
    {
        var entry = Detected().Assess("14:10", Severity.Sev2);
        foreach (var question in Enum.GetValues<TriageQuestion>())
            entry.Do("14:20", new AnswerTriageQuestion(s_who, question, "Known"));
        Assert.Equal(ChecklistResult.Passed, entry.Item("K1").Result);
        Assert.Equal(
            ["Triage was done 12 minutes after detection, when the last of the five questions was answered; 5 minutes are allowed."], entry.Texts("T1"));
    }

    [Fact]
    public void K4_does_not_take_what_happened_for_the_root_cause()
    {
        var entry = Detected().Do("15:00", new RecordWhy(s_who, "Logins failed"), new IdentifyRootCause(s_who, "Logins failed", 1));
        Assert.Equal(ChecklistResult.Failed, entry.Item("K4").Result);
        entry.Do("15:10", new RecordWhy(s_who, "A variable was missing"), new IdentifyRootCause(s_who, "Nothing checks variables", 2));
        Assert.Equal(ChecklistResult.Passed, entry.Item("K4").Result);
    }

    [Fact]
    public void K6_a_test_after_production_is_none_before_it()
    {
        var entry = Fixing(FixStrategy.Hotfix).Do("14:30", new DeployFix(s_who, "Variable restored"))
            .Do("14:40", new RecordStagingTest(s_who, Passed: true, "All tests pass"));
        Assert.Equal("The hotfix was tested in staging only after it went to production at 14:30.", entry.Item("K6").Reason);
    }

    [Fact]
    public void H4_the_person_who_applied_the_fix_is_no_second_pair_of_eyes()
    {
        var entry = Fixing(FixStrategy.Hotfix).Do("14:29", new ReviewFix(Some.Bob)).Do("14:30", new DeployFix(Some.Bob, "Variable restored"));
        Assert.Equal(["The same person, Bob, reviewed and applied the hotfix of 14:30."], entry.Texts("H4"));
        entry = Fixing(FixStrategy.Hotfix).Do("14:29", new ReviewFix(Some.Alice)).Do("14:30", new DeployFix(Some.Bob, "Variable restored"));
        Assert.Empty(entry.Texts("H4"));
    }

    [Theory]
    [InlineData(Answer.Yes, "Nothing was said", true)]
    [InlineData(Answer.No, "Rollback was available as a fallback option", false)]
    [InlineData(Answer.Unknown, "Rollback was available as a fallback option", true)]
    [InlineData(Answer.Unknown, "We could have rolled back", true)]
    [InlineData(Answer.Unknown, "Rollback was not available", false)]
    [InlineData(Answer.Unknown, "A rollback wasn't possible", false)]
    [InlineData(Answer.Unknown, "No rollback was available", false)]
    [InlineData(Answer.Unknown, "The rollback took 20 minutes", false)]
    public void F_a_hotfix_although_a_rollback_was_available(Answer safe, string learning, bool found)
    {
        var entry = Detected().Do("14:20", new IdentifyRootCause(s_who, "Missing variable"))
            .Do("14:25", new ChooseFixStrategy(s_who, FixStrategy.Hotfix, "Quicker") { Facts = new(Answer.Yes, safe) })
            .Do("14:30", new DeployFix(s_who, "Variable restored"))
            .Do("15:30", new NoteLearning(s_who, LearningKind.WentWell, learning));
        Assert.Equal(found, entry.Texts("F").Any());
    }

    [Fact]
    public void R1_is_silent_where_a_mitigation_came_first_or_none_is_safe()
    {
        Assert.Empty(Detected().Move("14:10", LifecycleTrigger.Triage).Move("14:11", LifecycleTrigger.Mitigate)
            .Do("14:12", new ApplyMitigation(s_who, MitigationKind.RollBack, "Rolled back") { Outcome = AttemptOutcome.Worked })
            .Move("14:13", LifecycleTrigger.Investigate).Do("14:50", new IdentifyRootCause(s_who, "Missing variable")).Texts("R1"));
        Assert.Empty(Detected().Move("14:10", LifecycleTrigger.Triage).Move("14:11", LifecycleTrigger.Mitigate)
            .Do("14:12", new StateNoSafeMitigation(s_who, "Data would be lost"))
            .Move("14:13", LifecycleTrigger.Investigate).Do("15:50", new IdentifyRootCause(s_who, "Missing variable")).Texts("R1"));
    }

    [Fact]
    public void R1_tells_a_long_investigation_while_users_are_hurt()
    {
        var entry = Detected().Move("14:10", LifecycleTrigger.Triage).Move("14:11", LifecycleTrigger.Mitigate)
            .Do("14:12", new ApplyMitigation(s_who, MitigationKind.ScaleUp, "More servers") { Outcome = AttemptOutcome.NoEffect })
            .Move("14:13", LifecycleTrigger.Investigate).Do("14:50", new IdentifyRootCause(s_who, "Missing variable"));
        Assert.Equal(
            ["From 14:13 users were affected for 37 minutes of investigation, without a mitigation that worked; 30 minutes are allowed."], entry.Texts("R1"));
    }

    [Fact]
    public void T4_an_acknowledgement_after_15_minutes_should_have_been_an_escalation()
    {
        Assert.Equal(
            ["Acknowledged 16 minutes after detection, and no escalation is recorded; after 15 minutes one is due."],
            Detected().Do("14:24", new Acknowledge(s_who)).Texts("T4"));
        Assert.Empty(Detected().Do("14:23", new Acknowledge(s_who)).Texts("T4"));
        Assert.Empty(Detected().Do("14:23", new Escalate(s_who, ["Backup engineer"]) { Step = 1 }).Do("14:40", new Acknowledge(s_who)).Texts("T4"));
    }

    [Fact]
    public void T2_the_target_is_that_of_the_severity_in_force_when_the_impact_ended()
    {
        var entry = Detected().Assess("14:10", Severity.Sev1).Move("14:10", LifecycleTrigger.Triage).Move("14:11", LifecycleTrigger.Mitigate)
            .Assess("15:00", Severity.Sev2).Do("17:00", new SetMilestone(s_who, MilestoneKind.ImpactEnded, Entry.At("17:00")));
        Assert.Empty(entry.Texts("T2"));
        entry.Do("19:00", new SetMilestone(s_who, MilestoneKind.ImpactEnded, Entry.At("19:00")));
        Assert.Equal(["The impact ended 4 hours 49 minutes after triage was left unfinished; the target of SEV-2 is under 4 hours."], entry.Texts("T2"));
    }

    [Fact]
    public void R5_and_T5_open_items_are_told_when_their_time_has_passed()
    {
        var entry = WorkedIncident.Entered();
        Assert.Empty(entry.Texts("R5"));
        entry.Do("1.12:00", new ApprovePostmortem(Some.Bob), new SharePostmortem(Some.Bob, "the whole team"));
        entry.Now = entry.Now.AddDays(15);
        Assert.Equal(
            [
                "Action item #1 is open, and its deadline of 2026-03-30 has passed.",
                "Action item #3 is open, and its deadline of 2026-03-28 has passed.",
                "The follow-up of 2026-04-04 12:00 has passed with open action items: #1, #2 and #3.",
            ],
            entry.Texts("R5"));
    }

    [Fact]
    public void R3_a_real_incident_whose_timeline_was_written_afterwards_is_told_and_its_entries_are_marked()
    {
        var entry = new Entry("14:08", s_later, IncidentMode.Real).Do("14:10", new Observe(s_who, "Errors")).Do("14:20", new Observe(s_who, "More errors"));
        entry.Now = s_later;
        Assert.StartsWith("The timeline was not built in real time: 3 of 3 entries", Assert.Single(entry.Texts("R3")), StringComparison.Ordinal);
        Assert.Equal(3, entry.Audit.Reconstructed.Count);
        Assert.Empty(new Entry("14:08", Some.Time.AddMinutes(20), IncidentMode.Real).Do("14:10", new Observe(s_who, "Errors")).Texts("R3"));
    }

    [Fact]
    public void A_false_alarm_is_not_measured()
    {
        var audit = Detected().Do("16:00", new Decline(s_who, "A test alert")).Audit;
        Assert.Empty(audit.Findings);
        Assert.All(audit.Checklist, item => Assert.Equal(ChecklistResult.NotApplicable, item.Result));
        Assert.Equal(TimeSpan.FromMinutes(112), audit.Until - audit.From);
    }

    [Fact]
    public void A_complete_response_has_nothing_to_find()
    {
        var play = Some.Incident();
        foreach (var command in Some.TheWholeFlow(Severity.Sev3).Prepend(new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice restores them")))
        {
            play.Now = play.Now.AddSeconds(-50); // Ten seconds apart.
            play.Do(command);
        }

        var audit = ProcessAudit.Of(play.Incident, play.Policy, play.Now);
        Assert.Empty(audit.Findings);
        Assert.All(audit.Checklist, item => Assert.Equal(ChecklistResult.Passed, item.Result));
    }

    [Fact]
    public void A_sev4_is_not_asked_for_updates_or_a_postmortem()
    {
        var play = Some.Incident(Severity.Sev4, IncidentState.Closed);
        var audit = ProcessAudit.Of(play.Incident, play.Policy, play.Now);
        Assert.Equal(["K8", "K9", "K10", "K11"], audit.Checklist.Where(item => item.Result == ChecklistResult.NotApplicable).Select(item => item.Id));
    }

    private static Entry Detected() => new("14:08", s_later);

    private static Entry Fixing(FixStrategy strategy) => Detected().Move("14:10", LifecycleTrigger.Triage).Move("14:11", LifecycleTrigger.Mitigate)
        .Move("14:12", LifecycleTrigger.Investigate).Do("14:20", new IdentifyRootCause(s_who, "Missing variable"))
        .Do("14:25", new ChooseFixStrategy(s_who, strategy, "Quick")).Move("14:26", LifecycleTrigger.Fix);
}
