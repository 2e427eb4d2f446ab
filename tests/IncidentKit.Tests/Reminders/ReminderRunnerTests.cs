using IncidentKit.Commands;

namespace IncidentKit.Tests.Reminders;

public class ReminderRunnerTests
{
    private static readonly IncidentCommand s_acknowledge = new Acknowledge(Some.Alice);

    [Fact]
    public async Task Nobody_does_anything_and_every_clock_is_announced_ahead_and_when_it_is_due()
    {
        var story = await new ReminderStory().Declared();

        var given = await story.RunUntil(60);

        Assert.Equal([4, 5, 12, 15], given.Select(notice => notice.Minute));
        Assert.Equal(["triage Remind", "first-update Remind"], given[0].Given);
        Assert.Equal(["triage Due", "first-update Due"], given[1].Given);
        Assert.Equal(["acknowledge Remind"], given[2].Given);
        Assert.Equal(["escalation-1 Escalate", "acknowledge Due"], given[3].Given);
        Assert.Null(await story.NextWake());
    }

    [Fact]
    public async Task After_a_time_without_a_process_there_is_one_notice_of_what_is_still_to_be_done()
    {
        var story = await new ReminderStory().Declared();
        await story.At(3, new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice looks at the logs"));

        // A reminder of what is due by now is overtaken, and what was done needs none.
        Assert.Equal(["escalation-1 Escalate", "triage Due", "acknowledge Due", "next-update-2 Due"], await story.Run(600));
        Assert.Empty(await story.Run(601));
        Assert.Single(await story.Notices());
    }

    [Fact]
    public async Task A_clock_that_jumps_forwards_gives_one_notice_and_one_that_jumps_back_gives_none_again()
    {
        var story = await new ReminderStory().Declared();

        Assert.Equal(4, (await story.Run(100_000)).Length);
        foreach (var minute in (double[])[0, 4, 5, 12, 15, 15.1, 99_999, 100_001])
            Assert.Empty(await story.Run(minute));
    }

    [Fact]
    public async Task A_clock_that_jumps_back_does_not_make_a_reminder_early()
    {
        var story = await new ReminderStory().Declared();
        await story.At(14, new Observe(Some.Alice, "The clock is wrong"));

        Assert.Equal(["triage Remind", "first-update Remind"], await story.Run(4));
        Assert.Equal(Time(4), (await story.Incident()).History[^1].OccurredAt);
        Assert.Equal(["triage Due", "first-update Due"], await story.Run(5));
        Assert.Empty(await story.Run(11.9));
    }

    [Fact]
    public async Task What_happens_takes_away_the_reminders_of_it()
    {
        var story = await new ReminderStory().Declared();
        await story.At(2, s_acknowledge);

        var given = await story.RunUntil(60);

        Assert.Equal([4, 5], given.Select(notice => notice.Minute));
    }

    [Fact]
    public async Task A_paused_clock_is_silent_and_is_announced_anew_for_the_time_that_it_is_due_then()
    {
        var story = await new ReminderStory().Declared();
        await story.At(4.5, [new PauseClocks(Some.Alice, "Waiting") { Clocks = [ClockKind.Triage, ClockKind.Acknowledge, ClockKind.Escalation] }]);
        Assert.Equal([4.5, 5], (await story.RunUntil(50)).Select(notice => notice.Minute));
        Assert.Null(await story.NextWake());

        await story.At(54.5, new ResumeClocks(Some.Alice));

        // Due at 5 before, 55 now; 80 % of that were over long ago.
        Assert.Equal(["triage Remind", "acknowledge Remind"], await story.Run(54.6));
        Assert.Equal(["triage Due"], await story.Run(55));
        Assert.Equal(["escalation-1 Escalate", "acknowledge Due"], (await story.RunUntil(70))[^1].Given);
    }

    [Fact]
    public async Task A_due_time_that_moves_after_it_was_announced_is_announced_anew()
    {
        var story = await new ReminderStory().Declared();
        await story.At(1, new AssessSeverity(Some.Alice, Some.Impact(Severity.Sev1)));
        await story.At(2, [new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice looks at the logs")]);
        Assert.Contains("next-update-2 Due", await story.Run(17));

        await story.At(
            18, new OverrideSeverity(Some.Alice, Severity.Sev3, "Few users"), new CorrectStatusUpdate(Some.Alice, 1, "Later") { NextUpdateAt = Time(42) });

        Assert.Equal([34, 42], (await story.RunUntil(60)).Where(notice => notice.Given.Any(given => given.StartsWith("next-update-2", StringComparison.Ordinal))).Select(notice => notice.Minute));
    }

    [Fact]
    public async Task An_incident_that_has_left_the_flow_reminds_of_nothing_until_it_is_back()
    {
        var declined = await new ReminderStory().Declared();
        await declined.At(1, new Decline(Some.Alice, "False alarm"));
        Assert.Null(await declined.NextWake());
        Assert.Empty(await declined.Run(100));

        var story = await new ReminderStory().Declared();
        var target = await story.Tracker.DeclareAsync(Some.Declaration("Another"));
        await story.At(2, new Merge(Some.Alice, target.Id, "Same cause"));
        await story.Tracker.ExecuteAsync(target.Id, new Cancel(Some.Alice, "For the test"));
        Assert.Null(await story.NextWake());

        await story.At(100, new Unmerge(Some.Alice, "Two after all"));
        Assert.Equal(["triage Remind", "first-update Remind", "acknowledge Remind"], (await story.RunUntil(102))[0].Given);
    }

    [Fact]
    public async Task Nobody_is_reminded_of_an_incident_that_was_entered_afterwards()
    {
        var story = await new ReminderStory().Declared(IncidentMode.Retrospective);

        Assert.Null(await story.NextWake());
        Assert.Empty(await story.Run(100));
    }

    [Fact]
    public async Task After_closing_only_the_follow_up_and_the_deadlines_remind()
    {
        var story = await new ReminderStory().Declared();
        await story.At(1, Some.TheWholeFlow(Severity.Sev1).Where(command => command is not (ApprovePostmortem or SharePostmortem)).Select(command =>
            command is Advance { Trigger: LifecycleTrigger.Close } close ? close with { OverrideReason = "For the test" } : command));
        Assert.Equal(IncidentState.Closed, (await story.Incident()).State);
        var days = (await story.RunUntil(60 * 24 * 60)).Select(notice => (Math.Floor(notice.Minute / 60 / 24), string.Join(", ", notice.Given))).ToArray();
        Assert.Equal([(8, "action-1 Remind"), (10, "action-1 Due"), (13, "action-2 Remind"), (16, "action-2 Due")], days);

        var shared = await new ReminderStory().Declared();
        await shared.At(1, Some.TheWholeFlow(Severity.Sev1));
        Assert.Contains((await shared.RunUntil(60 * 24 * 60)), notice => notice.Given.Contains("follow-up Due") && notice.Minute is > 14 * 24 * 60 and < (14 * 24 * 60) + 2);
    }

    [Fact]
    public async Task Once_every_action_item_is_settled_a_closed_incident_is_never_looked_at_again()
    {
        var story = await new ReminderStory().Declared();
        await story.At(1, Some.TheWholeFlow(Severity.Sev1));
        await story.At(2, new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.Done, "Merged"), new SetActionItemStatus(Some.Bob, 2, ActionItemStatus.WontDo, "No need"));

        Assert.Null(await story.NextWake());
        story.Restart(ResponsePolicy.Default.With(Severity.Sev1, ResponsePolicy.Default.For(Severity.Sev1) with { FollowUpAfter = TimeSpan.FromDays(1) }));
        Assert.Empty(await story.Run(100_000));
        Assert.Empty(await story.Store.ClaimOutdatedAsync("other", 10, Time(0), TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task Another_policy_moves_what_is_due_in_incidents_that_are_under_way()
    {
        var story = await new ReminderStory().Declared();
        Assert.Equal(4, await story.NextWake());
        var targets = ResponsePolicy.Default.For(Severity.Sev1) with
        {
            TriageWithin = TimeSpan.FromMinutes(30),
            FirstUpdateWithin = TimeSpan.FromMinutes(2),
        };
        story.Restart(ResponsePolicy.Default.With(Severity.Sev1, targets));

        Assert.Equal(["first-update Due"], await story.Run(3));
        Assert.Equal(12, await story.NextWake());
        Assert.Equal([12, 15, 24, 30], (await story.RunUntil(60)).Select(notice => notice.Minute));
    }

    [Fact]
    public async Task A_policy_of_another_process_is_noticed_after_a_while()
    {
        var story = await new ReminderStory().Declared();
        await story.At(0.5, s_acknowledge);
        Assert.Empty(await story.Run(1));
        var slow = ResponsePolicy.Default.With(
            Severity.Sev1, ResponsePolicy.Default.For(Severity.Sev1) with { TriageWithin = TimeSpan.FromHours(9), FirstUpdateWithin = null });
        await using (var other = new IncidentKitBuilder().UseStore(story.Store).UseTimeProvider(story.Clock).UsePolicy(slow).Build())
            await other.ExecuteAsync((await story.Incident()).Id, new Observe(Some.Bob, "By the other policy"));
        Assert.Equal(0.8 * 9 * 60, await story.NextWake());

        story.Clock.Pass(TimeSpan.FromMinutes(10));

        Assert.Equal(["triage Due", "first-update Due"], await story.Run(11));
    }

    [Fact]
    public async Task Incidents_stored_before_there_were_reminders_are_found_and_caught_up_with()
    {
        var story = await new ReminderStory().Declared();
        var claim = Assert.Single(await story.Store.ClaimDueAsync(Time(1000), 1, TimeSpan.FromSeconds(1)));
        Assert.True(await story.Store.RescheduleAsync(claim, null, null));
        Assert.Null(await story.NextWake());

        story.Restart();

        Assert.Equal(4, (await story.Run(600)).Length);
    }

    [Fact]
    public async Task With_nothing_due_a_round_is_one_question_and_so_is_the_next_wake_up()
    {
        var story = await new ReminderStory().Declared();
        await story.Run(1);
        story.Store.Asked.Clear();

        await story.Tracker.Reminders.RunAsync();
        await story.Tracker.Reminders.NextWakeAsync();

        Assert.Equal(["ClaimDueAsync", "NextWakeAsync"], story.Store.Asked);
    }

    [Fact]
    public async Task A_notice_goes_to_the_notifiers_with_what_is_due_and_whom_it_is_for()
    {
        var heard = new Recording();
        var drills = new Recording();
        var clock = new AnyTime(Some.Time);
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(clock)
            .AddNotifier("chat", heard).AddNotifier("drills", drills, new() { ReceivesDrills = true }).Build();
        await tracker.DeclareAsync(Some.Declaration());
        await tracker.DeclareAsync(Some.Declaration() with { Mode = IncidentMode.Drill });
        clock.Now = Time(15);

        await tracker.Reminders.RunAsync();
        await tracker.Notifications.DeliverAsync();

        var message = Assert.Single(heard.Messages, message => message.Type == "reminders_due.v1");
        Assert.Equal(2, drills.Messages.Count(message => message.Type == "reminders_due.v1"));
        Assert.Equal(["escalation-1", "triage", "first-update", "acknowledge"], message.Due.Select(due => due.ClockId));
        Assert.Equal((ReminderPoint.Escalate, "T4", Time(15)), (message.Due[0].Point, message.Due[0].RuleId, message.Due[0].DueAt));
        Assert.Equal("Nobody acknowledged for 15 minutes: tell backup engineer (T4).", message.Due[0].Text);
        Assert.Equal(["backup engineer", "all hands"], message.Tell);
        Assert.StartsWith("Nobody acknowledged for 15 minutes", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_restricted_incident_a_notice_says_what_is_due_and_no_words()
    {
        var heard = new Recording();
        var clock = new AnyTime(Some.Time);
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(clock).AddNotifier("chat", heard).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration("A breach"));
        await tracker.ExecuteAsync(incident.Id, new SetVisibility(Some.Alice, IncidentVisibility.Restricted, "A breach"));
        clock.Now = Time(15);

        await tracker.Reminders.RunAsync();
        await tracker.Notifications.DeliverAsync();

        var message = Assert.Single(heard.Messages, message => message.Type == "reminders_due.v1");
        Assert.Null(message.Text);
        Assert.Empty(message.Tell);
        Assert.All(message.Due, due => Assert.Null(due.Text));
    }

    [Fact]
    public async Task An_incident_that_can_not_be_read_does_not_silence_the_others()
    {
        var story = await new ReminderStory().Declared();
        var broken = story.Store.Broken = (await story.Incident()).Id;
        story.Restart();
        var other = await story.Tracker.DeclareAsync(Some.Declaration("Another"));
        story.Clock.Now = Time(5);

        var report = await story.Tracker.Reminders.RunAsync();

        Assert.Equal((1, 2), (report.Notices, report.Reminders));
        var failure = Assert.Single(report.Failures);
        Assert.Equal(broken, failure.IncidentId);
        Assert.IsType<IncidentHistoryException>(failure.Exception);
        Assert.NotEqual(broken, other.Id);

        // It is tried again, not at once and not for ever in one round.
        Assert.Empty((await story.Tracker.Reminders.RunAsync()).Failures);
        story.Clock.Now = Time(6);
        Assert.Single((await story.Tracker.Reminders.RunAsync()).Failures);
        story.Store.Broken = default;
        Assert.Equal(2, (await story.Run(7)).Length);
    }

    [Fact]
    public async Task A_store_without_due_work_is_refused_when_reminders_are_asked_for_and_silent_otherwise()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => new IncidentKitBuilder().UseStore(new PlainStore()).UseReminders().Build());
        Assert.Contains("PlainStore does not implement IDueWorkStore", refusal.Message, StringComparison.Ordinal);

        await using var tracker = new IncidentKitBuilder().UseStore(new PlainStore()).Build();
        await tracker.DeclareAsync(Some.Declaration());
        Assert.False(tracker.Reminders.IsAvailable);
        Assert.Null(await tracker.Reminders.NextWakeAsync());
        Assert.Equal(0, (await tracker.Reminders.RunAsync()).Notices);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3601)]
    public void A_group_longer_than_an_hour_or_less_than_nothing_is_refused(int seconds)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new IncidentKitBuilder().UseReminders(new() { GroupWithin = TimeSpan.FromSeconds(seconds) }));
        Assert.StartsWith("GroupWithin is ", refusal.Message, StringComparison.Ordinal);
    }

    private static DateTimeOffset Time(double minute) => ReminderStory.Time(minute);
}
