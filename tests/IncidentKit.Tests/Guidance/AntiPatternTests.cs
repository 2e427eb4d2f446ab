using IncidentKit.Commands;

namespace IncidentKit.Tests.Guidance;

public class AntiPatternTests
{
    [Fact]
    public void A_the_seven_stand_with_reason_and_remedy() =>
        Assert.Equal(["A1", "A2", "A3", "A4", "A5", "A6", "A7"], AntiPatterns.All.Select(pattern => pattern.Id));

    [Fact]
    public void A1_a_fix_that_begins_with_triage_open_is_warned_of_with_the_events_that_began_it()
    {
        var play = Some.Incident().Do(new ChooseFixStrategy(Some.Alice, FixStrategy.DebugCodePath, "Obvious"), new DeployFix(Some.Alice, "A guess"));
        var warning = Only(play, "A1");
        Assert.Equal([2L, 3L], warning.Evidence.Select(shown => shown.Version));
        Assert.Contains("the severity", warning.Finding, StringComparison.Ordinal);

        // A mitigation is no fix: stopping the bleeding does not wait for triage.
        Assert.DoesNotContain(Ids(Some.Incident().Do(new ApplyMitigation(Some.Alice, MitigationKind.RollBack, "Back"))), id => id == "A1");
        Assert.DoesNotContain(Ids(Some.Incident(Severity.Sev1, IncidentState.Closed)), id => id == "A1");
    }

