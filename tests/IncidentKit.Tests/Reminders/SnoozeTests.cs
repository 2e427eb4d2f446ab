using IncidentKit.Commands;

namespace IncidentKit.Tests.Reminders;

public class SnoozeTests
{
    [Fact]
    public async Task Snoozed_reminders_come_together_at_the_end_if_they_are_still_to_be_done()
    {
        var story = await new ReminderStory().Declared();
        await story.At(1, Snooze(20), new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice looks at the logs"));

        var given = await story.RunUntil(60);

        // Escalation is for when nobody answers, so it has to be snoozed by name.
        Assert.Equal([15, 20], given.Select(notice => notice.Minute));
        Assert.Equal(["escalation-1 Escalate"], given[0].Given);
        Assert.Equal(["triage Due", "acknowledge Due", "next-update-2 Due"], given[1].Given);
        Assert.Equal(Time(20), (await story.Incident()).Reminders.SnoozedUntil(ClockKind.Triage));
        Assert.Null((await story.Incident()).Reminders.SnoozedUntil(ClockKind.Escalation));
    }

    [Fact]
    public async Task What_people_were_reminded_of_before_comes_again_at_the_end_of_the_snooze()
    {
        var story = await new ReminderStory().Declared();
        Assert.Equal(2, (await story.RunUntil(5)).Count);

        await story.At(6, Snooze(9, ClockKind.Triage));

        Assert.Equal([("triage Due", 9), ("acknowledge Remind", 12)], (await story.RunUntil(14)).Select(notice => (string.Join(", ", notice.Given), notice.Minute)));
    }

    [Fact]
    public async Task What_is_not_snoozed_comes_in_its_time()
    {
        var story = await new ReminderStory().Declared();
        await story.At(1, Snooze(100, ClockKind.Triage, ClockKind.Escalation));

        Assert.Equal(
            ["first-update Remind", "first-update Due", "acknowledge Remind", "acknowledge Due"], (await story.RunUntil(99)).SelectMany(notice => notice.Given));
        Assert.Equal(["escalation-1 Escalate", "triage Due"], (await story.RunUntil(100))[0].Given);
    }

    [Fact]
    public async Task A_later_snooze_replaces_an_earlier_one_and_one_until_now_ends_it()
    {
        var story = await new ReminderStory().Declared();
        await story.At(1, Snooze(100));
        await story.At(10, Snooze(10, ClockKind.Triage), Snooze(30, ClockKind.Acknowledge));

        Assert.Equal(["triage Due"], await story.Run(10));
        Assert.Equal([15, 30, 100], (await story.RunUntil(200)).Select(notice => notice.Minute));
    }

    [Fact]
    public async Task A_snooze_that_makes_no_sense_is_refused_with_everything_that_is_wrong()
    {
        var story = await new ReminderStory().Declared();

        var refusal = await Assert.ThrowsAsync<CommandRefusedException>(() => story.At(
            5, new SnoozeReminders(Some.Alice, Time(4), " ") { Clocks = [ClockKind.Triage, (ClockKind)99, ClockKind.Triage] }));

        Assert.Equal(["Reason", "Clocks", "Clocks", "Until"], refusal.Problems.Select(problem => problem.Member));
        Assert.Contains("which is over, and nothing is snoozed that it could end", refusal.Message, StringComparison.Ordinal);

        var entered = await new ReminderStory().Declared(IncidentMode.Retrospective);
        refusal = await Assert.ThrowsAsync<CommandRefusedException>(() => entered.At(1, Snooze(4)));
        Assert.Equal("Mode", Assert.Single(refusal.Problems).Member);

        await story.At(6, new Decline(Some.Alice, "False alarm"));
        await Assert.ThrowsAsync<CommandRefusedException>(() => story.At(7, Snooze(20)));
    }

    [Fact]
    public async Task A_snooze_and_the_reminders_are_no_part_of_the_postmortem_nor_a_status_update()
    {
        var story = await new ReminderStory().Declared();
        await story.At(1, Snooze(10));
        await story.RunUntil(60);

        var incident = await story.Incident();

        Assert.All(incident.Timeline().Skip(1), entry => Assert.False(entry.IsKey));
        Assert.Equal("Reminders snoozed until 2026-03-20 14:18 UTC — Everyone knows", incident.Timeline()[1].Text);
        Assert.Single(Postmortem.From(incident).Timeline);
        Assert.Equal(0, incident.Communication.UpdatesSent);
        Assert.Single(incident.TimelineFor(Audience.Stakeholders));
        Assert.Equal(incident, Incident.Replay(incident.History));
    }

    private static SnoozeReminders Snooze(double until, params ClockKind[] clocks) => new(Some.Alice, Time(until), "Everyone knows") { Clocks = clocks };

    private static DateTimeOffset Time(double minute) => ReminderStory.Time(minute);
}
