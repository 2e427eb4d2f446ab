using System.Diagnostics;

namespace IncidentKit.Sqlite.Tests;

/// <summary>What waits and what is dead makes a claim no slower.</summary>
public sealed class SqliteOutboxSizeTests
{
    [Fact]
    public async Task A_claim_and_its_settlement_cost_about_the_same_with_a_thousand_and_a_hundred_thousand_waiting_messages()
    {
        var few = await MedianAsync(1_000);
        var many = await MedianAsync(100_000);

        // A look at every row would make it about a hundred times as slow.
        Assert.True(many < (few * 8) + TimeSpan.FromMilliseconds(2), $"{few.TotalMilliseconds} ms with a thousand, {many.TotalMilliseconds} ms with a hundred thousand");
    }

    [Fact]
    public async Task A_hundred_messages_are_settled_in_far_less_time_than_one_by_one()
    {
        using var database = new TemporaryDatabase();
        await using var store = database.Open();
        for (var i = 0; i < 200; i++)
        {
            var append = Some.Append();
            await store.AppendAsync(append with { Notifications = [Some.Message(append.IncidentId, 1)] });
        }

        var one = await store.ClaimAsync("pager", 100, Some.Time, Some.Lease);
        var started = Stopwatch.GetTimestamp();
        foreach (var claimed in one)
            Assert.True(await store.SettleAsync(claimed, DeliverySettlement.Delivered));
        var oneByOne = Stopwatch.GetElapsedTime(started);
        var together = await store.ClaimAsync("pager", 100, Some.Time, Some.Lease);
        started = Stopwatch.GetTimestamp();
        Assert.DoesNotContain(false, await store.SettleAsync([.. together.Select(claimed => new ClaimSettlement(claimed, DeliverySettlement.Delivered))]));
        var atOnce = Stopwatch.GetElapsedTime(started);

        Assert.Equal((100, 100), (one.Count, together.Count));
        Assert.True(atOnce < oneByOne / 2, $"{atOnce.TotalMilliseconds} ms together, {oneByOne.TotalMilliseconds} ms one by one");
    }

    private static async Task<TimeSpan> MedianAsync(int waiting)
    {
        using var database = new TemporaryDatabase();
        await database.Open().DisposeAsync();

        // A tenth is behind a head, a fifth is dead, the rest waits for its pause or lease; a hundred are due.
        database.Run($"""
            INSERT INTO outbox (incident_id, notifier, version, message_id, body, due_at, created_at, queued_at, is_head, is_dead, died_at)
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {waiting})
                SELECT randomblob(16), 'pager', 1, randomblob(16), randomblob(500), {long.MaxValue}, 1, 1, i % 10 > 2, i % 10 < 2, iif(i % 10 < 2, 1, NULL) FROM n;
            INSERT INTO outbox (incident_id, notifier, version, message_id, body, due_at, created_at, queued_at, is_head)
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)
                SELECT randomblob(16), 'pager', 1, randomblob(16), randomblob(500), 0, 1, 1, 1 FROM n;
            """);
        await using var store = database.Open();
        var times = new List<TimeSpan>();
        for (var i = 0; i < 100; i++)
        {
            var started = Stopwatch.GetTimestamp();
            var claimed = Assert.Single(await store.ClaimAsync("pager", 1, Some.Time, Some.Lease));
            Assert.True(await store.SettleAsync(claimed, DeliverySettlement.Delivered));
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        Assert.Empty(await store.ClaimAsync("pager", 1, Some.Time, Some.Lease));
        return times.Order().ElementAt(times.Count / 2);
    }
}
