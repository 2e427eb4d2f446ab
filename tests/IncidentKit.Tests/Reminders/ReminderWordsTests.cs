using IncidentKit.Commands;

namespace IncidentKit.Tests.Reminders;

public class ReminderWordsTests
{
    private static readonly ResponseTeam s_team = new()
    {
        OnCall = [new("primary on-call", "Ann", "pager"), new("Backup Engineer", "Carol"), new("backup engineer", "Dan")],
    };

    [Fact]
    public async Task Ahead_it_says_what_is_due_when_and_what_to_do()
    {
        var story = await Declared();

        var notice = await Notice(story, 4);

        Assert.Equal(
            [
                "The end of triage is due at 14:13 UTC (T1): set the severity and answer the open questions (What, When, Who, WhatChanged, CanWeMitigate).",
                "The first status update is due at 14:13 UTC (R2): send it, and say what is affected, who works on it, and the ETA.",
            ],
            notice.Select(reminder => reminder.Text));
    }

    [Fact]
    public async Task At_the_due_time_it_says_that_it_is_now_and_later_that_it_was()
    {
        var story = await Declared();
        await story.At(1, new AssessSeverity(Some.Alice, Some.Impact(Severity.Sev1)), new AnswerTriageQuestion(Some.Alice, TriageQuestion.What, "Logins"));
        Assert.StartsWith(
            "The end of triage is due now, at 14:13 UTC (T1): answer the open questions (When, Who, WhatChanged, CanWeMitigate).",
            (await Notice(story, 5))[0].Text, StringComparison.Ordinal);

        story = await Declared();
        await story.At(1, Enum.GetValues<TriageQuestion>().Select(question => new AnswerTriageQuestion(Some.Alice, question, "Known")));
        Assert.Equal("The end of triage was due at 14:13 UTC (T1): set the severity.", (await Notice(story, 7))[0].Text);
    }

