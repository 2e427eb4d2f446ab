using FsCheck.Xunit;
using IncidentKit.Commands;
using IncidentKit.Tests.Policies;
using static IncidentKit.Tests.Clocks.ClockStory;

namespace IncidentKit.Tests.Clocks;

/// <summary>Laws that hold for any history and any policy; each number makes one.</summary>
public class ClockLawTests
{
    [Property(MaxTest = 100)]
    public void What_is_due_next_found_by_stepping_through_time_is_what_is_computed_at_once(int seed)
    {
        var story = Any(seed);
        var now = LastMinute(story) + 1;
        var states = States(story, now);
        var computed = ResponseClocks.NextChange(story.Incident, story.Policy, Time(now));

        var stepped = Enumerable.Range(1, 2000).Select(step => now + step).Cast<double?>()
            .FirstOrDefault(minute => !States(story, minute!.Value).SequenceEqual(states));

        if (stepped is { } minute)
            Assert.InRange(computed!.Value, Time(minute - 1).AddTicks(1), Time(minute));
        else
            Assert.True(computed is null || computed > Time(now + 2000));
    }

    [Property(MaxTest = 300)]
    public void A_state_changes_exactly_at_the_computed_instant_and_only_from_running_to_overdue(int seed)
    {
        var story = Any(seed);
        var now = Time(LastMinute(story) + 1);
        for (var steps = 0; ResponseClocks.NextChange(story.Incident, story.Policy, now) is { } change; steps++)
        {
            Assert.True(steps < 100, "The clocks change for ever.");
            var before = ResponseClocks.All(story.Incident, story.Policy, change.AddTicks(-1));
            var after = ResponseClocks.All(story.Incident, story.Policy, change);
            Assert.Equal(ResponseClocks.All(story.Incident, story.Policy, now).Select(item => item.State), before.Select(item => item.State));
            var changed = before.Zip(after).Where(pair => pair.First.State != pair.Second.State).ToArray();
            Assert.NotEmpty(changed);
            Assert.All(changed, pair => Assert.Equal((DueState.Running, DueState.Overdue), (pair.First.State, pair.Second.State)));
            Assert.All(changed, pair => Assert.Equal(change, pair.First.DueAt.AddTicks(1)));
            now = change;
        }
    }

    [Property(MaxTest = 300)]
    public void Every_item_has_an_id_of_its_own_and_agrees_with_itself(int seed)
    {
        var story = Any(seed);
        var now = Time(LastMinute(story) + 1);
        var all = ResponseClocks.All(story.Incident, story.Policy, now);

        Assert.Equal(all.Count, all.Select(item => item.Id).Distinct().Count());
        foreach (var item in all)
        {
            Assert.Equal(item.State is DueState.Running or DueState.Overdue or DueState.Paused, item.IsOpen);
            Assert.False(item.IsOpen && item.EndedAt is not null);
            Assert.True(item.State != DueState.Met || item.EndedAt <= item.DueAt + story.Policy.Thresholds.EscalationGrace);
            Assert.True(item.State != DueState.Running || now <= item.DueAt);
            Assert.True(item.State != DueState.Overdue || now > item.DueAt);
            Assert.True(item.RemindAt <= item.DueAt);
        }

        var shown = ResponseClocks.For(story.Incident, story.Policy, now);
        Assert.Equal(
            story.Incident.State.Phase() == LifecyclePhase.Left ? [] : all.Where(item => item.State != DueState.NotApplicable), shown);
    }

    [Property(MaxTest = 200)]
    public void An_incident_entered_afterwards_with_its_real_times_has_the_same_clocks(int seed)
    {
        var live = Any(seed);
        var later = new ClockStory(live.Policy);
        foreach (var (minute, command) in Commands(seed))
        {
            try
            {
                later.Recorded(1_000_000, minute, command);
            }
            catch (IncidentKitException)
            {
                // Refused as it was when it happened.
            }
        }

        var now = Time(LastMinute(live) + 5);
        Assert.Equal(ResponseClocks.All(live.Incident, live.Policy, now), ResponseClocks.All(later.Incident, live.Policy, now));
    }

    [Property(MaxTest = 300)]
    public void A_clock_is_due_when_it_has_run_for_its_limit_pauses_left_out(int[] pauses)
    {
        var story = new ClockStory();
        var minute = 0;
        foreach (var length in (pauses ?? []).Select(number => (int)((uint)number % 4)))
        {
            minute += 1 + length;
            story.At(minute, new PauseClocks(Some.Alice, "Waiting"));
            story.At(++minute + length, new ResumeClocks(Some.Alice));
            minute += length;
        }

        // Minute by minute: one that no pause covers is one that the clock ran.
        var ran = 0;
        var due = 0;
        while (ran < 15)
        {
            if (!story.Incident.Pauses.Any(pause => pause.From <= Time(due) && Time(due) < pause.Until))
                ran++;
            due++;
        }

        Assert.Equal(due, story["acknowledge", Math.Max(due, minute)].Due);
    }

    private static DueState[] States(ClockStory story, double minute) => [.. story.All(minute).Select(item => item.State)];

    private static double LastMinute(ClockStory story) => (story.Incident.UpdatedAt - Some.Time).TotalMinutes;

    private static ClockStory Any(int seed)
    {
        var story = new ClockStory(seed % 3 == 0 ? ResponsePolicy.Default : SomePolicy.Any(seed));
        foreach (var (minute, command) in Commands(seed))
        {
            try
            {
                story.At(minute, command);
            }
            catch (IncidentKitException)
            {
                // Refused: nothing happened.
            }
        }

        return story;
    }

    /// <summary>Commands that may or may not be possible, at rising times.</summary>
    private static IEnumerable<(double Minute, IncidentCommand Command)> Commands(int seed)
    {
        var random = new Random(seed);
        var minute = 0;
        var flow = Some.TheWholeFlow(new Severity(random.Next(1, 5))).GetEnumerator();
        for (var i = random.Next(5, 80); i > 0; i--)
        {
            minute += random.Next(0, 12) switch { < 9 => 1, < 11 => 20, _ => 600 };
            yield return (minute, random.Next(3) < 2 && flow.MoveNext() ? flow.Current : Anything(random));
        }
    }

    private static IncidentCommand Anything(Random random) => random.Next(16) switch
    {
        0 => new PauseClocks(Some.Alice, "Waiting"),
        1 => new PauseClocks(Some.Alice, "Waiting") { Clocks = [(ClockKind)random.Next(9)] },
        2 or 3 => new ResumeClocks(Some.Alice),
        4 => new OverrideSeverity(Some.Bob, new Severity(random.Next(1, 5)), "Changed"),
        5 => new Reopen(Some.Alice, "It is back"),
        6 => new Merge(Some.Alice, new IncidentId(new Guid(7, 7, 7, new byte[8])), "Same"),
        7 or 8 => new Unmerge(Some.Alice, "Not the same"),
        9 => Update(),
        10 => new Escalate(Some.Alice, ["Carol"]) { Step = random.Next(1, 3) },
        11 => Go((LifecycleTrigger)random.Next(Enum.GetValues<LifecycleTrigger>().Length)),
        12 => Go(LifecycleTrigger.Mitigate),
        13 => new AddActionItem(Some.Alice, "Validate") { Deadline = new DateOnly(2026, 3, 20).AddDays(random.Next(30)) },
        14 => new SetActionItemStatus(Some.Alice, 1, (ActionItemStatus)random.Next(4), "Said so"),
        _ => new ApplyMitigation(Some.Alice, MitigationKind.ScaleUp, "More nodes") { Outcome = AttemptOutcome.Worked },
    };
}
