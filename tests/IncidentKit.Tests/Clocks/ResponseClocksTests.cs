using IncidentKit.Commands;

namespace IncidentKit.Tests.Clocks;

public class ResponseClocksTests
{
    [Fact]
    public void T1_T4_R2_run_from_detection_and_are_overdue_one_tick_after_their_limit()
    {
        var play = Some.Incident();
        Assert.Equal(
            [(ClockKind.Acknowledge, "T4", 15), (ClockKind.Escalation, "T4", 15), (ClockKind.Triage, "T1", 5), (ClockKind.FirstUpdate, "R2", 5)],
            play.Clocks().Select(due => (due.Kind, due.RuleId, (int)(due.DueAt - Some.Time).TotalMinutes)));

        play.Now = Some.Time.AddMinutes(5);
        Assert.Equal(DueState.Running, At(play, ClockKind.Triage).State);
        play.Now = play.Now.AddTicks(1);
        Assert.Equal(DueState.Overdue, At(play, ClockKind.Triage).State);
        Assert.Equal(DueState.Running, At(play, ClockKind.Acknowledge).State);
    }

    [Fact]
    public void What_happens_in_time_is_met_and_what_happens_late_is_breached()
    {
        var play = Some.Incident().Do(new Acknowledge(Some.Alice));
        play.Now = Some.Time.AddMinutes(6);
        play.Do(new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice looks at the logs"));

        Assert.Equal(DueState.Met, At(play, ClockKind.Acknowledge).State);
        Assert.Equal(DueState.Breached, At(play, ClockKind.FirstUpdate).State);
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 15)]
    [InlineData(3, 60)]
    [InlineData(4, null)]
    public void Ruling_5_the_next_update_follows_the_cadence_of_the_severity(int rank, int? minutes)
    {
        var play = Some.Incident(new Severity(rank), IncidentState.Triaging)
            .Do(new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice looks at the logs"));

        var next = play.Clocks().SingleOrDefault(due => due.Kind == ClockKind.NextUpdate);
        Assert.Equal(minutes, (next?.DueAt - play.Now)?.TotalMinutes);
    }

    [Fact]
    public void R1_a_long_investigation_is_due_after_30_minutes_while_the_impact_is_ongoing()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(
            new Advance(Some.Alice, LifecycleTrigger.Mitigate), new StateNoSafeMitigation(Some.Alice, "Data loss"),
            new Advance(Some.Alice, LifecycleTrigger.Investigate));

        Assert.Equal(play.Now.AddMinutes(30), At(play, ClockKind.LongInvestigation).DueAt);
        play.Now = play.Now.AddMinutes(31);
        Assert.Equal(DueState.Overdue, At(play, ClockKind.LongInvestigation).State);
        play.Do(new ApplyMitigation(Some.Alice, MitigationKind.RollBack, "Rolled back") { Outcome = AttemptOutcome.Worked });
        Assert.Equal((DueState.Breached, play.Now), (At(play, ClockKind.LongInvestigation).State, At(play, ClockKind.LongInvestigation).EndedAt));
    }

    [Fact]
    public void R1_an_investigation_after_the_impact_was_mitigated_has_all_the_time()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Fixing);
        Assert.NotNull(play.Incident.Milestones[MilestoneKind.Mitigated]);
        Assert.DoesNotContain(play.Clocks(), due => due.Kind == ClockKind.LongInvestigation);
    }

    [Fact]
    public void T2_the_resolution_target_follows_the_severity_from_the_end_of_triage()
    {
        Assert.Equal(TimeSpan.FromHours(1), Target(Severity.Sev1));
        Assert.Equal(TimeSpan.FromHours(4), Target(Severity.Sev2));

        // Friday 20 March 2026: the next business day ends with Monday, the next sprint with Sunday 12 April.
        Assert.Equal(new DateTimeOffset(2026, 3, 24, 0, 0, 0, TimeSpan.Zero), At(Some.Incident(Severity.Sev3, IncidentState.Triaging), ClockKind.Resolution).DueAt);
        Assert.Equal(new DateTimeOffset(2026, 4, 13, 0, 0, 0, TimeSpan.Zero), At(Some.Incident(Severity.Sev4, IncidentState.Triaging), ClockKind.Resolution).DueAt);

        static TimeSpan Target(Severity severity)
        {
            var clock = At(Some.Incident(severity, IncidentState.Triaging), ClockKind.Resolution);
            return clock.DueAt - clock.StartedAt;
        }
    }

    [Fact]
    public void T3_T5_the_postmortem_is_due_in_48_hours_and_its_actions_are_followed_up_in_two_weeks()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Resolved);
        var postmortem = At(play, ClockKind.Postmortem);
        Assert.Equal(TimeSpan.FromHours(48), postmortem.DueAt - postmortem.StartedAt);

        var closed = Some.Incident(Severity.Sev1, IncidentState.Closed);
        Assert.Equal(DueState.Met, At(closed, ClockKind.Postmortem).State);
        var followUp = At(closed, ClockKind.FollowUp);
        Assert.Equal(TimeSpan.FromDays(14), followUp.DueAt - followUp.StartedAt);

        closed.Do(new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.Done, "Merged"), new SetActionItemStatus(Some.Alice, 2, ActionItemStatus.WontDo, "Obsolete"));
        Assert.Equal((DueState.Met, closed.Now), (At(closed, ClockKind.FollowUp).State, At(closed, ClockKind.FollowUp).EndedAt));
    }

    [Fact]
    public void Ruling_7_a_sev4_has_no_postmortem_clock()
    {
        var play = Some.Incident(Severity.Sev4, IncidentState.Resolved);
        Assert.DoesNotContain(play.Clocks(), due => due.Kind is ClockKind.Postmortem or ClockKind.FirstUpdate);
    }

    [Fact]
    public void A_pause_moves_the_clocks_it_names_and_no_other()
    {
        var play = Some.Incident();
        play.Do(new PauseClocks(Some.Alice, "Waiting for the provider") { Clocks = [ClockKind.Triage] });
        var paused = play.Now;
        Assert.Equal(DueState.Paused, At(play, ClockKind.Triage).State);
        Assert.Equal(DueState.Running, At(play, ClockKind.FirstUpdate).State);

        play.Now = paused.AddMinutes(9);
        play.Do(new ResumeClocks(Some.Alice));
        Assert.Equal(Some.Time.AddMinutes(5 + 10), At(play, ClockKind.Triage).DueAt);
        Assert.Equal(DueState.Overdue, At(play, ClockKind.FirstUpdate).State);
    }

    [Fact]
    public void An_incident_that_left_the_flow_has_no_clocks() =>
        Assert.Empty(Some.Incident().Do(new Decline(Some.Alice, "False alarm")).Clocks());

    private static DueItem At(Play play, ClockKind kind) => play.Clocks().Single(due => due.Kind == kind);
}
