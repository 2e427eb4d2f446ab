using IncidentKit.Commands;
using static IncidentKit.Tests.Clocks.ClockStory;

namespace IncidentKit.Tests.Clocks;

/// <summary>What starts and ends each clock.</summary>
public class ClockRuleTests
{
    private static readonly Escalate s_first = new(Some.Bob, ["Carol"]) { Step = 1 };

    [Fact]
    public void T4_an_escalation_is_to_be_carried_out_when_its_time_has_come_and_has_a_grace()
    {
        Assert.Equal((DueState.Running, 15), new ClockStory()["escalation-1", 15]);
        Assert.Equal((DueState.Overdue, 15), new ClockStory()["escalation-1", 16]);
        Assert.Equal((DueState.Met, 15), new ClockStory().At(17, s_first)["escalation-1", 60]);
        Assert.Equal((DueState.Breached, 15), new ClockStory().At(30, s_first)["escalation-1", 60]);
    }

    [Fact]
    public void T4_an_acknowledgement_makes_an_escalation_needless_unless_it_was_missed()
    {
        Assert.Equal((DueState.NotApplicable, 15), new ClockStory().At(4, new Acknowledge(Some.Alice))["escalation-1", 60]);
        Assert.Equal((DueState.NotApplicable, 15), new ClockStory().At(18, new Acknowledge(Some.Alice))["escalation-1", 60]);
        Assert.Equal((DueState.Breached, 15), new ClockStory().At(30, new Acknowledge(Some.Alice))["escalation-1", 60]);
        Assert.Equal((DueState.NotApplicable, 15), new ClockStory().At(4, new Acknowledge(Some.Alice)).At(40, s_first)["escalation-1", 60]);
    }

    [Fact]
    public void T4_each_step_of_the_policy_has_its_clock_and_says_whom_to_tell()
    {
        var targets = ResponsePolicy.Default.For(Severity.Sev1) with { Escalations = [new(TimeSpan.FromMinutes(5), ["Ann"]), new(TimeSpan.FromMinutes(30), ["Bea", "Cay"])] };
        var story = new ClockStory(ResponsePolicy.Default.With(Severity.Sev1, targets)).At(6, s_first);

        Assert.Equal((DueState.Met, 5), story["escalation-1", 29]);
        Assert.Equal((DueState.Running, 30), story["escalation-2", 29]);
        var second = story.All(29).Single(item => item.Id == "escalation-2");
        Assert.Equal((2, ClockKind.Escalation, "T4"), (second.EscalationStep!.Value, second.Kind, second.RuleId));
        Assert.Contains("Bea, Cay", second.EndsWith, StringComparison.Ordinal);
    }

    [Fact]
    public void An_escalation_stands_in_the_timeline_and_each_step_once()
    {
        var story = new ClockStory().At(16, s_first with { Reason = "No answer" }).At(20, new Escalate(Some.Alice, ["DBA", "Dora"]));

        Assert.Equal(
            ["Escalated to Carol (step 1) — No answer", "Escalated to DBA, Dora"],
            story.Incident.Timeline().Skip(1).Select(entry => entry.Text));
        Assert.Equal(["Carol"], story.Incident.Escalations[1]!.Told);
        Assert.Equal(Time(20), story.Incident.Escalations.Last!.At);

        Assert.Equal("Step", Assert.Single(Assert.Throws<CommandRefusedException>(() => story.At(21, s_first)).Problems).Member);
        var refusal = Assert.Throws<CommandRefusedException>(() => story.At(21, new Escalate(Some.Alice, []) { Step = 2, Reason = " " }));
        Assert.Equal(["Reason", "Told", "Step"], refusal.Problems.Select(problem => problem.Member));
        Assert.Throws<CommandRefusedException>(() => new ClockStory().At(4, new Decline(Some.Alice, "No")).At(5, s_first));
    }

    [Fact]
    public void T1_triage_is_done_when_the_last_of_its_parts_happened_in_whatever_order_they_are_recorded()
    {
        var story = new ClockStory();
        foreach (var question in Enum.GetValues<TriageQuestion>())
            story.Recorded(600, question == TriageQuestion.Who ? 9 : 2, new AnswerTriageQuestion(Some.Alice, question, "Known"));
        story.Recorded(601, 3, new AssessSeverity(Some.Alice, Some.Impact(Severity.Sev1)));

        Assert.Equal(Time(9), story.Incident.Milestones[MilestoneKind.Triaged]);
        Assert.Equal((DueState.Breached, 5), story["triage", 602]);
        Assert.Equal((DueState.Overdue, 69), story["resolution", 602]);
    }

    [Fact]
    public void R2_the_first_and_the_last_update_are_those_that_were_sent_first_and_last()
    {
        var story = new ClockStory().Triaged(2, Severity.Sev1).Recorded(30, 20, Update()).Recorded(31, 4, Update());
        Assert.Equal((DueState.Met, 5), story["first-update", 32]);
        Assert.Equal((DueState.Running, 35), story["next-update-3", 32]);
    }

    [Fact]
    public void T2_starts_when_triage_is_left_even_if_it_was_not_complete()
    {
        var story = new ClockStory().At(10, Go(LifecycleTrigger.Triage), Go(LifecycleTrigger.Mitigate));
        Assert.Equal((DueState.Running, 70), story["resolution", 11]);
        Assert.Equal((DueState.Overdue, 5), story["triage", 11]);
        story.Resolved(30);
        Assert.Equal((DueState.Breached, 5), story["triage", 100]);
        Assert.Equal(Time(30), story.All(100).Single(item => item.Id == "triage").EndedAt);
    }

