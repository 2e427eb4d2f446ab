namespace IncidentKit.Tests.Reminders;

public class GroupingTests
{
    [Fact]
    public async Task What_comes_due_within_the_window_goes_out_in_one_notice_when_the_last_of_it_is_due()
    {
        var story = await new ReminderStory(Policy(triage: 300, update: 340, acknowledge: 400)).Declared();

        var given = await story.RunUntil(60);

        // 240, 272 | 300, 320, 340 | 400 seconds: never early, and no reminder is held back until its own due time.
        Assert.Equal([272, 340, 400], given.Select(notice => Math.Round(notice.Minute * 60, 3)));
        Assert.Equal(["triage Remind", "first-update Remind"], given[0].Given);
        Assert.Equal(["triage Due", "first-update Due", "acknowledge Remind"], given[1].Given);
        Assert.Equal(["acknowledge Due"], given[2].Given);
    }

    [Fact]
    public async Task With_no_window_each_time_has_a_notice_of_its_own()
    {
        var story = await new ReminderStory(Policy(triage: 300, update: 340, acknowledge: 400), new() { GroupWithin = TimeSpan.Zero }).Declared();

        Assert.Equal([240, 272, 300, 320, 340, 400], (await story.RunUntil(60)).Select(notice => Math.Round(notice.Minute * 60, 3)));
    }

    [Fact]
    public async Task A_reminder_shortly_before_its_due_time_is_given_all_the_same()
    {
        var story = await new ReminderStory(Policy(triage: 10, update: 12, acknowledge: 1000)).Declared();

        // 8, 9.6 | 10, 12: the group ends before the due time of a clock in it.
        Assert.Equal([9.6, 12], (await story.RunUntil(1)).Select(notice => Math.Round(notice.Minute * 60, 3)));
    }

    [Fact]
    public async Task Another_window_applies_to_incidents_that_are_under_way()
    {
        var store = new StoreInFront();
        var policy = Policy(triage: 300, update: 340, acknowledge: 1000);
        await new ReminderStory(policy, new() { GroupWithin = TimeSpan.FromHours(1) }, store).Declared();
        Assert.Equal(Some.Time.AddSeconds(272), await store.NextWakeAsync());
        var time = new AnyTime(ReminderStory.Time(1));

        await using var tracker = new IncidentKitBuilder()
            .UseStore(store).UsePolicy(policy).UseTimeProvider(time).UseReminders(new() { GroupWithin = TimeSpan.Zero }).Build();
        await tracker.Reminders.RunAsync();

        Assert.Equal(ReminderStory.Time(4), await tracker.Reminders.NextWakeAsync());
    }

    private static ResponsePolicy Policy(int triage, int update, int acknowledge)
    {
        var targets = ResponsePolicy.Default.For(Severity.Sev1) with
        {
            TriageWithin = TimeSpan.FromSeconds(triage),
            FirstUpdateWithin = TimeSpan.FromSeconds(update),
            AcknowledgeWithin = TimeSpan.FromSeconds(acknowledge),
            Escalations = [],
        };
        return ResponsePolicy.Default.With(Severity.Sev1, targets);
    }
}
