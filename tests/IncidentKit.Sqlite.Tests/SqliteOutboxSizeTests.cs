namespace IncidentKit.Sqlite.Tests;

/// <summary>What waits and what is dead hides nothing that is due; how long a claim takes is measured in the benchmarks.</summary>
public sealed class SqliteOutboxSizeTests
{
    [Fact]
    public async Task What_is_due_is_claimed_among_a_hundred_thousand_that_are_not()
    {
        using var database = new TemporaryDatabase();
        await database.Open().DisposeAsync();

        // A tenth is behind a head, a fifth is dead, the rest waits for its pause or lease; a hundred are due.
        database.Run($"""
            INSERT INTO outbox (incident_id, notifier, version, message_id, body, due_at, created_at, queued_at, is_head, is_dead, died_at)
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
                SELECT randomblob(16), 'pager', 1, randomblob(16), randomblob(500), {long.MaxValue}, 1, 1, i % 10 > 2, i % 10 < 2, iif(i % 10 < 2, 1, NULL) FROM n;
            INSERT INTO outbox (incident_id, notifier, version, message_id, body, due_at, created_at, queued_at, is_head)
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)
                SELECT randomblob(16), 'pager', 1, randomblob(16), randomblob(500), 0, 1, 1, 1 FROM n;
            """);
        await using var store = database.Open();
        var claimed = await store.ClaimAsync("pager", 1000, Some.Time, Some.Lease);
        Assert.Equal(100, claimed.Count);
        Assert.DoesNotContain(false, await store.SettleAsync([.. claimed.Select(claim => new ClaimSettlement(claim, DeliverySettlement.Delivered))]));
        Assert.Empty(await store.ClaimAsync("pager", 1, Some.Time, Some.Lease));
    }
}
