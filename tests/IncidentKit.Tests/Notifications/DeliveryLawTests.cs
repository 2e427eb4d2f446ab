using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Xunit;
using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

/// <summary>What holds of delivery whatever fails: receivers, the outbox, and the process itself.</summary>
public class DeliveryLawTests
{
    private static readonly string[] s_names = ["first", "second"];

    [Property(MaxTest = 25)]
    public void Nothing_is_lost_all_is_in_order_and_repetitions_have_the_same_id(PositiveInt seed) =>
        PlayAsync(seed.Get).GetAwaiter().GetResult();

    private static async Task PlayAsync(int seed)
    {
        var random = new Random(seed);
        var time = new FakeTimeProvider(Some.Time);
        var store = new FaultyOutbox();
        store.OnClaim = store.OnSettle = () => FailSometimes(random, 10, "The disk is full");
        var arrived = s_names.ToDictionary(name => name, _ => new ConcurrentQueue<Notification>());
        var stored = new Dictionary<IncidentId, List<Guid>>();
        await using (var quiet = NewTracker())
        {
            for (var i = 0; i < 6; i++)
                stored.Add((await quiet.DeclareAsync(Some.Declaration())).Id, []);
        }

        for (var round = 0; round < 400 && (round < 25 || !await IsDoneAsync(store)); round++)
        {
            // Each round is a process of its own, which now and then is stopped in the middle.
            await using var tracker = NewTracker();
            if (round < 25)
            {
                foreach (var id in stored.Keys.Where(_ => random.Next(3) == 0))
                    await tracker.ExecuteAsync(id, new Observe(Some.Alice, $"Round {round}"));
            }

            using var stop = new CancellationTokenSource(random.Next(5) == 0 ? 1 : Timeout.Infinite);
            try
            {
                await tracker.Notifications.DeliverAsync(stop.Token);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException)
            {
                // The next process goes on.
            }

            time.Advance(TimeSpan.FromSeconds(random.Next(round < 25 ? 60 : 4000)));
        }

        store.OnClaim = store.OnSettle = () => { };
        await using var reader = NewTracker();
        foreach (var id in stored.Keys)
            stored[id].AddRange((await reader.FindAsync(id))!.History.Select(recorded => recorded.Id));
        Check(stored, arrived);

        IncidentTracker NewTracker() => s_names.Aggregate(
            new IncidentKitBuilder().UseTimeProvider(time).UseStore(store).UseDelivery(new DeliveryOptions { StopWithin = TimeSpan.Zero }),
            (kit, name) => kit.AddNotifier(name, Receiver(random, arrived[name]), new NotifierOptions { MaxAttempts = int.MaxValue, MaxConcurrency = 3 })).Build();
    }

    private static void Check(Dictionary<IncidentId, List<Guid>> stored, Dictionary<string, ConcurrentQueue<Notification>> arrived)
    {
        foreach (var messages in arrived.Values)
        {
            var versions = new Dictionary<Guid, (IncidentId, long)>();
            foreach (var message in messages)
            {
                Assert.True(versions.TryAdd(message.MessageId, (message.IncidentId, message.Version)) || versions[message.MessageId] == (message.IncidentId, message.Version));
            }

            foreach (var (incident, ids) in stored)
            {
                // In order: a version is first heard of after all those before it, and nothing is repeated once a later one has come.
                var heard = messages.Where(message => message.IncidentId == incident).ToList();
                Assert.Equal(heard.Select(message => message.Version).Order(), heard.Select(message => message.Version));
                Assert.Equal(ids, heard.Select(message => message.MessageId).Distinct());
            }
        }
    }

    private static ScriptedNotifier Receiver(Random random, ConcurrentQueue<Notification> arrived) => new((message, token) =>
    {
        int luck;
        lock (random)
            luck = random.Next(20);
        if (luck < 5)
            throw new InvalidOperationException("503");
        if (luck == 5)
            throw new NotificationDelayedException(TimeSpan.FromSeconds(90), "429");
        arrived.Enqueue(message);

        // It arrived, but the answer got lost.
        return luck == 6 ? Task.FromException(new TimeoutException("No answer")) : Task.CompletedTask;
    });

    private static void FailSometimes(Random random, int oneOf, string problem)
    {
        int luck;
        lock (random)
            luck = random.Next(oneOf);
        if (luck == 0)
            throw new IOException(problem);
    }

    private static async Task<bool> IsDoneAsync(FaultyOutbox store)
    {
        foreach (var name in s_names)
        {
            if ((await store.GetStatusAsync(name)).Waiting > 0)
                return false;
        }

        return true;
    }
}
