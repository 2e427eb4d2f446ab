using IncidentKit.Commands;

namespace IncidentKit.Tests.Incidents;

public class CommandTests
{
    [Fact]
    public void A_bad_command_lists_every_problem_with_its_member_and_changes_nothing()
    {
        var play = Some.Incident();
        var before = play.Incident;

        var refusal = play.Refused(new AddActionItem(Some.Alice, " ")
        {
            Owner = "two\nlines",
            Kind = (ActionItemKind)99,
            Ticket = new Uri("file:///etc/passwd"),
            At = play.Now.AddDays(1),
        });

        Assert.Equal(["At", "Title", "Owner", "Kind", "Ticket"], refusal.Problems.Select(problem => problem.Member));
        Assert.Equal("command-refused", refusal.Code);
        Assert.Same(before, play.Incident);
    }

    [Fact]
    public void Text_that_could_not_be_stored_is_refused()
    {
        var play = Some.Incident();
        Assert.Contains("half a surrogate pair at index 2", play.Refused(new Observe(Some.Alice, "ab\ud83d")).Message, StringComparison.Ordinal);
        Assert.Contains("U+0000", play.Refused(new Observe(Some.Alice, "a\0b")).Message, StringComparison.Ordinal);
        Assert.Contains("10000 at most", play.Refused(new Observe(Some.Alice, new string('x', 10_001))).Message, StringComparison.Ordinal);
        play.Do(new Observe(Some.Alice, "Two lines,\nand an emoji 😀"));
    }

    [Fact]
    public void An_event_has_two_times_when_it_happened_and_when_it_was_recorded()
    {
        var play = Some.Incident().Do(new Observe(Some.Alice, "Deployed") { At = Some.Time.AddMinutes(-8).AddTicks(7) });

        var recorded = play.Incident.History[^1];
        Assert.Equal(Some.Time.AddMinutes(-8), recorded.OccurredAt);
        Assert.Equal(play.Now, recorded.RecordedAt);
        Assert.Equal("Deployed", play.Incident.Timeline()[0].Text);
    }

    [Fact]
    public void When_the_clock_jumps_back_recorded_times_do_not()
    {
        var play = Some.Incident().Do(new Observe(Some.Alice, "One"));
        var last = play.Incident.UpdatedAt;
        play.Now = Some.Time.AddHours(-5);
        play.Do(new Observe(Some.Alice, "Two"));

        Assert.Equal(last, play.Incident.UpdatedAt);
    }

    [Fact]
    public void A_move_before_the_last_move_is_refused()
    {
        var play = Some.Incident(state: IncidentState.Triaging);
        Assert.Equal("At", Assert.Single(play.Refused(new Advance(Some.Alice, LifecycleTrigger.Mitigate) { At = Some.Time }).Problems).Member);
    }

    [Fact]
    public void A_side_exit_needs_its_own_command_with_a_reason()
    {
        var play = Some.Incident();
        Assert.Contains("command of that name", play.Refused(new Advance(Some.Alice, LifecycleTrigger.Decline)).Message, StringComparison.Ordinal);
        Assert.Equal("Reason", Assert.Single(play.Refused(new Decline(Some.Alice, "")).Problems).Member);
    }

    [Fact]
    public void There_is_exactly_one_commander_and_the_role_is_handed_over_in_one_step()
    {
        var play = Some.Incident().Do(new TakeRole(Some.Alice, IncidentRole.Commander));

        Assert.Contains("held by Alice; use HandOverRole", play.Refused(new TakeRole(Some.Bob, IncidentRole.Commander)).Message, StringComparison.Ordinal);

        play.Do(new HandOverRole(Some.Alice, IncidentRole.Commander, "Bob"));
        Assert.Equal("Bob", play.Incident.Roles.Commander);
        play.Refused(new LeaveRole(Some.Alice, IncidentRole.Commander));
        play.Do(new LeaveRole(Some.Bob, IncidentRole.Commander));
        Assert.Null(play.Incident.Roles.Commander);
    }

    [Fact]
    public void Any_number_of_people_respond()
    {
        var play = Some.Incident().Do(
            new TakeRole(Some.Alice, IncidentRole.Responder), new TakeRole(Some.Alice, IncidentRole.Responder, "Bob"),
            new LeaveRole(Some.Alice, IncidentRole.Responder));

        Assert.Equal(["Bob"], play.Incident.Roles.Responders);
        play.Refused(new TakeRole(Some.Bob, IncidentRole.Responder));
    }

    [Fact]
    public void Impact_cannot_end_before_it_started()
    {
        var play = Some.Incident().Do(new SetMilestone(Some.Alice, MilestoneKind.ImpactStarted, Some.Time.AddMinutes(-3)));
        play.Now = Some.Time.AddHours(1);

        play.Refused(new SetMilestone(Some.Alice, MilestoneKind.ImpactEnded, Some.Time.AddMinutes(-4)));
        play.Do(new SetMilestone(Some.Alice, MilestoneKind.ImpactEnded, Some.Time.AddMinutes(27)));
        play.Refused(new SetMilestone(Some.Alice, MilestoneKind.ImpactStarted, Some.Time.AddMinutes(28)));
        play.Refused(new SetMilestone(Some.Alice, MilestoneKind.ImpactEnded, Some.Time.AddHours(5)));
        Assert.Equal(TimeSpan.FromMinutes(30), play.Incident.Duration);
    }

