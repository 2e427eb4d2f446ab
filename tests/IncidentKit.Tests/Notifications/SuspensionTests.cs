using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

public class SuspensionTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);
    private readonly InMemoryIncidentStore _store = new();
    private bool _isGone = true;

    [Fact]
    public async Task A_notifier_whose_receiver_is_gone_keeps_its_messages_and_is_not_called_again()
    {
        var seen = new Recorder();
        var chat = Chat();
        await using var tracker = Kit(chat, seen).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        await tracker.ExecuteAsync(incident.Id, new Acknowledge(Some.Alice));

        Assert.Equal(default, await tracker.Notifications.DeliverAsync());
        _time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(default, await tracker.Notifications.DeliverAsync());

        Assert.Equal(1, chat.Calls);
        Assert.Equal([("chat", "410 Gone")], seen.Suspended);
        Assert.Equal(DeliveryOutcome.Returned, Assert.Single(seen.Sent).Result.Outcome);
        var status = Assert.Single(await tracker.Notifications.GetStatusAsync());
        Assert.Equal(("chat", "410 Gone", 2L, 0L), (status.Name, status.SuspendedBecause, status.Outbox.Waiting, status.Outbox.Dead));
    }

    [Fact]
    public async Task A_resumed_notifier_gets_everything_in_order_and_the_attempt_was_not_counted()
    {
        var chat = Chat();
        var seen = new Recorder();
        await using var tracker = Kit(chat, seen).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        await tracker.ExecuteAsync(incident.Id, new Acknowledge(Some.Alice));
        await tracker.Notifications.DeliverAsync();
        _isGone = false;

        Assert.True(tracker.Notifications.Resume("chat"));
        Assert.False(tracker.Notifications.Resume("chat"));

        Assert.Equal(new DeliveryReport(2, 0, 0), await tracker.Notifications.DeliverAsync());
        Assert.Equal([1L, 2], chat.Arrived.Select(message => message.Version));
        Assert.All(seen.Sent, sent => Assert.Equal(1, sent.Attempt.Attempt));
        Assert.Null(Assert.Single(await tracker.Notifications.GetStatusAsync()).SuspendedBecause);
    }

    [Fact]
    public async Task The_next_start_tries_again()
    {
        await using var tracker = Kit(Chat(), new Recorder()).Build();
        await tracker.DeclareAsync(Some.Declaration());
        await tracker.Notifications.DeliverAsync();
        _isGone = false;

        var chat = Chat();
        await using var next = Kit(chat, new Recorder()).Build();
        Assert.Equal(new DeliveryReport(1, 0, 0), await next.Notifications.DeliverAsync());
    }

    [Fact]
    public async Task A_run_goes_on_by_itself_when_it_is_resumed()
    {
        var chat = Chat();
        await using var tracker = Kit(chat, new Recorder()).Build();
        await tracker.DeclareAsync(Some.Declaration());
        using var stop = new CancellationTokenSource();
        var running = tracker.Notifications.RunAsync(stop.Token);
        await Eventually.True(() => chat.Calls == 1, "the receiver says that it is gone");
        _isGone = false;

        await Eventually.True(() => tracker.Notifications.Resume("chat"), "it is suspended, and resumed");

        await Eventually.True(() => chat.Arrived.Count == 1, "the message arrives");
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Resuming_a_notifier_that_is_not_there_says_which_one_was_meant()
    {
        await using var tracker = Kit(Chat(), new Recorder()).Build();

        Assert.Contains("did you mean 'chat'?", Assert.Throws<ArgumentException>(() => tracker.Notifications.Resume("chap")).Message, StringComparison.Ordinal);
    }

    private ScriptedNotifier Chat() => new((_, _) => _isGone ? Task.FromException(new NotifierGoneException("410 Gone")) : Task.CompletedTask);

    private IncidentKitBuilder Kit(INotifier chat, IDeliveryObserver observer) =>
        new IncidentKitBuilder().UseTimeProvider(_time).UseStore(_store).AddNotifier("chat", chat).AddDeliveryObserver(observer);
}