    [Fact]
    public void R1_the_time_spent_investigating_is_added_up_while_the_impact_lasts()
    {
        var story = new ClockStory().Triaged(2, Severity.Sev1).At(10, Go(LifecycleTrigger.Investigate));
        Assert.Equal((DueState.Running, 40), story["long-investigation", 39]);
        story.At(30, new StateHypothesis(Some.Alice, "DNS"), Go(LifecycleTrigger.Fix));
        Assert.Equal((DueState.Met, 40), story["long-investigation", 50]);
        story.At(60, new Advance(Some.Alice, LifecycleTrigger.Investigate));
        Assert.Equal((DueState.Running, 70), story["long-investigation", 70]);
        Assert.Equal((DueState.Overdue, 70), story["long-investigation", 71]);
        story.At(75, new IdentifyRootCause(Some.Alice, "A variable"));
        Assert.Equal((DueState.Breached, 70), story["long-investigation", 76]);
    }

    [Fact]
    public void R1_an_impact_that_comes_back_starts_the_investigation_anew()
    {
        var story = new ClockStory().Triaged(2, Severity.Sev1).At(10, Go(LifecycleTrigger.Investigate))
            .At(30, new Advance(Some.Alice, LifecycleTrigger.Mitigate)).At(35, Go(LifecycleTrigger.Investigate));
        Assert.Equal((DueState.Running, 65), story["long-investigation", 36]);
    }

    [Fact]
    public void R5_each_action_item_with_a_deadline_has_a_clock_until_the_end_of_that_day()
    {
        var day = new DateOnly(2026, 3, 20);
        var story = new ClockStory().At(
            1, new AddActionItem(Some.Alice, "A") { Deadline = day }, new AddActionItem(Some.Alice, "B"), new AddActionItem(Some.Alice, "C") { Deadline = day },
            new AddActionItem(Some.Alice, "D") { Deadline = day }, new AddActionItem(Some.Alice, "E") { Deadline = day });
        var midnight = (new DateTimeOffset(2026, 3, 21, 0, 0, 0, TimeSpan.Zero) - Some.Time).TotalMinutes;
        Assert.Equal((DueState.Running, midnight), story["action-1", midnight]);
        Assert.DoesNotContain(story.All(1), item => item.ActionNumber == 2);

        story.At(60, new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.Done, "Merged"), new SetActionItemStatus(Some.Alice, 3, ActionItemStatus.WontDo, "Moot"))
            .At(2000, new SetActionItemStatus(Some.Alice, 4, ActionItemStatus.Done, "Merged"), new ChangeActionItem(Some.Alice, 5) { Deadline = day.AddDays(7) });
        Assert.Equal(
            [(1, DueState.Met), (3, DueState.NotApplicable), (4, DueState.Breached), (5, DueState.Running)],
            story.All(2001).Where(item => item.Kind == ClockKind.ActionDeadline).Select(item => (item.ActionNumber!.Value, item.State)));
        story.At(2002, new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.InProgress));
        Assert.Equal(DueState.Overdue, story["action-1", 2003].State);
    }

    [Fact]
    public void T5_a_follow_up_ends_when_the_last_open_action_item_is_settled_and_not_before()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Closed);
        Assert.Equal(DueState.Running, FollowUp().State);
        play.Do(new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.Done, "Merged"));
        Assert.Equal(DueState.Running, FollowUp().State);
        play.Do(new SetActionItemStatus(Some.Alice, 2, ActionItemStatus.WontDo, "Obsolete"));
        Assert.Equal((DueState.Met, play.Now), (FollowUp().State, FollowUp().EndedAt));
        play.Do(new SetActionItemStatus(Some.Alice, 2, ActionItemStatus.Todo));
        play.Now = play.Now.AddDays(15);
        Assert.Equal(DueState.Overdue, FollowUp().State);

        DueItem FollowUp() => play.Clocks().Single(item => item.Id == "follow-up");
    }

    [Fact]
    public void Ruling_7_an_optional_postmortem_is_never_due()
    {
        var play = Some.Incident(Severity.Sev4, IncidentState.Resolved);
        var postmortem = ResponseClocks.All(play.Incident, play.Policy, play.Now).Single(item => item.Id == "postmortem");
        Assert.Equal((DueState.NotApplicable, DateTimeOffset.MaxValue), (postmortem.State, postmortem.DueAt));
    }

    [Fact]
    public void A_reminder_comes_when_the_share_of_the_time_is_over_that_the_policy_says()
    {
        var story = new ClockStory();
        Assert.Equal(Time(12), story.All(1).Single(item => item.Id == "acknowledge").RemindAt);
        Assert.Equal(Time(4), story.All(1).Single(item => item.Id == "triage").RemindAt);
    }

    [Fact]
    public void What_is_due_next_is_the_running_clock_that_ends_first()
    {
        var story = new ClockStory();
        Assert.Equal("triage", ResponseClocks.NextDue(story.Incident, story.Policy, Time(1))!.Id);
        Assert.Equal(Time(5).AddTicks(1), ResponseClocks.NextChange(story.Incident, story.Policy, Time(1)));
        Assert.Equal("acknowledge", ResponseClocks.NextDue(story.Incident, story.Policy, Time(6))!.Id);
        Assert.Null(ResponseClocks.NextDue(story.Incident, story.Policy, Time(16)));
    }
}
