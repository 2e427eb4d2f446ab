using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

public class RunningDeliveryTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);

    [Fact]
    public async Task What_this_process_stores_is_delivered_at_once_although_the_clock_stands_still()
    {
        var chat = new ScriptedNotifier();
        await using var tracker = Kit().AddNotifier("chat", chat).Build();
        using var stop = new CancellationTokenSource();
        var running = tracker.Notifications.RunAsync(stop.Token);

        for (var i = 1; i <= 20; i++)
        {
            await tracker.DeclareAsync(Some.Declaration($"Incident {i}"));
            await Eventually.True(() => chat.Arrived.Count == i, $"message {i} arrives");
        }

        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task A_retry_is_sent_when_its_pause_is_over()
    {
        var failures = 1;
        var chat = new ScriptedNotifier((_, _) => Interlocked.Decrement(ref failures) >= 0
            ? Task.FromException(new InvalidOperationException("Down")) : Task.CompletedTask);
        await using var tracker = Kit().AddNotifier("chat", chat, new NotifierOptions { FirstRetryAfter = TimeSpan.FromSeconds(3) }).Build();
        await tracker.DeclareAsync(Some.Declaration());
        using var stop = new CancellationTokenSource();
        var running = tracker.Notifications.RunAsync(stop.Token);
        await Eventually.True(() => chat.Calls == 1, "it is tried");

        for (var i = 0; i < 1000 && chat.Arrived.Count == 0; i++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(5);
        }

        Assert.Single(chat.Arrived);
        Assert.True(_time.GetUtcNow() >= Some.Time.AddSeconds(3));
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task A_store_that_fails_is_reported_and_tried_again()
    {
        var store = new FaultyOutbox();
        var failures = 2;
        store.OnClaim = () => Fail(ref failures);
        var seen = new Recorder();
        var chat = new ScriptedNotifier();
        await using var tracker = Kit().UseStore(store).AddNotifier("chat", chat).AddDeliveryObserver(seen).Build();
        await tracker.DeclareAsync(Some.Declaration());
        using var stop = new CancellationTokenSource();
        var running = tracker.Notifications.RunAsync(stop.Token);

        for (var i = 0; i < 2000 && chat.Arrived.Count == 0; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5);
        }

        Assert.Single(chat.Arrived);
        Assert.Equal(2, seen.Failures.Count(failure => failure is { Notifier: "chat", Exception: IOException }));
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task A_settlement_that_fails_sends_the_message_again_with_the_same_id()
    {
        var store = new FaultyOutbox();
        var failures = 2;
        store.OnSettle = () => Fail(ref failures);
        var chat = new ScriptedNotifier();
        await using var tracker = Kit().UseStore(store).AddNotifier("chat", chat).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration());

        await Assert.ThrowsAsync<IOException>(() => tracker.Notifications.DeliverAsync());
        Assert.Equal(default, await tracker.Notifications.DeliverAsync());
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(new DeliveryReport(1, 0, 0), await tracker.Notifications.DeliverAsync());

        Assert.Equal([incident.History[0].Id, incident.History[0].Id], chat.Arrived.Select(message => message.MessageId));
    }

    [Fact]
    public async Task Waiting_for_work_ends_at_once_for_what_is_there_and_not_before_it_is()
    {
        var down = true;
        var chat = new ScriptedNotifier((_, _) => down ? Task.FromException(new InvalidOperationException("Down")) : Task.CompletedTask);
        await using var tracker = Kit().AddNotifier("chat", chat).Build();
        var waiting = tracker.Notifications.WaitForWorkAsync();
        await Task.Delay(50);
        Assert.False(waiting.IsCompleted);

        await tracker.DeclareAsync(Some.Declaration());
        await waiting.WaitAsync(TimeSpan.FromSeconds(20));
        await tracker.Notifications.WaitForWorkAsync().WaitAsync(TimeSpan.FromSeconds(20));

        await tracker.Notifications.DeliverAsync();
        waiting = tracker.Notifications.WaitForWorkAsync();
        await Task.Delay(50);
        Assert.False(waiting.IsCompleted);
        for (var i = 0; i < 1000 && !waiting.IsCompleted; i++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(2);
        }

        Assert.InRange(_time.GetUtcNow() - Some.Time, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20));
        down = false;
        Assert.Equal(new DeliveryReport(1, 0, 0), await tracker.Notifications.DeliverAsync());
    }

    [Fact]
    public async Task Waiting_for_work_gives_up_with_its_token_also_when_there_are_no_notifiers()
    {
        await using var tracker = Kit().Build();
        using var soon = new CancellationTokenSource(20);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tracker.Notifications.WaitForWorkAsync(soon.Token));
        await tracker.Notifications.RunAsync(soon.Token);
        Assert.Equal(default, await tracker.Notifications.DeliverAsync());
        Assert.Empty(await tracker.Notifications.GetStatusAsync());
    }

    [Fact]
    public async Task What_another_process_stores_is_found_by_looking()
    {
        var store = new InMemoryIncidentStore();
        var chat = new ScriptedNotifier();
        await using var worker = Kit().UseStore(store).UseDelivery(new DeliveryOptions { PollEvery = TimeSpan.FromSeconds(7) }).AddNotifier("chat", chat).Build();
        await using var web = Kit().UseStore(store).AddNotifier("chat", new ScriptedNotifier()).Build();
        using var stop = new CancellationTokenSource();
        var running = worker.Notifications.RunAsync(stop.Token);
        await Eventually.True(() => worker.Notifications.GetStatusAsync().Result[0].LastActiveAt is not null, "the worker runs");
        await web.DeclareAsync(Some.Declaration());

        for (var i = 0; i < 2000 && chat.Arrived.Count == 0; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5);
        }

        Assert.Single(chat.Arrived);
        Assert.Equal(_time.GetUtcNow(), (await worker.Notifications.GetStatusAsync())[0].LastActiveAt!.Value, TimeSpan.FromSeconds(30));
        await stop.CancelAsync();
        await running;
    }

    [Theory]
    [InlineData(0, 5, "PollEvery")]
    [InlineData(3601, 5, "PollEvery")]
    [InlineData(5, -1, "StopWithin")]
    [InlineData(5, 3601, "StopWithin")]
    public void Impossible_options_of_delivery_are_refused_by_name(int poll, int stop, string member) =>
        Assert.Contains(member, Assert.Throws<ArgumentException>(() => Kit().UseDelivery(
            new DeliveryOptions { PollEvery = TimeSpan.FromSeconds(poll), StopWithin = TimeSpan.FromSeconds(stop) })).Message, StringComparison.Ordinal);

    private static void Fail(ref int failures)
    {
        if (Interlocked.Decrement(ref failures) >= 0)
            throw new IOException("The disk is gone");
    }

    private IncidentKitBuilder Kit() => new IncidentKitBuilder().UseTimeProvider(_time);
}
