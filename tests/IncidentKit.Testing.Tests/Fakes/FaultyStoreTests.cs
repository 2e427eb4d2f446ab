using IncidentKit.Commands;

namespace IncidentKit.Testing.Tests.Fakes;

public sealed class FaultyStoreTests
{
    private static readonly Actor s_ada = new("Ada");

    [Fact]
    public async Task A_fault_before_the_commit_writes_nothing()
    {
        var store = new FaultyStore();
        await using var tracker = new IncidentKitBuilder().UseStore(store).Build();
        store.Plan(StoreCall.Append, StoreFault.BeforeCommit(new IOException("The connection is lost")));

        await Assert.ThrowsAsync<IOException>(() => tracker.DeclareAsync(new DeclareIncident(s_ada, "Logins fail")));

        Assert.Empty((await tracker.QueryAsync(new IncidentQuery())).Items);
        Assert.Equal((0, 1), (store.FaultsLeft, store.CallsOf(StoreCall.Append)));
        await tracker.DeclareAsync(new DeclareIncident(s_ada, "Logins fail"));
    }

    [Fact]
    public async Task A_fault_after_the_commit_leaves_everything_written_and_a_key_makes_the_repetition_harmless()
    {
        // snippet: faulty-store
        var store = new FaultyStore();
        await using var tracker = new IncidentKitBuilder().UseStore(store).Build();
        var incident = await tracker.DeclareAsync(new DeclareIncident(s_ada, "Logins fail"));
        var observe = new Observe(s_ada, "Errors rise") { Key = "once" };
        store.Plan(StoreCall.Append, StoreFault.AfterCommit(new TimeoutException("No answer")));

        await Assert.ThrowsAsync<TimeoutException>(() => tracker.ExecuteAsync(incident.Id, observe));

        Assert.Equal(incident.Version + 1, (await tracker.FindAsync(incident.Id))!.Version);
        Assert.Equal(incident.Version + 1, (await tracker.ExecuteAsync(incident.Id, observe)).Version);
        // end-snippet
    }

    [Fact]
    public async Task Conflicts_are_retried_by_the_tracker()
    {
        var store = new FaultyStore();
        await using var tracker = new IncidentKitBuilder().UseStore(store).Build();
        var incident = await tracker.DeclareAsync(new DeclareIncident(s_ada, "Logins fail"));
        store.Plan(StoreCall.Append, StoreFault.Conflict(), times: 3);

        var after = await tracker.ExecuteAsync(incident.Id, new Observe(s_ada, "Errors rise"));

        Assert.Equal(incident.Version + 1, after.Version);
        Assert.Equal((0, 5), (store.FaultsLeft, store.CallsOf(StoreCall.Append)));
    }

    [Fact]
    public async Task A_slow_call_waits_on_the_clock_and_can_be_cancelled()
    {
        var clock = new ManualClock();
        await using var store = new FaultyStore(new InMemoryIncidentStore(), clock);
        store.Plan(StoreCall.ReserveNumber, StoreFault.Slow(TimeSpan.FromSeconds(30)), times: 2);
        using var source = new CancellationTokenSource();

        var first = store.ReserveNumberAsync(2026).AsTask();
        Assert.False(first.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(1, await first.WaitAsync(TimeSpan.FromSeconds(10)));

        var second = store.ReserveNumberAsync(2026, source.Token).AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.Equal(2, await store.ReserveNumberAsync(2026));
    }

    [Fact]
    public async Task Every_call_can_fail_and_then_goes_on()
    {
        await using var store = new FaultyStore();
        foreach (var call in Enum.GetValues<StoreCall>())
        {
            var before = store.CallsOf(call);
            store.Plan(call, StoreFault.BeforeCommit(new IOException($"{call}")));
            var failure = await Assert.ThrowsAsync<IOException>(() => CallAsync(store, call));
            Assert.Equal($"{call}", failure.Message);
            store.Plan(call, StoreFault.AfterCommit(new IOException($"{call} again")));
            await Assert.ThrowsAsync<IOException>(() => CallAsync(store, call));
            await CallAsync(store, call);
            Assert.Equal(before + 3, store.CallsOf(call));
        }
    }

    [Fact]
    public void A_store_without_an_outbox_is_refused() =>
        Assert.Contains("INotificationOutbox", Assert.Throws<ArgumentException>(() => new FaultyStore(new OnlyAStore())).Message, StringComparison.Ordinal);

    private static async Task CallAsync(FaultyStore store, StoreCall call)
    {
        var incident = new IncidentId(Guid.CreateVersion7());
        var now = new DateTimeOffset(2026, 3, 20, 14, 5, 0, TimeSpan.Zero);
        switch (call)
        {
            case StoreCall.Append:
                await using (var tracker = new IncidentKitBuilder().UseStore(store).Build())
                    await tracker.DeclareAsync(new DeclareIncident(s_ada, "Logins fail"));
                break;
            case StoreCall.Read:
                await foreach (var _ in store.ReadAsync(incident))
                {
                }

                break;
            case StoreCall.Query: await store.QueryAsync(new IncidentQuery()); break;
            case StoreCall.FindCommand: await store.FindCommandAsync(incident, "key"); break;
            case StoreCall.ReserveNumber: await store.ReserveNumberAsync(2026); break;
            case StoreCall.Claim: await store.ClaimAsync("pager", 1, now, TimeSpan.FromMinutes(1)); break;
            case StoreCall.Settle: await store.SettleAsync([]); break;
            case StoreCall.Outbox: await store.GetStatusAsync("pager"); break;
            default: await store.NextWakeAsync(); break;
        }
    }
}
