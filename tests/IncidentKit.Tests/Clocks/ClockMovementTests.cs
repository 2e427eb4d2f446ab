using IncidentKit.Commands;
using static IncidentKit.Tests.Clocks.ClockStory;

namespace IncidentKit.Tests.Clocks;

/// <summary>How clocks move when the severity changes, the incident pauses, comes back, or becomes part of another.</summary>
public class ClockMovementTests
{
    [Fact]
    public void A_worse_severity_gives_its_own_time_from_then_on()
    {
        var story = new ClockStory().Triaged(4, Severity.Sev3).At(304, new OverrideSeverity(Some.Alice, Severity.Sev1, "All users now"));
        Assert.Equal((DueState.Running, 304 + 60), story["resolution", 305]);
    }

    [Fact]
    public void A_worse_severity_never_gives_more_time_than_there_was()
    {
        var story = new ClockStory().Triaged(4, Severity.Sev2).At(234, new OverrideSeverity(Some.Alice, Severity.Sev1, "All users now"));
        Assert.Equal((DueState.Running, 244), story["resolution", 235]);
    }

    [Fact]
    public void A_milder_severity_counts_from_the_start()
    {
        var story = new ClockStory().Triaged(4, Severity.Sev1);
        Assert.Equal((DueState.Overdue, 64), story["resolution", 70]);
        story.At(71, new OverrideSeverity(Some.Alice, Severity.Sev2, "A workaround is out"));
        Assert.Equal((DueState.Running, 244), story["resolution", 72]);
    }

    [Fact]
    public void A_clock_that_a_milder_severity_does_not_have_is_not_applicable_and_never_due()
    {
        var story = new ClockStory().Triaged(2, Severity.Sev4);
        Assert.Equal((DueState.NotApplicable, double.PositiveInfinity), story["first-update", 3]);
        Assert.DoesNotContain(story.Items(3), item => item.Kind is ClockKind.FirstUpdate or ClockKind.Escalation);

        story.At(30, new OverrideSeverity(Some.Alice, Severity.Sev1, "All users now"));
        Assert.Equal((DueState.Running, 35), story["first-update", 31]);
    }

    [Fact]
    public void A_worse_severity_shortens_the_time_to_the_next_update_and_a_milder_one_leaves_a_promise_standing()
    {
        var raised = new ClockStory().Triaged(2, Severity.Sev3).At(5, Update());
        Assert.Equal((DueState.Running, 65), raised["next-update-2", 6]);
        raised.At(40, new OverrideSeverity(Some.Alice, Severity.Sev1, "All users now"));
        Assert.Equal((DueState.Running, 55), raised["next-update-2", 41]);

        var lowered = new ClockStory().Triaged(2, Severity.Sev1).At(5, Update()).At(10, new OverrideSeverity(Some.Alice, Severity.Sev4, "One user"));
        Assert.Equal((DueState.Running, 20), lowered["next-update-2", 11]);
    }

    [Fact]
    public void A_promise_may_shorten_the_cadence_and_not_stretch_it()
    {
        var story = new ClockStory().Triaged(2, Severity.Sev1).At(5, Update() with { NextUpdateAt = Time(10) });
        Assert.Equal((DueState.Running, 10), story["next-update-2", 6]);
        story.At(9, Update() with { NextUpdateAt = Time(90) });
        Assert.Equal((DueState.Overdue, 24), story["next-update-3", 25]);
    }

    [Fact]
    public void A_pause_adds_the_time_that_the_clock_stood_still()
    {
        var story = new ClockStory().Triaged(4, Severity.Sev1).At(20, new PauseClocks(Some.Alice, "The provider works on it"));
        Assert.Equal((DueState.Paused, 64 + 10), story["resolution", 30]);
        Assert.Equal(TimeSpan.FromMinutes(44), story.All(30).Single(item => item.Id == "resolution").Remaining(Time(30)));
        story.At(50, new ResumeClocks(Some.Alice));
        Assert.Equal((DueState.Running, 94), story["resolution", 51]);
        story.At(60, new PauseClocks(Some.Alice, "Again")).At(65, new ResumeClocks(Some.Alice));
        Assert.Equal((DueState.Running, 99), story["resolution", 99]);
    }

    [Fact]
    public void A_pause_does_not_help_a_clock_that_is_overdue_already()
    {
        var story = new ClockStory().Triaged(4, Severity.Sev1).At(70, new PauseClocks(Some.Alice, "The provider works on it"));
        Assert.Equal((DueState.Overdue, 64), story["resolution", 80]);
        story.At(90, new ResumeClocks(Some.Alice));
        Assert.Equal((DueState.Overdue, 64), story["resolution", 91]);
    }

