using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

public class DeliveryStopTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);
    private readonly InMemoryIncidentStore _store = new();

    [Fact]
    public async Task What_is_being_sent_when_a_stop_is_asked_for_may_end()
    {
        var sent = new TaskCompletionSource();
        var chat = new ScriptedNotifier((_, token) => sent.Task.WaitAsync(token));
        await using var tracker = Kit().AddNotifier("chat", chat).Build();
        await tracker.DeclareAsync(Some.Declaration());
        using var stop = new CancellationTokenSource();
        var delivering = tracker.Notifications.DeliverAsync(stop.Token);
        await Eventually.True(() => chat.Calls == 1, "the message is on its way");

        await stop.CancelAsync();
        await Task.Delay(50);
        Assert.False(delivering.IsCompleted);
        sent.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delivering);
        Assert.Single(chat.Arrived);
        Assert.Equal(0, (await _store.GetStatusAsync("chat")).Waiting);
    }

    [Fact]
    public async Task What_takes_too_long_to_end_is_broken_off_and_comes_again_at_once_with_the_same_attempt()
    {
        var hanging = new ScriptedNotifier((_, token) => Task.Delay(Timeout.Infinite, token));
        await using (var tracker = Kit().UseDelivery(new DeliveryOptions { StopWithin = TimeSpan.FromSeconds(2) }).AddNotifier("chat", hanging).Build())
        {
            await tracker.DeclareAsync(Some.Declaration());
            using var stop = new CancellationTokenSource();
            var running = tracker.Notifications.RunAsync(stop.Token);
            await Eventually.True(() => hanging.Calls == 1, "the message is on its way");
            await stop.CancelAsync();
            while (!running.IsCompleted)
            {
                _time.Advance(TimeSpan.FromSeconds(0.5));
                await Task.Delay(5);
            }

            await running;
        }

        var attempt = new Recorder();
        var fine = new ScriptedNotifier();
        await using var next = Kit().AddNotifier("chat", fine).AddDeliveryObserver(attempt).Build();
        Assert.Equal(new DeliveryReport(1, 0, 0), await next.Notifications.DeliverAsync());
        Assert.Equal(1, Assert.Single(attempt.Sent).Attempt.Attempt);
    }

    [Fact]
    public async Task A_stop_that_gives_no_time_cancels_at_once_and_what_waits_is_given_back()
    {
        var hanging = new ScriptedNotifier((_, token) => Task.Delay(Timeout.Infinite, token));
        await using var tracker = Kit().UseDelivery(new DeliveryOptions { StopWithin = TimeSpan.Zero }).AddNotifier("chat", hanging).Build();
        for (var i = 0; i < 20; i++)
            await tracker.DeclareAsync(Some.Declaration($"Incident {i}"));
        using var stop = new CancellationTokenSource();
        var running = tracker.Notifications.RunAsync(stop.Token);
        await Eventually.True(() => hanging.Calls == 4, "four messages are on their way");

        await stop.CancelAsync();
        await running;

        var claims = await _store.ClaimAsync("chat", 100, _time.GetUtcNow(), TimeSpan.FromMinutes(1));
        Assert.Equal(20, claims.Count);
        Assert.All(claims, claimed => Assert.Equal(1, claimed.Attempt));
    }

    [Fact]
    public async Task A_notifier_that_listens_to_no_token_is_left_behind_and_its_message_comes_again()
    {
        var never = new TaskCompletionSource();
        var deaf = new ScriptedNotifier((_, _) => never.Task);
        await using var tracker = Kit().AddNotifier("chat", deaf, new NotifierOptions { Timeout = TimeSpan.FromSeconds(10) }).Build();
        await tracker.DeclareAsync(Some.Declaration());

        var delivering = tracker.Notifications.DeliverAsync();
        while (!delivering.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(2);
        }

        Assert.Equal(new DeliveryReport(0, 1, 0), await delivering);
        never.SetException(new InvalidOperationException("Too late to matter"));
    }

    [Fact]
    public async Task A_notifier_that_ends_well_after_its_token_was_cancelled_has_delivered()
    {
        var chat = new ScriptedNotifier(async (_, token) =>
        {
            var cancelled = new TaskCompletionSource();
            await using var registration = token.Register(cancelled.SetResult);
            await cancelled.Task;
            await Task.Delay(20, CancellationToken.None);
        });
        await using var tracker = Kit().AddNotifier("chat", chat, new NotifierOptions { Timeout = TimeSpan.FromSeconds(1) }).Build();
        await tracker.DeclareAsync(Some.Declaration());

        var delivering = tracker.Notifications.DeliverAsync();
        await Eventually.True(() => chat.Calls == 1, "the message is on its way");
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(new DeliveryReport(1, 0, 0), await delivering);
    }

    private IncidentKitBuilder Kit() => new IncidentKitBuilder().UseTimeProvider(_time).UseStore(_store);
}
