using IncidentKit.Commands;
using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite.Tests;

public sealed class SqliteWriterTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Cancelling_takes_back_a_write_that_waits_and_the_one_under_way_is_finished()
    {
        await using var store = _database.Open();
        using var other = Lock();
        var underWay = Some.Append();
        var write = store.AppendAsync(underWay).AsTask();

        // A write that comes in before the writer has started on the first one goes with it; soon one has to wait.
        var cancelled = Some.Append();
        while (!await TakenBack(cancelled))
            cancelled = Some.Append();

        Assert.False(write.IsCompleted);
        TemporaryDatabase.Run(other, "COMMIT");
        Assert.True((await write).WasWritten);
        Assert.Equal(1L, _database.Run($"SELECT count(*) FROM events WHERE incident_id = x'{underWay.IncidentId.Value:N}'"));
        Assert.Equal(0L, _database.Run($"SELECT count(*) FROM events WHERE incident_id = x'{cancelled.IncidentId.Value:N}'"));

        async Task<bool> TakenBack(IncidentAppend append)
        {
            using var source = new CancellationTokenSource();
            var waiting = store.AppendAsync(append, source.Token).AsTask();
            await source.CancelAsync();
            var first = await Task.WhenAny(waiting, Task.Delay(50));
            return first == waiting && waiting.IsCanceled;
        }
    }

    [Fact]
    public async Task A_lock_that_stays_too_long_is_reported_and_the_store_goes_on_afterwards()
    {
        await using var store = SqliteIncidentStore.Open(
            new SqliteIncidentStoreOptions { Path = _database.Path, BusyTimeout = TimeSpan.FromMilliseconds(100) });
        var append = Some.Append();
        using (Lock())
        {
            var exception = await Assert.ThrowsAsync<SqliteStoreException>(async () => await store.AppendAsync(append));
            Assert.Equal(("sqlite-store", _database.Path), (exception.Code, exception.Path));
            Assert.Contains("locked", exception.Message, StringComparison.Ordinal);
        }

        Assert.True((await store.AppendAsync(append)).WasWritten);
    }

    [Fact]
    public async Task Reading_does_not_wait_for_a_writer()
    {
        await using var store = _database.Open();
        var append = Some.Append();
        await store.AppendAsync(append);

        using var other = Lock();

        Assert.Equal(append.Summary, Assert.Single((await store.QueryAsync(new IncidentQuery())).Items));
    }

    [Fact]
    public async Task A_failure_that_undoes_the_whole_transaction_is_reported_and_nothing_is_half_written()
    {
        await using var store = _database.Open();
        await store.AppendAsync(Some.Append());

        // SQLite does the same by itself when the disk is full.
        _database.Run("CREATE TRIGGER undo BEFORE INSERT ON events WHEN NEW.version = 2 BEGIN SELECT RAISE(ROLLBACK, 'no room'); END");
        var exception = await Assert.ThrowsAsync<SqliteStoreException>(async () => await store.AppendAsync(Some.Append(events: 2)));

        Assert.Contains("no room", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1L, _database.Run("SELECT count(*) FROM events"));
        Assert.Equal(1L, _database.Run("SELECT count(*) FROM incidents"));
        Assert.True((await store.AppendAsync(Some.Append())).WasWritten);
    }

    [Fact]
    public async Task An_event_id_of_another_event_is_refused()
    {
        await using var store = _database.Open();
        var first = Some.Append();
        var second = Some.Append();
        await store.AppendAsync(first);

        await Assert.ThrowsAsync<ArgumentException>(async () => await store.AppendAsync(
            second with { Events = [second.Events[0] with { EventId = first.Events[0].EventId }] }));

        Assert.Empty((await store.QueryAsync(new IncidentQuery { Id = second.IncidentId })).Items);
    }

    [Fact]
    public async Task A_write_that_fails_halfway_is_refused_and_those_of_the_same_transaction_are_kept()
    {
        await using var store = _database.Open();
        var known = Some.Append();
        await store.AppendAsync(known);
        var broken = Some.Append(events: 2);
        broken = broken with { Events = [broken.Events[0], broken.Events[1] with { EventId = known.Events[0].EventId }] };
        IncidentAppend[] good = [.. Enumerable.Range(0, 6).Select(_ => Some.Append(events: 2))];
        List<Task> writes;
        using (var other = Lock())
        {
            // All of them wait for the lock: but for the first, they go into one transaction.
            writes = [.. good[..3].Append(broken).Concat(good[3..]).Select(append => (Task)store.AppendAsync(append).AsTask())];
            TemporaryDatabase.Run(other, "COMMIT");
        }

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => writes[3]);
        await Task.WhenAll(writes.Except([writes[3]]));

        Assert.Contains("belongs to another event", refused.Message, StringComparison.Ordinal);
        Assert.Equal(13L, _database.Run("SELECT count(*) FROM events"));
        foreach (var append in good)
            Assert.Equal(append.Events, await store.ReadAsync(append.IncidentId).ToListAsync());
        Assert.Empty(await store.ReadAsync(broken.IncidentId).ToListAsync());
    }

    [Fact]
    public async Task Conflicts_and_writes_of_one_transaction_do_not_touch_each_other()
    {
        await using var store = _database.Open();
        var append = Some.Append();
        Task<AppendResult>[] writes;
        using (var other = Lock())
        {
            writes = [.. Enumerable.Range(0, 8).Select(_ => store.AppendAsync(append).AsTask())];
            TemporaryDatabase.Run(other, "COMMIT");
        }

        await Assert.ThrowsAsync<IncidentConflictException>(async () => await Task.WhenAll(writes));

        Assert.Equal([true, false, false, false, false, false, false, false], writes.Select(write => write.IsCompletedSuccessfully));
        Assert.Equal(1L, _database.Run("SELECT count(*) FROM events"));
    }

    [Fact]
    public async Task What_an_append_leaves_as_it_was_is_found_as_it_was_and_what_it_changes_is_changed()
    {
        await using var kit = new IncidentKitBuilder().UseStore(_database.Open()).Build();
        var incident = await kit.DeclareAsync(Some.Declaration);
        foreach (var systems in new[] { (string[])["auth"], ["auth", "billing"], ["billing", "auth"], [] })
        {
            await kit.ExecuteAsync(incident.Id, new SetAffectedSystems(Some.Actor, systems));
            await kit.ExecuteAsync(incident.Id, new Observe(Some.Actor, "Nothing new"));
            Assert.Equal(systems, Assert.Single((await kit.QueryAsync(new IncidentQuery { Id = incident.Id })).Items).Systems);
        }
    }

    private SqliteConnection Lock()
    {
        var connection = _database.Connect();
        TemporaryDatabase.Run(connection, "BEGIN IMMEDIATE");
        return connection;
    }
}