    [Fact]
    public void A3_warns_when_the_postmortem_is_past_due_or_the_incident_was_closed_without_one()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Resolved).Do(new Advance(Some.Alice, LifecycleTrigger.Learn));
        Assert.DoesNotContain(Ids(play), id => id == "A3");
        play.Now = play.Now.AddHours(49);
        Assert.Contains(Ids(play), id => id == "A3");

        var closed = Some.Incident(Severity.Sev1, IncidentState.Resolved).Do(
            new Advance(Some.Alice, LifecycleTrigger.Learn), new Advance(Some.Alice, LifecycleTrigger.Close) { OverrideReason = "No time" });
        Assert.Contains("A3", Ids(closed));
        Assert.DoesNotContain(Ids(Some.Incident(Severity.Sev4, IncidentState.Closed)), id => id is "A3" or "A4");
    }

    [Fact]
    public void A4_warns_when_a_postmortem_is_approved_with_too_few_action_items()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Resolved).Do(
            new AddActionItem(Some.Alice, "One") { Owner = "Bob", Deadline = new DateOnly(2026, 4, 1) }, new AddActionItem(Some.Alice, "Nobody's"));
        Assert.DoesNotContain(Ids(play), id => id == "A4");
        Assert.Equal("1 of 2 action items have an owner and a deadline.", Only(play.Do(new ApprovePostmortem(Some.Bob)), "A4").Finding);
        play.Do(new ChangeActionItem(Some.Alice, 2) { Owner = "Alice", Deadline = new DateOnly(2026, 4, 1) });
        Assert.DoesNotContain(Ids(play), id => id == "A4");
    }

    [Theory]
    [InlineData(119, false)]
    [InlineData(120, true)]
    public void A5_warns_after_two_hours_of_one_person_alone(int minutes, bool warned)
    {
        var play = Some.Incident().Do(new Acknowledge(Some.Alice), new Observe(Actor.Service("PagerDuty"), "Still failing"));
        play.Now = Some.Time.AddMinutes(minutes);
        Assert.Equal(warned, Ids(play).Contains("A5"));
        if (warned)
            Assert.Contains(play.Incident.NextSteps(play.Policy, play.Now), step => step is { Id: "bring-in-second-person", Urgency: StepUrgency.Now });
    }

    [Fact]
    public void A5_is_silent_for_a_second_person_a_call_for_help_and_what_one_person_handles()
    {
        Assert.DoesNotContain("A5", Late(Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(new TakeRole(Some.Alice, IncidentRole.Responder, "Bob"))));
        Assert.DoesNotContain("A5", Late(Some.Incident(Severity.Sev3, IncidentState.Triaging)));
        Assert.Contains("A5", Late(Some.Incident(Severity.Sev2, IncidentState.Triaging)));

        var helped = Some.Incident(Severity.Sev1, IncidentState.Triaging);
        helped.Now = Some.Time.AddHours(3);
        helped.Do(new Escalate(Some.Alice, ["backup engineer"]));
        Assert.DoesNotContain("A5", Ids(helped));
        helped.Do(new Observe(Some.Bob, "I am here"));
        helped.Now = helped.Now.AddMinutes(90);
        Assert.DoesNotContain("A5", Ids(helped));

        static IReadOnlyList<string> Late(Play play)
        {
            play.Now = Some.Time.AddHours(5);
            return Ids(play);
        }
    }

    [Fact]
    public void A6_warns_of_a_hotfix_against_its_rules_and_names_each_of_them()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(
            new ChooseFixStrategy(Some.Alice, FixStrategy.Hotfix, "Fast"), new AcknowledgeHotfixRules(Some.Alice, [HotfixRule.OnlyTheProblem, HotfixRule.SmallestChange]),
            new DeployFix(Some.Alice, "Config and a refactoring"));
        var finding = Only(play, "A6").Finding;
        Assert.All(["H3", "H4", "H6", "H7"], id => Assert.Contains(id, finding, StringComparison.Ordinal));
        Assert.DoesNotContain("H1:", finding, StringComparison.Ordinal);
        Assert.DoesNotContain("A6", Ids(Some.Incident(Severity.Sev1, IncidentState.Closed)));
    }

    [Fact]
    public void A6_F_warns_of_a_hotfix_though_a_roll_back_was_available()
    {
        var named = Some.Incident().Do(
            new AnswerTriageQuestion(Some.Alice, TriageQuestion.CanWeMitigate) { Options = [MitigationKind.RollBack] },
            new ChooseFixStrategy(Some.Alice, FixStrategy.Hotfix, "Fast"));
        Assert.Contains("roll back", Only(named, "A6").Finding, StringComparison.Ordinal);
        Assert.Contains(named.Incident.NextSteps(named.Policy, named.Now), step => step.Id == "reconsider-strategy");

        var walked = Some.Incident().Do(new ChooseFixStrategy(Some.Alice, FixStrategy.Hotfix, "Fast") { Facts = new(Answer.Yes, Answer.Yes) });
        Assert.Contains("A6", Ids(walked));
        var unsafeToRollBack = Some.Incident().Do(
            new AnswerTriageQuestion(Some.Alice, TriageQuestion.CanWeMitigate) { Options = [MitigationKind.RollBack] },
            new ChooseFixStrategy(Some.Alice, FixStrategy.Hotfix, "The schema changed") { Facts = new(Answer.Yes, Answer.No) });
        Assert.DoesNotContain("A6", Ids(unsafeToRollBack));
    }

    [Fact]
    public void A6_warns_of_the_third_fix_in_one_incident()
    {
        var play = Some.Incident().Do(new DeployFix(Some.Alice, "One"), new DeployFix(Some.Alice, "Two"));
        Assert.DoesNotContain("A6", Ids(play));
        Assert.Equal(3, Only(play.Do(new DeployFix(Some.Alice, "Three")), "A6").Evidence.Count);
    }

    [Fact]
    public void A7_warns_of_an_update_that_is_missed_and_of_one_that_came_late()
    {
        var play = Some.Incident();
        play.Now = Some.Time.AddMinutes(6);
        Assert.Contains("A7", Ids(play));
        play.Do(new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins", "Alice looks"));
        Assert.Contains("was sent at", Only(play, "A7").Finding, StringComparison.Ordinal);
        play.Now = play.Now.AddMinutes(16);
        Assert.Equal(2, Ids(play).Count(id => id == "A7"));
    }

    [Fact]
    public void R1_warns_after_thirty_minutes_of_investigation_while_users_are_hurt()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(
            new Advance(Some.Alice, LifecycleTrigger.Mitigate), new StateNoSafeMitigation(Some.Alice, "Data loss"),
            new Advance(Some.Alice, LifecycleTrigger.Investigate));
        Assert.DoesNotContain("R1", Ids(play));
        play.Now = play.Now.AddMinutes(31);
        Assert.Contains("R1", Ids(play));
        Assert.Contains(play.Incident.NextSteps(play.Policy, play.Now), step => step is { Id: "restore-service", Urgency: StepUrgency.Overdue });
    }

    private static IReadOnlyList<string> Ids(Play play) => [.. AntiPatterns.Detect(play.Incident, play.Policy, play.Now).Select(warning => warning.Pattern.Id)];

    private static AntiPatternWarning Only(Play play, string id) =>
        Assert.Single(AntiPatterns.Detect(play.Incident, play.Policy, play.Now), warning => warning.Pattern.Id == id);
}