    [Fact]
    public async Task A_time_on_another_day_has_its_date()
    {
        var story = await Declared();

        Assert.Contains("was due at 2026-03-20 14:13 UTC", (await Notice(story, 60 * 24))[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_escalation_step_names_whom_to_tell_by_the_names_that_the_team_gives()
    {
        var story = await Declared();
        await story.Run(14.9);

        var notice = await Notice(story, 15);

        Assert.Equal("Nobody acknowledged for 15 minutes: tell Carol, Dan (T4).", notice[0].Text);
        Assert.Equal(["Carol", "Dan"], notice[0].Tell);
        Assert.Equal("An acknowledgement is due now, at 14:23 UTC (T4): acknowledge, so that everyone knows that somebody is on it.", notice[1].Text);
        Assert.Equal((ReminderPoint.Escalate, "escalation-1", Some.Time.AddMinutes(15)), (notice[0].Point, notice[0].ClockId, notice[0].DueAt));

        var unnamed = await new ReminderStory().Declared();
        Assert.Equal("Nobody acknowledged for 40 minutes: tell backup engineer (T4).", (await Notice(unnamed, 40))[0].Text);
    }

    [Fact]
    public async Task Whoever_sees_to_it_is_told()
    {
        var story = await Declared();
        await story.At(1, new AssessSeverity(Some.Alice, Some.Impact(Severity.Sev2)), new TakeRole(Some.Alice, IncidentRole.Commander));
        var notice = await Notice(story, 12.5);
        Assert.Equal([["Alice"], ["Ann", "Carol", "Dan"], ["Alice"]], ((string[])["triage", "acknowledge", "first-update"]).Select(id => notice.Single(reminder => reminder.ClockId == id).Tell));

        await story.At(13, new TakeRole(Some.Bob, IncidentRole.CommunicationsLead), ClockUpdate);
        Assert.Equal(["Bob"], (await Notice(story, 27)).Single(reminder => reminder.ClockId == "next-update-2").Tell);
    }

    [Fact]
    public async Task A_long_investigation_a_late_resolution_and_a_postmortem_say_what_to_do()
    {
        var story = await Declared();
        await story.At(1, Some.TheWholeFlow(Severity.Sev1).TakeWhile(command => command is not Advance { Trigger: LifecycleTrigger.Mitigate }));
        await story.At(1, new Advance(Some.Alice, LifecycleTrigger.Mitigate), new StateNoSafeMitigation(Some.Alice, "Data loss"), new Advance(Some.Alice, LifecycleTrigger.Investigate));

        var texts = (await All(story, 100)).ToDictionary(reminder => $"{reminder.ClockId} {reminder.Point}", reminder => reminder.Text);

        Assert.Equal(
            "The search for the cause has taken 24 minutes, and users are still affected (R1): if it goes on until 14:39 UTC, stop the bleeding first.",
            texts["long-investigation Remind"]);
        Assert.Equal(
            "The search for the cause has taken 30 minutes, and users are still affected (R1): stop the bleeding first, by a roll back, a feature flag, other routes for the traffic or more capacity.",
            texts["long-investigation Due"]);
        Assert.Equal(
            "The end of the impact is due now, at 15:09 UTC (T2): restore the service, or bring in more people and tell everyone a new ETA.", texts["resolution Due"]);
    }

    [Fact]
    public async Task After_the_resolution_the_postmortem_the_deadlines_and_the_follow_up_are_reminded_of()
    {
        var story = await Declared();
        var flow = Some.TheWholeFlow(Severity.Sev1).ToArray();
        await story.At(1, flow.TakeWhile(command => command is not ApprovePostmortem));
        var texts = (await All(story, 60 * 24 * 3)).ToDictionary(reminder => $"{reminder.ClockId} {reminder.Point}", reminder => reminder.Text);
        Assert.Equal("The postmortem is due at 14:09 UTC (T3): finish it, have it approved, and share it.", texts["postmortem Remind"]);
        await story.At(60 * 24 * 3, flow.SkipWhile(command => command is not ApprovePostmortem));

        var later = await All(story, 60 * 24 * 30);

        var first = later.First(reminder => reminder.ClockId == "action-1");
        Assert.Equal("Action item 1 of Alice is due by the end of 2026-03-30 (R5): finish \"Validate variables at startup\", or give it a new deadline.", first.Text);
        Assert.Equal(["Alice"], first.Tell);
        Assert.Contains(later, reminder => reminder.Text == "Action item 2 of Bob was due by the end of 2026-04-05 (R5): finish \"Smoke test after deploy\", or give it a new deadline.");
        Assert.Equal(
            "The follow-up of the action items is due now, at 14:08 UTC (T5): see how far the 2 open ones are, and record what came of it.",
            later.Single(reminder => reminder is { ClockId: "follow-up", Point: ReminderPoint.Due }).Text);
    }

    [Fact]
    public async Task A_long_notice_is_cut_in_the_timeline_and_complete_in_the_record()
    {
        var story = await Declared();
        await story.At(1, Enumerable.Range(1, 9).Select(number => new AddActionItem(Some.Alice, $"Action {number}") { Deadline = new DateOnly(2026, 3, 25) }));

        await story.Run(60 * 24 * 20);

        var notice = (await story.Incident()).History[^1];
        Assert.Equal(13, Assert.Single(await story.Notices()).Reminders.Count);
        Assert.EndsWith(" And 8 more.", notice.Text, StringComparison.Ordinal);
    }

    private static SendStatusUpdate ClockUpdate => new(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice looks at the logs");

    private static Task<ReminderStory> Declared() => new ReminderStory(new ResponsePolicy(
        ResponsePolicy.Default.SeverityRules, ResponsePolicy.Default.Targets, team: s_team)).Declared();

    private static async Task<IReadOnlyList<DueReminder>> Notice(ReminderStory story, double minute)
    {
        Assert.NotEmpty(await story.Run(minute));
        return (await story.Notices())[^1].Reminders;
    }

    private static async Task<IReadOnlyList<DueReminder>> All(ReminderStory story, double untilMinute)
    {
        await story.RunUntil(untilMinute);
        return [.. (await story.Notices()).SelectMany(notice => notice.Reminders)];
    }
}
