using IncidentKit.Commands;

namespace IncidentKit.Sqlite.Tests;

public sealed class SqliteMigrationTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_file_of_version_1_gets_the_open_action_items_and_the_root_cause_out_of_its_events()
    {
        IncidentSummary[] before;
        await using (var kit = new IncidentKitBuilder().UseStore(_database.Open()).Build())
        {
            await Work(kit);
            await kit.DeclareAsync(Some.Declaration);
            before = await Summaries(kit);
        }

        _database.Downgrade(1);

        await using var migrated = new IncidentKitBuilder().UseStore(_database.Open()).Build();
        Assert.Equal(2, before.Length);
        Assert.Equal([1, 3], before[1].OpenActions.Select(action => action.Number));
        Assert.Equal(before, await Summaries(migrated));
        Assert.Equal(6L, _database.Run("PRAGMA user_version"));
    }

    [Fact]
    public async Task An_event_that_is_no_json_does_not_keep_a_file_from_being_upgraded()
    {
        await using (var store = _database.Open())
        {
            var append = Some.Append();
            await store.AppendAsync(append with { Events = [Some.Event(append.IncidentId, 1, type: "action_item_added.v1", document: [0xFF, 0x7B])] });
        }

        _database.Downgrade(1);

        await using var migrated = _database.Open();
        Assert.Empty(Assert.Single((await migrated.QueryAsync(new IncidentQuery())).Items).OpenActions);
    }

    [Fact]
    public async Task Messages_of_a_file_of_version_2_are_claimed_in_order_with_the_time_of_their_event()
    {
        var append = Some.Append(events: 4);
        var other = Some.Append();
        await using (var store = _database.Open())
        {
            await store.AppendAsync(append with { Notifications = [.. Enumerable.Range(1, 4).Select(version => Some.Message(append.IncidentId, version))] });
            await store.AppendAsync(other with { Notifications = [Some.Message(other.IncidentId, 1), Some.Message(other.IncidentId, 1, "chat")] });
            var first = (await store.ClaimAsync("pager", 1, Some.Time, Some.Lease))[0];
            await store.SettleAsync(first, DeliverySettlement.Dead("Gone", Some.Time));
            await store.ClaimAsync("pager", 1, Some.Time, Some.Lease);
        }

        _database.Downgrade(2);

        await using var migrated = _database.Open();
        var letter = Assert.Single(await migrated.ListDeadLettersAsync(new DeadLetterQuery()));
        Assert.Equal((1, 1, "Gone", Some.Time + Some.Lease), (letter.Notification.Version, letter.Attempts, letter.Error, letter.DiedAt));
        Assert.Equal(append.Events[0].RecordedAt, letter.Notification.CreatedAt);
        Assert.Equal(new OutboxStatus(4, 1, append.Events[1].RecordedAt, Some.Time + Some.Lease), await WithClaims(migrated, "pager"));

        var claims = await migrated.ClaimAsync("pager", 10, Some.Time + Some.Lease, Some.Lease);
        var second = Assert.Single(claims, claimed => claimed.Notification.IncidentId == append.IncidentId);
        Assert.Equal((2, 2, append.Events[1].RecordedAt), (second.Notification.Version, second.Attempt, second.Notification.CreatedAt));
        Assert.True(await migrated.SettleAsync(second, DeliverySettlement.Delivered));
        Assert.Equal(3, Assert.Single(await migrated.ClaimAsync("pager", 10, Some.Time, Some.Lease)).Notification.Version);
        Assert.Equal(6L, _database.Run("PRAGMA user_version"));
    }

    [Fact]
    public async Task Histories_of_a_file_of_version_5_come_back_in_order_and_go_on()
    {
        var ids = Enumerable.Range(0, 3).Select(_ => Some.Append().IncidentId).ToArray();
        var before = new List<StoredEvent>();
        await using (var store = _database.Open())
        {
            for (var version = 0; version < 4; version++)
            {
                foreach (var id in ids)
                    await store.AppendAsync(Some.Append(id, after: version, reference: new IncidentReference(2026, Array.IndexOf(ids, id) + 1)));
            }

            foreach (var id in ids)
                before.AddRange(await store.ReadAsync(id).ToListAsync());
        }

        _database.Downgrade(5);

        await using var migrated = _database.Open();
        Assert.True((await migrated.AppendAsync(Some.Append(ids[1], after: 4, reference: new IncidentReference(2026, 2)))).WasWritten);
        var after = new List<StoredEvent>();
        foreach (var id in ids)
            after.AddRange(await migrated.ReadAsync(id).ToListAsync());
        Assert.Equal(before, after.Where(stored => stored.Version <= 4));
        Assert.Equal([4L, 5, 4], ids.Select(id => after.Last(stored => stored.IncidentId == id).Version));
        Assert.Equal([3L, 4], await migrated.ReadAsync(ids[2], afterVersion: 2).Select(stored => stored.Version).ToListAsync());
    }

    /// <summary>The status once the other incident's message is leased too.</summary>
    private static async Task<OutboxStatus> WithClaims(SqliteIncidentStore store, string notifier)
    {
        Assert.Single(await store.ClaimAsync(notifier, 10, Some.Time, Some.Lease));
        return await store.GetStatusAsync(notifier);
    }

    private static async Task Work(IncidentTracker kit)
    {
        var incident = await kit.DeclareAsync(Some.Declaration);
        foreach (var command in (IncidentCommand[])
        [
            new RecordWhy(Some.Actor, "Checkout is down"), new RecordWhy(Some.Actor, "The pool is empty"),
            new IdentifyRootCause(Some.Actor, "First thought"), new IdentifyRootCause(Some.Actor, "Nothing bounds the \"pool\"", 2),
            new AddActionItem(Some.Actor, "Bound the pool") { Causes = [2], Kind = ActionItemKind.Mitigate, Priority = ActionItemPriority.High },
            new AddActionItem(Some.Actor, "Alert on it") { Owner = "Ada", Deadline = new DateOnly(2026, 4, 1) },
            new AddActionItem(Some.Actor, "Write it down") { At = TimeProvider.System.GetUtcNow().AddDays(-400), Ticket = new Uri("https://tracker.example/1") },
            new ChangeActionItem(Some.Actor, 1) { Owner = "Grace", Deadline = new DateOnly(2026, 4, 2), Title = "Bound the pool of connections" },
            new ChangeActionItem(Some.Actor, 1) { Owner = "Edsger" },
            new SetActionItemStatus(Some.Actor, 2, ActionItemStatus.Done, "Merged"),
            new SetActionItemStatus(Some.Actor, 3, ActionItemStatus.WontDo, "No need"),
            new SetActionItemStatus(Some.Actor, 3, ActionItemStatus.InProgress, "A need after all"),
        ])
        {
            await kit.ExecuteAsync(incident.Id, command);
        }
    }

    private static async Task<IncidentSummary[]> Summaries(IncidentTracker kit)
    {
        var summaries = new List<IncidentSummary>();
        await foreach (var summary in kit.ListAsync(new IncidentQuery()))
            summaries.Add(summary);
        return [.. summaries];
    }
}
