using FsCheck.Xunit;
using IncidentKit.Events;

namespace IncidentKit.Tests.Reminders;

/// <summary>Laws that hold for any history and any policy, whatever happens to the processes and the clock; each number makes one.</summary>
public class ReminderLawTests
{
    private static readonly TimeSpan s_lease = TimeSpan.FromMinutes(1);

    [Property(MaxTest = 150)]
    public async Task Every_reminder_is_given_once_none_early_and_none_is_missing(int seed)
    {
        var life = new ReminderLife(seed);
        await life.LiveAsync();

        await life.RunInPeaceAsync(s_lease * 2);

        var incident = await life.LoadAsync();
        NoneTwice(incident);
        NoneEarly(incident, life.Policies);
        NoneMissing(incident, life);
        Assert.Equal(incident, Incident.Replay(incident.History));
    }

    [Property(MaxTest = 40)]
    public async Task The_next_wake_up_is_when_the_next_reminder_is_given_and_nothing_is_before(int seed)
    {
        var life = new ReminderLife(seed);
        await life.LiveAsync();
        await life.RunInPeaceAsync(s_lease * 2);

        for (var rounds = 0; await life.NextWakeAsync() is { } wake && rounds < 30; rounds++)
        {
            Assert.True(wake > life.Clock.Now);
            life.Clock.Now = wake.AddTicks(-10);
            Assert.Equal(0, await life.RunAsync());
            life.Clock.Now = wake;
            Assert.Equal(1, await life.RunAsync());
        }
    }

    [Property(MaxTest = 60)]
    public async Task Reminders_change_nothing_else_neither_clocks_nor_next_steps_audit_or_postmortem(int seed)
    {
        var life = new ReminderLife(seed);
        await life.LiveAsync();
        await life.RunInPeaceAsync(s_lease * 2);
        var incident = await life.LoadAsync();
        var (policy, now) = (life.Policies[^1], life.Clock.Now);

        var kept = incident.History.Where(recorded => recorded.Change is not (RemindersDue or RemindersSnoozed));
        var without = Incident.Replay(kept.Select((recorded, index) => recorded with { Version = index + 1 }))!;

        Assert.Equal(ResponseClocks.All(without, policy, now), ResponseClocks.All(incident, policy, now));
        Assert.Equal(without.NextSteps(policy, now).Select(step => (step.Id, step.Urgency)), incident.NextSteps(policy, now).Select(step => (step.Id, step.Urgency)));
        Assert.Equal(
            AntiPatterns.Detect(without, policy, now).Select(warning => warning.Finding), AntiPatterns.Detect(incident, policy, now).Select(warning => warning.Finding));
        Assert.Equal(Findings(without), Findings(incident));
        Assert.Equal(PostmortemMarkdown.Render(Postmortem.From(without)), PostmortemMarkdown.Render(Postmortem.From(incident)));
        Assert.Equal(PostmortemContent.HashOf(without), PostmortemContent.HashOf(incident));

        IEnumerable<string> Findings(Incident audited) => ProcessAudit.Of(audited, policy, now).Findings.Select(finding => finding.Text);
    }

    private static void NoneTwice(Incident incident)
    {
        var given = new HashSet<(string, ReminderPoint, DateTimeOffset)>();
        foreach (var change in incident.History.Select(recorded => recorded.Change))
        {
            if (change is RemindersSnoozed)
                given.Clear();
            if (change is not RemindersDue due)
                continue;
            Assert.NotEmpty(due.Reminders);
            Assert.Equal(due.Reminders.Count, due.Reminders.Select(reminder => reminder.ClockId).Distinct().Count());
            foreach (var reminder in due.Reminders)
                Assert.True(given.Add((reminder.ClockId, reminder.Point, reminder.DueAt)), $"{reminder} is given twice.");
        }
    }

    private static void NoneEarly(Incident incident, IReadOnlyList<ResponsePolicy> policies)
    {
        var before = Incident.Replay(incident.History.Take(1))!;
        foreach (var recorded in incident.History.Skip(1))
        {
            if (recorded.Change is RemindersDue due)
            {
                var policy = policies.First(policy => policy.ContentHash == recorded.PolicyHash);
                var clocks = ResponseClocks.For(before, policy, recorded.OccurredAt).ToDictionary(item => item.Id);
                foreach (var reminder in due.Reminders)
                {
                    var clock = clocks[reminder.ClockId];
                    Assert.True(clock.State is DueState.Running or DueState.Overdue, $"{reminder} is given of a clock that is {clock.State}.");
                    Assert.Equal((clock.RuleId, clock.Kind), (reminder.RuleId, reminder.Clock));
                    Assert.InRange(reminder.DueAt - clock.DueAt, TimeSpan.Zero, TimeSpan.FromTicks(9));
                    Assert.False(before.Reminders.SnoozedUntil(clock.Kind) > recorded.OccurredAt);
                    Assert.Equal(reminder.Point != ReminderPoint.Remind, recorded.OccurredAt >= reminder.DueAt);
                    Assert.True(recorded.OccurredAt >= clock.RemindAt);
                    Assert.Equal(reminder.Clock == ClockKind.Escalation, reminder.Point == ReminderPoint.Escalate);
                    Assert.NotEmpty(reminder.Text);
                }
            }

            before = before.Apply(recorded);
        }
    }

    /// <summary>By the list of events alone: what is open and due was said since it was last snoozed.</summary>
    private static void NoneMissing(Incident incident, ReminderLife life)
    {
        var said = new List<DueReminder>();
        foreach (var change in incident.History.Select(recorded => recorded.Change))
        {
            if (change is RemindersSnoozed snoozed)
                said.RemoveAll(reminder => snoozed.Clocks.Count == 0 ? reminder.Clock != ClockKind.Escalation : snoozed.Clocks.Contains(reminder.Clock));
            if (change is RemindersDue due)
                said.AddRange(due.Reminders);
        }

        // What came within the last minute may still wait for others.
        var before = life.Clock.Now - TimeSpan.FromMinutes(1);
        foreach (var item in ResponseClocks.For(incident, life.Policies[^1], life.Clock.Now))
        {
            if (item.State is not (DueState.Running or DueState.Overdue) || incident.Reminders.SnoozedUntil(item.Kind) > before
                || (incident.State == IncidentState.Closed && item.Kind is not (ClockKind.FollowUp or ClockKind.ActionDeadline)))
                continue;
            if (item.DueAt < before)
                Assert.Contains(said, reminder => reminder.ClockId == item.Id && reminder.Point != ReminderPoint.Remind && reminder.DueAt >= item.DueAt);
            else if (item.RemindAt < before && item.Kind != ClockKind.Escalation && item.DueAt > life.Clock.Now)
                Assert.Contains(said, reminder => reminder.ClockId == item.Id && reminder.DueAt >= item.DueAt);
        }
    }
}
