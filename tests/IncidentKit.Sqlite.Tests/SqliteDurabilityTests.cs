using IncidentKit.Commands;

namespace IncidentKit.Sqlite.Tests;

public sealed class SqliteDurabilityTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task After_a_restart_everything_is_there_and_the_chain_verifies()
    {
        Incident before;
        await using (var tracker = Tracker())
        {
            var declared = await tracker.DeclareAsync(Some.Declaration with { Systems = ["checkout", "api"], Key = "alert 17" });
            await tracker.ExecuteAsync(declared.Id, new Acknowledge(Some.Actor));
            before = await tracker.ExecuteAsync(declared.Id, new Observe(Some.Actor, "All pods restart") { Key = "seen" });
        }

        await using var store = _database.Open();
        var reopened = new IncidentKitBuilder().UseStore(store).Build();
        var after = await reopened.FindAsync(before.Reference);

        Assert.Equal(before, after);
        Assert.Equal(before.Version, await store.FindCommandAsync(before.Id, "seen"));
        Assert.Equal(before.Reference.Number + 1, (await reopened.DeclareAsync(Some.Declaration)).Reference.Number);
    }

    [Fact]
    public async Task Messages_wait_over_a_restart_with_their_attempts_and_leases()
    {
        var append = Some.Append(events: 2);
        await using (var store = _database.Open())
        {
            await store.AppendAsync(append with { Notifications = [Some.Message(append.IncidentId, 1), Some.Message(append.IncidentId, 2)] });
            Assert.Single(await store.ClaimAsync("pager", 10, Some.Time, Some.Lease));
        }

        await using (var store = _database.Open())
        {
            Assert.Empty(await store.ClaimAsync("pager", 10, Some.Time, Some.Lease));
            var claimed = Assert.Single(await store.ClaimAsync("pager", 10, Some.Time + Some.Lease, Some.Lease));
            Assert.Equal((1, 2), (claimed.Notification.Version, claimed.Attempt));
            Assert.True(await store.SettleAsync(claimed, DeliverySettlement.Dead("Gone for good", Some.Time)));
        }

        Assert.Equal("Gone for good", _database.Run("SELECT error FROM outbox WHERE is_dead"));
    }

    [Fact]
    public async Task Disposing_finishes_the_writes_that_wait_and_leaves_one_file()
    {
        var store = _database.Open();
        var appends = Enumerable.Range(0, 300).Select(_ => Some.Append()).ToList();
        var writes = appends.Select(append => store.AppendAsync(append).AsTask()).ToList();

        await store.DisposeAsync();
        await store.DisposeAsync();

        Assert.All(await Task.WhenAll(writes), result => Assert.True(result.WasWritten));
        Assert.Equal(["incidents.db"], _database.Files);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.AppendAsync(Some.Append()));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.QueryAsync(new IncidentQuery()));
        Assert.Equal(300L, _database.Run("SELECT count(*) FROM events"));
    }

    [Fact]
    public async Task Several_stores_on_one_file_keep_the_contract_together()
    {
        const int writers = 4, each = 10;
        await using var first = Tracker();
        var incident = await first.DeclareAsync(Some.Declaration);

        var references = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            await using var tracker = Tracker();
            var own = new List<IncidentReference>();
            for (var i = 0; i < each; i++)
            {
                own.Add((await tracker.DeclareAsync(Some.Declaration)).Reference);
                await tracker.ExecuteAsync(incident.Id, new Observe(Some.Actor, $"{writer} {i}"));
            }

            return own;
        })));

        Assert.Equal(writers * each, references.SelectMany(own => own).Distinct().Count());
        Assert.Equal(incident.Version + (writers * each), (await first.FindAsync(incident.Id))!.Version);
    }

    [Theory]
    [InlineData("UPDATE events SET document = CAST(replace(CAST(document AS TEXT), 'All pods', 'No pods') AS BLOB) WHERE version = 2")]
    [InlineData("UPDATE events SET document = CAST(replace(CAST(document AS TEXT), 'A quiet', 'A noisy') AS BLOB) WHERE version = 3")]
    [InlineData("UPDATE events SET type = 'learning_noted.v1' WHERE version = 2")]
    [InlineData("DELETE FROM events WHERE version = 3")]
    [InlineData("DELETE FROM events WHERE version = 2")]
    [InlineData("DELETE FROM events WHERE version = 1")]
    [InlineData("DELETE FROM events")]
    [InlineData("UPDATE incidents SET version = 2")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM incidents")]
    [InlineData("UPDATE incidents SET head_hash = replace(head_hash, substr(head_hash, 1, 1), 'x')")]
    public async Task An_altered_history_is_noticed_when_it_is_read(string alteration)
    {
        IncidentId id;
        await using (var tracker = Tracker())
        {
            id = (await tracker.DeclareAsync(Some.Declaration)).Id;
            await tracker.ExecuteAsync(id, new Observe(Some.Actor, "All pods restart"));
            await tracker.ExecuteAsync(id, new Observe(Some.Actor, "A quiet minute"));
            Assert.Equal(3, (await tracker.FindAsync(id))!.Version);
        }

        _database.Run(alteration);

        await using var reopened = Tracker();
        await Assert.ThrowsAsync<IncidentHistoryException>(() => reopened.FindAsync(id));
    }

    private IncidentTracker Tracker() => new IncidentKitBuilder().UseSqlite(_database.Path).Build();
}
