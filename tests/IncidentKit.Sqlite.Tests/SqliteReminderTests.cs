using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit.Sqlite.Tests;

/// <summary>Reminders over one file that several processes have open; each store here is as one of them.</summary>
public sealed class SqliteReminderTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly SetTime _time = new(Some.Time);

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Two_runners_at_the_same_time_give_each_reminder_once()
    {
        await Declare(25);
        await using var first = Open();
        await using var second = Open();
        var reports = new List<ReminderReport>();
        foreach (var minute in (int[])[4, 5, 12, 15, 16])
        {
            _time.Now = Some.Time.AddMinutes(minute);
            reports.AddRange(await Task.WhenAll(
                Task.Run(() => first.Reminders.RunAsync()), Task.Run(() => second.Reminders.RunAsync()),
                Task.Run(() => first.Reminders.RunAsync()), Task.Run(() => second.Reminders.RunAsync())));
        }

        Assert.Equal((25 * 4, 25 * 7), (reports.Sum(report => report.Notices), reports.Sum(report => report.Reminders)));
        Assert.All(reports, report => Assert.Empty(report.Failures));
        await AssertGiven(["triage Remind", "first-update Remind", "triage Due", "first-update Due", "acknowledge Remind", "escalation-1 Escalate", "acknowledge Due"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Runners_that_are_stopped_anywhere_while_commands_go_on_miss_nothing_and_give_nothing_twice(int seed)
    {
        await Declare(10);
        var random = new Random(seed);
        for (var round = 0; round < 15; round++)
        {
            _time.Now += TimeSpan.FromSeconds(random.Next(30, 150));
            var delays = Enumerable.Range(0, 3).Select(_ => TimeSpan.FromMilliseconds(random.Next(0, 30))).ToArray();
            await Task.WhenAll(delays.Select(delay => Task.Run(() => RunAndStop(delay))).Append(Task.Run(Observe)));
        }

        // Leases run out.
        _time.Now = Some.Time.AddMinutes(60);
        await using (var last = Open())
            Assert.Empty((await last.Reminders.RunAsync()).Failures);

        await AssertGiven(null, "triage Due", "first-update Due", "escalation-1 Escalate", "acknowledge Due");
    }

    [Fact]
    public async Task Incidents_of_a_file_from_before_there_were_reminders_are_caught_up_with()
    {
        await Declare(3);
        await using (var other = Open())
        {
            var page = await other.QueryAsync(new IncidentQuery());
            await other.ExecuteAsync(page.Items[0].Id, new Decline(Some.Actor, "False alarm"));
        }

        _database.Downgrade(3);
        _time.Now = Some.Time.AddHours(10);

        await using var kit = Open();
        var report = await kit.Reminders.RunAsync();

        Assert.Equal((2, 8), (report.Notices, report.Reminders));
        Assert.Equal((0, 0), await Again(kit));
        Assert.Equal(1L, _database.Run("SELECT count(*) FROM due_work WHERE wake_policy IS NULL"));
        Assert.Null(await kit.Reminders.NextWakeAsync());
    }

    [Fact]
    public async Task What_is_due_survives_a_restart()
    {
        await Declare(1);
        await using var kit = Open();

        Assert.Equal(Some.Time.AddMinutes(4), await kit.Reminders.NextWakeAsync());
        Assert.Equal((0, 0), await Again(kit));
    }

    [Theory]
    [InlineData("SELECT 1 FROM due_work WHERE due_at <= 1", "due_work_by_time (due_at<?)")]
    [InlineData("SELECT min(due_at) FROM due_work WHERE due_at IS NOT NULL", "due_work_by_time")]
    [InlineData("SELECT 1 FROM due_work WHERE (wake_policy < 'p' OR wake_policy > 'p')", "MULTI-INDEX OR")]
    public async Task What_the_store_asks_is_answered_from_an_index(string question, string index)
    {
        await _database.Open().DisposeAsync();

        using var connection = _database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {question}";
        using var rows = command.ExecuteReader();
        var plan = new List<string>();
        while (rows.Read())
            plan.Add(rows.GetString(3));

        Assert.Contains(plan, step => step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN due_work", StringComparison.Ordinal) && !step.Contains(" INDEX ", StringComparison.Ordinal));
    }

    private IncidentTracker Open() => new IncidentKitBuilder().UseStore(_database.Open()).UseTimeProvider(_time).UseReminders().Build();

    private async Task Declare(int incidents)
    {
        await using var kit = Open();
        for (var i = 0; i < incidents; i++)
            await kit.DeclareAsync(Some.Declaration);
    }

    private static async Task<(int Notices, int Reminders)> Again(IncidentTracker kit)
    {
        var report = await kit.Reminders.RunAsync();
        return (report.Notices, report.Reminders);
    }

    private async Task RunAndStop(TimeSpan delay)
    {
        using var stop = new CancellationTokenSource(delay);
        await using var kit = Open();
        try
        {
            await kit.Reminders.RunAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            // What it held comes back when its lease is over.
        }
    }

    private async Task Observe()
    {
        await using var kit = Open();
        await foreach (var summary in kit.ListAsync(new IncidentQuery()))
            await kit.ExecuteAsync(summary.Id, new Observe(Some.Actor, "Still down"));
    }

    /// <summary>Every incident was reminded of all of these in this order and of nothing else; or, with no order, of the last ones among
    /// others, and of nothing twice.</summary>
    private async Task AssertGiven(string[]? exactly, params string[] among)
    {
        await using var kit = Open();
        await foreach (var summary in kit.ListAsync(new IncidentQuery()))
        {
            var incident = (await kit.FindAsync(summary.Id))!;
            var given = incident.History.Select(recorded => recorded.Change).OfType<RemindersDue>()
                .SelectMany(due => due.Reminders).Select(reminder => $"{reminder.ClockId} {reminder.Point}").ToList();
            Assert.Equal(given.Distinct(), given);
            Assert.True(exactly is null || given.SequenceEqual(exactly), string.Join(", ", given));
            Assert.Empty(among.Except(given));
        }
    }

    private sealed class SetTime(DateTimeOffset now) : TimeProvider
    {
        private long _ticks = now.UtcTicks;

        public DateTimeOffset Now
        {
            get => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
            set => Interlocked.Exchange(ref _ticks, value.UtcTicks);
        }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
