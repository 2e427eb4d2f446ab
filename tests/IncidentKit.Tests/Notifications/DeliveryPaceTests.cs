using FsCheck;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

public class DeliveryPaceTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);

    [Property(MaxTest = 15)]
    public void No_minute_sees_more_messages_than_the_limit(PositiveInt limit, PositiveInt seed)
    {
        var perMinute = (limit.Get % 60) + 1;
        var random = new Random(seed.Get);
        var sent = SentAsync(perMinute, 150, () => TimeSpan.FromMilliseconds(random.Next(4) == 0 ? random.Next(40_000) : random.Next(2000))).GetAwaiter().GetResult();

        for (int first = 0, last = 0; last < sent.Count; last++)
        {
            while (sent[last] - sent[first] >= TimeSpan.FromMinutes(1))
                first++;
            Assert.True(last - first < perMinute, $"{last - first + 1} messages in the minute from {sent[first]:O}, {perMinute} allowed");
        }
    }

    [Theory]
    [InlineData(1, 9)]
    [InlineData(7, 63)]
    [InlineData(60, 540)]
    public async Task In_the_long_run_nine_tenths_of_the_limit_get_through(int perMinute, int atLeast)
    {
        var sent = await SentAsync(perMinute, perMinute * 12, () => TimeSpan.FromMilliseconds(500));

        Assert.InRange(sent.Count(at => at < Some.Time.AddMinutes(10)), atLeast, perMinute * 10);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_stops_no_message_for_long()
    {
        var now = Some.Time;
        var clock = new MovableClock(() => now);
        var chat = new ScriptedNotifier();
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(clock).AddNotifier("chat", chat, new NotifierOptions { MaxPerMinute = 1 }).Build();
        await tracker.DeclareAsync(Some.Declaration("First"));
        await tracker.DeclareAsync(Some.Declaration("Second"));
        await tracker.Notifications.DeliverAsync();
        now = Some.Time.AddDays(-1);
        await tracker.Notifications.DeliverAsync();
        Assert.Single(chat.Arrived);

        now += TimeSpan.FromMinutes(1);
        await tracker.Notifications.DeliverAsync();
        Assert.Equal(2, chat.Arrived.Count);
    }

    [Fact]
    public async Task What_the_limit_does_not_let_through_waits_for_its_time_and_other_notifiers_do_not()
    {
        var slow = new ScriptedNotifier();
        var fast = new ScriptedNotifier();
        await using var tracker = Kit().AddNotifier("slow", slow, new NotifierOptions { MaxPerMinute = 2 }).AddNotifier("fast", fast).Build();
        for (var i = 0; i < 5; i++)
            await tracker.DeclareAsync(Some.Declaration($"Incident {i}"));

        Assert.Equal(new DeliveryReport(6, 0, 0), await tracker.Notifications.DeliverAsync());
        Assert.Equal((1, 5), (slow.Arrived.Count, fast.Arrived.Count));
        var status = (await tracker.Notifications.GetStatusAsync())[0];
        Assert.Equal((Some.Time.AddSeconds(30), 4L), (status.HeldUntil, status.Outbox.Waiting));

        for (var minute = 0; slow.Arrived.Count < 5; minute++)
        {
            Assert.True(minute < 4);
            _time.Advance(TimeSpan.FromSeconds(30));
            await tracker.Notifications.DeliverAsync();
        }

        Assert.Equal(Enumerable.Range(0, 5).Select(i => $"Incident {i}"), slow.Arrived.Select(message => message.Title));
    }

    [Fact]
    public async Task A_receiver_that_says_when_to_come_back_gets_nothing_before()
    {
        var busy = 1;
        var chat = new ScriptedNotifier((_, _) => Interlocked.Decrement(ref busy) == 0
            ? Task.FromException(new NotificationDelayedException(TimeSpan.FromMinutes(2), "429 Too Many Requests")) : Task.CompletedTask);
        await using var tracker = Kit().AddNotifier("chat", chat, new NotifierOptions { MaxConcurrency = 1 }).Build();
        await tracker.DeclareAsync(Some.Declaration("First"));
        await tracker.DeclareAsync(Some.Declaration("Second"));

        Assert.Equal(new DeliveryReport(0, 1, 0), await tracker.Notifications.DeliverAsync());
        Assert.Equal(Some.Time.AddMinutes(2), Assert.Single(await tracker.Notifications.GetStatusAsync()).HeldUntil);
        _time.Advance(TimeSpan.FromSeconds(119));
        Assert.Equal(default, await tracker.Notifications.DeliverAsync());
        Assert.Equal(1, chat.Calls);

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(new DeliveryReport(2, 0, 0), await tracker.Notifications.DeliverAsync());
    }

    [Fact]
    public async Task An_attempt_that_was_put_off_counts_and_its_pause_is_at_least_the_one_of_a_failure()
    {
        var chat = new ScriptedNotifier((_, _) => Task.FromException(new NotificationDelayedException(TimeSpan.FromSeconds(1), "503")));
        await using var tracker = Kit().AddNotifier("chat", chat, new NotifierOptions { MaxAttempts = 2, FirstRetryAfter = TimeSpan.FromMinutes(1) }).Build();
        await tracker.DeclareAsync(Some.Declaration());

        await tracker.Notifications.DeliverAsync();
        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(default, await tracker.Notifications.DeliverAsync());
        _time.Advance(TimeSpan.FromSeconds(17));
        Assert.Equal(new DeliveryReport(0, 0, 1), await tracker.Notifications.DeliverAsync());
    }

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(90, 90)]
    [InlineData(1_000_000_000, 86_400)]
    public void What_a_receiver_asks_for_is_kept_within_a_day(int seconds, int kept) =>
        Assert.Equal(TimeSpan.FromSeconds(kept), new NotificationDelayedException(TimeSpan.FromSeconds(seconds), "Later").RetryAfter);

    [Property(MaxTest = 20)]
    public void Pauses_double_up_to_the_longest_with_up_to_a_quarter_more_always_the_same(PositiveInt seconds, PositiveInt minutes)
    {
        var first = TimeSpan.FromSeconds((seconds.Get % 7200) + 1);
        var longest = TimeSpan.FromMinutes((minutes.Get % 1440) + 1);

        var pauses = PausesAsync(first, longest, 12).GetAwaiter().GetResult();

        for (var attempt = 1; attempt <= pauses.Count; attempt++)
        {
            var plain = Math.Min(first.TotalSeconds * Math.Pow(2, attempt - 1), Math.Max(longest.TotalSeconds, first.TotalSeconds));
            Assert.InRange(pauses[attempt - 1].TotalSeconds, plain - 0.001, (plain * 1.25) + 0.001);
        }

        Assert.Equal(11, pauses.Count);
        Assert.Equal(pauses, PausesAsync(first, longest, 12).GetAwaiter().GetResult());
    }

    [Fact]
    public async Task Messages_that_failed_together_come_back_spread_out()
    {
        var seen = new Recorder();
        var down = new ScriptedNotifier((_, _) => Task.FromException(new InvalidOperationException("Down")));
        await using var tracker = Kit().AddDeliveryObserver(seen)
            .AddNotifier("chat", down, new NotifierOptions { FirstRetryAfter = TimeSpan.FromSeconds(100) }).Build();
        for (var i = 0; i < 500; i++)
            await tracker.DeclareAsync(Some.Declaration());
        await tracker.Notifications.DeliverAsync();

        // Five fifths of the quarter that is added, 100 each but for chance.
        var pauses = seen.Sent.Select(sent => (sent.Result.RetryAt!.Value - Some.Time).TotalSeconds).ToList();
        Assert.Equal(500, pauses.Count);
        for (var i = 0; i < 5; i++)
            Assert.InRange(pauses.Count(pause => pause >= 100 + (i * 5) && pause < 105 + (i * 5)), 60, 140);
    }

    /// <summary>The pauses before each further attempt of a message with a known id.</summary>
    private static async Task<List<TimeSpan>> PausesAsync(TimeSpan first, TimeSpan longest, int attempts)
    {
        var time = new FakeTimeProvider(Some.Time);
        var seen = new Recorder();
        var down = new ScriptedNotifier((_, _) => Task.FromException(new InvalidOperationException("Down")));
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(time).UseIdSource(new CountingIds()).AddDeliveryObserver(seen)
            .AddNotifier("chat", down, new NotifierOptions { FirstRetryAfter = first, LongestRetryAfter = longest, MaxAttempts = attempts }).Build();
        await tracker.DeclareAsync(Some.Declaration());
        var pauses = new List<TimeSpan>();
        for (var attempt = 1; attempt < attempts; attempt++)
        {
            await tracker.Notifications.DeliverAsync();
            pauses.Add(seen.Sent[^1].Result.RetryAt!.Value - time.GetUtcNow());
            time.Advance(pauses[^1]);
        }

        return pauses;
    }

    /// <summary>When each message was sent, while the clock moves by steps.</summary>
    private static async Task<List<DateTimeOffset>> SentAsync(int perMinute, int messages, Func<TimeSpan> step)
    {
        var time = new FakeTimeProvider(Some.Time);
        var sent = new List<DateTimeOffset>();
        var chat = new ScriptedNotifier((_, _) =>
        {
            sent.Add(time.GetUtcNow());
            return Task.CompletedTask;
        });
        var options = new NotifierOptions { MaxPerMinute = perMinute, MaxConcurrency = 1 };
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(time).AddNotifier("chat", chat, options).Build();
        for (var i = 0; i < messages; i++)
            await tracker.DeclareAsync(Some.Declaration());
        while (sent.Count < messages)
        {
            await tracker.Notifications.DeliverAsync();
            time.Advance(step());
        }

        return sent;
    }

    private sealed class MovableClock(Func<DateTimeOffset> now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now();
    }

    private IncidentKitBuilder Kit() => new IncidentKitBuilder().UseTimeProvider(_time);
}