    [Fact]
    public void A_pause_moves_no_deadline_of_an_action_item()
    {
        var story = new ClockStory().At(1, new AddActionItem(Some.Alice, "Validate") { Deadline = new DateOnly(2026, 3, 20) }, new PauseClocks(Some.Alice, "Waiting"));
        Assert.Equal(DueState.Running, story["action-1", 60].State);
        Assert.Equal(DueState.Overdue, story["action-1", 24 * 60].State);

        var refusal = Assert.Throws<CommandRefusedException>(() =>
            new ClockStory().At(1, new PauseClocks(Some.Alice, "Waiting") { Clocks = [ClockKind.ActionDeadline] }));
        Assert.Contains("change the action item instead", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_happens_during_a_pause_is_judged_by_the_time_left_when_it_began()
    {
        var story = new ClockStory().At(3, new PauseClocks(Some.Alice, "Waiting")).At(30, Update());
        Assert.Equal((DueState.Met, 5 + 27), story["first-update", 31]);
    }

    [Fact]
    public void A_resolved_incident_that_comes_back_has_the_time_left_that_it_had()
    {
        var story = new ClockStory().At(3, Update()).Triaged(4, Severity.Sev1).Resolved(44, impactEnded: 34);
        Assert.Equal((DueState.Met, 64), story["resolution", 45]);

        // 30 minutes of the hour were used when the impact ended at 34; from 344 on, 30 are left.
        story.At(344, new Reopen(Some.Alice, "It is back"));
        Assert.Equal((DueState.Running, 374), story["resolution", 345]);
        Assert.Equal((DueState.Met, 5), story["triage", 345]);
        Assert.Equal((DueState.Met, 15), story["acknowledge", 345]);
        Assert.Equal((DueState.Met, 5), story["first-update", 345]);
        Assert.DoesNotContain(story.All(345), item => item.Kind is ClockKind.Postmortem or ClockKind.FollowUp);
    }

    [Fact]
    public void People_are_told_of_a_reopening_within_the_time_of_a_first_update()
    {
        var story = new ClockStory().At(3, Update()).Triaged(4, Severity.Sev1).Resolved(40).At(344, new Reopen(Some.Alice, "It is back"));
        Assert.Equal((DueState.Running, 349), story["next-update-2", 345]);
        story.At(347, Update());
        Assert.Equal((DueState.Running, 362), story["next-update-3", 348]);
    }

    [Fact]
    public void A_reopening_that_is_over_before_an_update_is_told_by_its_notice()
    {
        var story = new ClockStory().At(3, Update()).Triaged(4, Severity.Sev1).Resolved(40).At(344, new Reopen(Some.Alice, "It is back")).Resolved(347);
        Assert.Equal((DueState.Met, 349), story["next-update-2", 400]);
    }

    [Fact]
    public void A_second_resolution_starts_a_new_postmortem_clock()
    {
        var story = new ClockStory().Triaged(4, Severity.Sev1).Resolved(40);
        Assert.Equal((DueState.Running, 40 + (48 * 60)), story["postmortem", 50]);
        story.At(100, new Reopen(Some.Alice, "It is back")).Resolved(200);
        Assert.Equal((DueState.Running, 200 + (48 * 60)), story["postmortem-2", 201]);
        Assert.DoesNotContain(story.All(201), item => item.Id == "postmortem");
    }

    [Fact]
    public void Clocks_that_were_open_at_the_resolution_go_on_after_a_reopening_without_the_time_between()
    {
        var story = new ClockStory().At(1, Go(LifecycleTrigger.Triage), Go(LifecycleTrigger.Mitigate)).Resolved(3);
        Assert.Equal((DueState.NotApplicable, 15), story["acknowledge", 100]);
        story.At(103, new Reopen(Some.Alice, "It is back"));
        Assert.Equal((DueState.Running, 115), story["acknowledge", 104]);
        Assert.Equal((DueState.Running, 105), story["triage", 104]);
    }

    [Fact]
    public void An_impact_that_comes_back_before_the_resolution_takes_back_its_end()
    {
        var story = new ClockStory().Triaged(4, Severity.Sev1).At(10, Go(LifecycleTrigger.Investigate))
            .At(20, new SetMilestone(Some.Alice, MilestoneKind.ImpactEnded, Time(14)));
        Assert.Equal((DueState.Met, 64), story["resolution", 100]);
        story.At(114, new Advance(Some.Alice, LifecycleTrigger.Mitigate));
        Assert.Equal((DueState.Running, 164), story["resolution", 115]);
    }

    [Fact]
    public void The_clocks_of_a_merged_incident_stop_and_go_on_after_an_unmerge()
    {
        var other = new IncidentId(new Guid(7, 7, 7, new byte[8]));
        var story = new ClockStory().Triaged(4, Severity.Sev1).At(24, new Merge(Some.Alice, other, "Same cause"));
        Assert.Empty(story.Items(100));
        Assert.Null(ResponseClocks.NextDue(story.Incident, story.Policy, Time(100)));
        Assert.Equal(DueState.Paused, story["resolution", 100].State);
        Assert.Equal(DueState.Met, story["triage", 100].State);

        story.At(224, new Unmerge(Some.Alice, "Not the same"));
        Assert.Equal((DueState.Running, 264), story["resolution", 225]);
        Assert.Equal((DueState.Overdue, 5), story["first-update", 225]);
    }

    [Fact]
    public void The_clocks_of_a_declined_incident_end_with_it()
    {
        var inTime = new ClockStory().At(4, new Decline(Some.Alice, "False alarm"));
        Assert.Empty(inTime.Items(100));
        Assert.All(inTime.All(100), item => Assert.Equal(DueState.NotApplicable, item.State));

        var late = new ClockStory().At(10, new Decline(Some.Alice, "False alarm"));
        Assert.Equal((DueState.Breached, 5), late["triage", 100]);
        Assert.Equal((DueState.NotApplicable, 15), late["acknowledge", 100]);
    }
}
