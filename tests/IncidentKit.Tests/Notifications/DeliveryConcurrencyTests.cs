using System.Collections.Concurrent;
using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

public class DeliveryConcurrencyTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);

    [Fact]
    public async Task Messages_of_different_incidents_are_sent_at_once_up_to_the_limit()
    {
        var together = new SemaphoreSlim(0);
        var waiting = 0;
        var chat = new ScriptedNotifier(async (_, token) =>
        {
            if (Interlocked.Increment(ref waiting) == 3)
                together.Release(100);
            await together.WaitAsync(token);
        });
        await using var tracker = Kit().AddNotifier("chat", chat, new NotifierOptions { MaxConcurrency = 3 }).Build();
        for (var i = 0; i < 10; i++)
            await tracker.DeclareAsync(Some.Declaration($"Incident {i}"));

        Assert.Equal(new DeliveryReport(10, 0, 0), await tracker.Notifications.DeliverAsync());
        Assert.Equal(3, chat.MostAtOnce);
    }

    [Fact]
    public async Task Messages_of_one_incident_are_never_sent_at_once_and_keep_their_order()
    {
        var now = new ConcurrentDictionary<IncidentId, int>();
        var chat = new ScriptedNotifier(async (message, _) =>
        {
            Assert.Equal(1, now.AddOrUpdate(message.IncidentId, 1, (_, count) => count + 1));
            await Task.Yield();
            now.AddOrUpdate(message.IncidentId, 0, (_, count) => count - 1);
        });
        await using var tracker = Kit().AddNotifier("chat", chat, new NotifierOptions { MaxConcurrency = 8 }).Build();
        for (var i = 0; i < 8; i++)
        {
            var incident = await tracker.DeclareAsync(Some.Declaration($"Incident {i}"));
            for (var n = 0; n < 6; n++)
                await tracker.ExecuteAsync(incident.Id, new Observe(Some.Alice, $"Observation {n}"));
        }

        Assert.Equal(new DeliveryReport(56, 0, 0), await tracker.Notifications.DeliverAsync());
        Assert.All(chat.Arrived.GroupBy(message => message.IncidentId), group => Assert.Equal([1L, 2, 3, 4, 5, 6, 7], group.Select(message => message.Version)));
    }

    [Fact]
    public async Task One_that_blocks_its_thread_holds_up_neither_another_notifier_nor_other_incidents()
    {
        using var open = new ManualResetEventSlim();
        IncidentId? stuck = null;
        var blocking = new ScriptedNotifier((message, _) =>
        {
            if (message.IncidentId == stuck)
                open.Wait(CancellationToken.None);
            return Task.CompletedTask;
        });
        var fine = new ScriptedNotifier();
        await using var tracker = Kit().AddNotifier("blocking", blocking).AddNotifier("fine", fine).Build();
        stuck = (await tracker.DeclareAsync(Some.Declaration("Stuck"))).Id;
        using var stop = new CancellationTokenSource();
        var running = tracker.Notifications.RunAsync(stop.Token);
        await Eventually.True(() => blocking.Calls == 1 && fine.Arrived.Count == 1, "the first message is on its way");

        await tracker.DeclareAsync(Some.Declaration("Another"));

        await Eventually.True(() => fine.Arrived.Count == 2 && blocking.Arrived.Count == 1, "the others arrive meanwhile");
        open.Set();
        await Eventually.True(() => blocking.Arrived.Count == 2, "the blocked one arrives in the end");
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Many_small_messages_are_settled_together()
    {
        var store = new FaultyOutbox();
        await using var tracker = Kit().UseStore(store).AddNotifier("chat", new ScriptedNotifier()).Build();
        for (var i = 0; i < 300; i++)
            await tracker.DeclareAsync(Some.Declaration($"Incident {i}"));

        Assert.Equal(new DeliveryReport(300, 0, 0), await tracker.Notifications.DeliverAsync());

        Assert.Equal(300, store.SettledAtOnce.Sum());
        Assert.True(store.SettledAtOnce.Count <= 60, $"{store.SettledAtOnce.Count} commits");
    }

    [Fact]
    public async Task Several_callers_deliver_everything_once()
    {
        var chat = new ScriptedNotifier();
        await using var tracker = Kit().AddNotifier("chat", chat).Build();
        for (var i = 0; i < 40; i++)
            await tracker.DeclareAsync(Some.Declaration($"Incident {i}"));

        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => tracker.Notifications.DeliverAsync()));

        Assert.Equal(40, reports.Sum(report => report.Delivered));
        Assert.Equal(40, chat.Arrived.Select(message => message.MessageId).Distinct().Count());
        Assert.Equal(40, chat.Calls);
        Assert.True(chat.MostAtOnce <= 4);
    }

    private IncidentKitBuilder Kit() => new IncidentKitBuilder().UseTimeProvider(_time);
}