    [Fact]
    public void A_milestone_that_somebody_stated_is_not_overwritten_by_events()
    {
        var stated = Some.Time.AddSeconds(30);
        var play = Some.Incident().Do(
            new SetMilestone(Some.Alice, MilestoneKind.Acknowledged, stated) { Certainty = MilestoneCertainty.Reconstructed, Source = "Pager log" });

        Assert.Equal(stated, play.Incident.Milestones[MilestoneKind.Acknowledged]);
        Assert.Equal("Pager log", play.Incident.Milestones.Find(MilestoneKind.Acknowledged)!.Source);
        play.Refused(new Acknowledge(Some.Bob));
    }

    [Fact]
    public void T1_triage_is_done_when_the_severity_is_set_and_the_fifth_answer_given_in_any_order()
    {
        var play = Some.Incident().Do(new Acknowledge(Some.Alice), new Advance(Some.Alice, LifecycleTrigger.Triage));
        foreach (var question in Enum.GetValues<TriageQuestion>())
            play.Do(new AnswerTriageQuestion(Some.Alice, question));
        Assert.Null(play.Incident.Milestones[MilestoneKind.Triaged]);

        play.Do(new AssessSeverity(Some.Alice, default));
        Assert.Equal(play.Now, play.Incident.Milestones[MilestoneKind.Triaged]);
        Assert.Equal(Severity.Sev1, play.Incident.Severity);
    }

    [Fact]
    public void A_correction_is_a_new_event_and_views_show_it()
    {
        var play = Some.Incident().Do(new Observe(Some.Alice, "Error rate 54%"));
        var wrong = play.Incident.Version;
        play.Do(new CorrectEntry(Some.Bob, wrong, "Digits swapped") { Text = "Error rate 45%", OccurredAt = Some.Time.AddMinutes(-1) });

        var entry = play.Incident.Timeline()[0];
        Assert.Equal(("Error rate 45%", wrong, play.Incident.Version), (entry.Text, entry.Version, entry.CorrectedBy));
        Assert.Equal("Error rate 54%", play.Incident.History[(int)wrong - 1].Text);
        Assert.Contains("correct the entry itself", play.Refused(new CorrectEntry(Some.Bob, play.Incident.Version, "No") { Retract = true }).Message, StringComparison.Ordinal);

        play.Do(new CorrectEntry(Some.Bob, wrong, "Another system") { Retract = true });
        Assert.DoesNotContain(play.Incident.Timeline(), shown => shown.Version == wrong);
    }

    [Fact]
    public void Reopening_clears_what_has_to_be_shown_again_and_keeps_what_was_learned()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Learning)
            .Do(new NoteLearning(Some.Alice, LearningKind.Lesson, "Check variables"), new Reopen(Some.Alice, "It is back"));

        var incident = play.Incident;
        Assert.Equal((IncidentState.Mitigating, 1), (incident.State, incident.ReopenCount));
        Assert.Null(incident.Duration);
        Assert.Null(incident.Milestones[MilestoneKind.Resolved]);
        Assert.Null(incident.Postmortem.ApprovedBy);
        Assert.Null(incident.Communication.ResolutionNotice);
        Assert.Equal(6, incident.Validation.Missing.Count());
        Assert.Equal(2, incident.Actions.Count);
        Assert.Single(incident.Postmortem.Learnings);
    }

    [Fact]
    public void A_closed_incident_still_tracks_its_actions_and_nothing_else_changes_it()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Closed).Do(new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.Done, "Merged"));

        Assert.Equal(ActionItemStatus.Done, play.Incident.Actions[0].Status);
        Assert.Equal("State", Assert.Single(play.Refused(new Retitle(Some.Alice, "Better")).Problems).Member);
    }

    [Fact]
    public void Done_needs_evidence_and_wont_do_a_reason()
    {
        var play = Some.Incident().Do(new AddActionItem(Some.Alice, "Alert on empty variables"));
        Assert.Equal("Outcome", Assert.Single(play.Refused(new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.Done)).Problems).Member);
        Assert.Equal("Outcome", Assert.Single(play.Refused(new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.WontDo)).Problems).Member);
        Assert.Contains("has 1 action items", play.Refused(new SetActionItemStatus(Some.Alice, 2, ActionItemStatus.InProgress)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Moving_on_ends_a_pause()
    {
        var play = Some.Incident().Do(
            new Acknowledge(Some.Alice), new PauseClocks(Some.Alice, "Waiting for the provider"), new Advance(Some.Alice, LifecycleTrigger.Triage));

        Assert.Null(play.Incident.Pause);
        Assert.Equal(play.Now, play.Incident.Pauses[0].Until);
    }

    [Fact]
    public void An_event_of_another_incident_or_out_of_order_is_not_applied()
    {
        var play = Some.Incident().Do(new Observe(Some.Alice, "One"));
        var last = play.Incident.History[^1];

        Assert.Throws<IncidentHistoryException>(() => play.Incident.Apply(last));
        Assert.Throws<IncidentHistoryException>(() => play.Incident.Apply(last with { IncidentId = default, Version = 3 }));
        Assert.Throws<IncidentHistoryException>(() => Incident.Replay([last]));
        Assert.Null(Incident.Replay([]));
    }

    [Fact]
    public void Two_futures_of_one_incident_do_not_disturb_each_other()
    {
        var play = Some.Incident();
        var ids = new CountingIds();
        var now = play.Now.AddMinutes(1);
        Incident After(string text) =>
            play.Incident.Apply(play.Incident.Decide(new Observe(Some.Alice, text), play.Policy, now, ids)[0]);

        var left = After("left");
        var right = After("right");

        Assert.Equal("left", left.History[^1].Text);
        Assert.Equal("right", right.History[^1].Text);
        Assert.Single(play.Incident.History);
    }
}
