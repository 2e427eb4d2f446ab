namespace IncidentKit.Testing;

/// <summary>One run of a case: the stores that it opened, and what it asks of them.</summary>
internal sealed class StoreRun : IAsyncDisposable
{
    private readonly IStoreHarness _harness;
    private readonly List<IIncidentStore> _open = [];

    private StoreRun(IStoreHarness harness, CancellationToken token)
    {
        _harness = harness;
        Token = token;
    }

    public CancellationToken Token { get; }

    public Sample Some { get; } = new();

    public IIncidentStore Store => _open[0];

    public INotificationOutbox Outbox => (INotificationOutbox)Store;

    public IDueWorkStore DueWork => (IDueWorkStore)Store;

    public bool HasOutbox => Store is INotificationOutbox;

    public static async Task<StoreRun> StartAsync(IStoreHarness harness, CancellationToken cancellationToken)
    {
        var run = new StoreRun(harness, cancellationToken);
        run._open.Add(await harness.CreateAsync(cancellationToken).ConfigureAwait(false));
        return run;
    }

    /// <summary>Not disposed: the store belongs to the run.</summary>
    public IncidentTracker Tracker(IIncidentStore? store = null) =>
        new IncidentKitBuilder().UseStore(store ?? Store).UseTimeProvider(new ManualClock(Sample.Time)).UseIdSource(Some).Build();

    public async Task<AppendResult> AppendAsync(IncidentAppend append) => await Store.AppendAsync(append, Token).ConfigureAwait(false);

    /// <summary>Appends of others, one after the other.</summary>
    public async Task AppendAllAsync(IEnumerable<IncidentAppend> appends)
    {
        foreach (var append in appends)
            await AppendAsync(append).ConfigureAwait(false);
    }

    /// <summary>Appends that have nothing to do with each other, at the same time: a durable store syncs once for many.</summary>
    public async Task AppendTogetherAsync(IEnumerable<IncidentAppend> appends) =>
        await Task.WhenAll(appends.Select(append => Task.Run(() => AppendAsync(append), Token))).ConfigureAwait(false);

    public async Task<IReadOnlyList<StoredEvent>> EventsOf(IncidentId incident, long afterVersion = 0)
    {
        var events = new List<StoredEvent>();
        await foreach (var stored in Store.ReadAsync(incident, afterVersion, Token).ConfigureAwait(false))
            events.Add(stored);
        return events;
    }

    public async Task<IncidentSummary?> SummaryOf(IncidentId incident)
    {
        var page = await QueryAsync(new IncidentQuery { Id = incident }).ConfigureAwait(false);
        Expect.That(page.Items.Count <= 1, $"at most one summary of {incident}", $"{page.Items.Count}");
        return page.Items.Count == 0 ? null : page.Items[0];
    }

    public async Task<IncidentPage> QueryAsync(IncidentQuery query) => await Store.QueryAsync(query, Token).ConfigureAwait(false);

    /// <summary>All pages of a query; fails when they don't end.</summary>
    public async Task<IReadOnlyList<IncidentSummary>> ListAsync(IncidentQuery query, int maximum = 20_000)
    {
        var all = new List<IncidentSummary>();
        for (var next = query; ;)
        {
            var page = await QueryAsync(next).ConfigureAwait(false);
            all.AddRange(page.Items);
            if (page.NextCursor is null)
                return all;
            Expect.That(all.Count <= maximum, $"pages that end, with {maximum} incidents at most", $"{all.Count} and a further page");
            next = query with { Cursor = page.NextCursor };
        }
    }

    public async Task<long?> FindCommandAsync(IncidentId incident, string key) =>
        await Store.FindCommandAsync(incident, key, Token).ConfigureAwait(false);

    public async Task<int> ReserveAsync(int year) => await Store.ReserveNumberAsync(year, Token).ConfigureAwait(false);

    /// <summary>Claims what the pager is to be told.</summary>
    public async Task<IReadOnlyList<ClaimedNotification>> ClaimAsync(DateTimeOffset? now = null, int maximum = 10, string notifier = "pager") =>
        await Outbox.ClaimAsync(notifier, maximum, now ?? Sample.Time, Sample.Lease, Token).ConfigureAwait(false);

    /// <summary>A new incident that is to be looked at at a time.</summary>
    public async Task<IncidentAppend> AppendWakingAsync(DateTimeOffset? at)
    {
        var append = Some.Append() with { WakeAt = at, WakePolicy = "rules" };
        await AppendAsync(append).ConfigureAwait(false);
        return append;
    }

    public async Task<IReadOnlyList<DueWork>> ClaimDueAsync(DateTimeOffset now, int maximum = 10) =>
        await DueWork.ClaimDueAsync(now, maximum, Sample.Lease, Token).ConfigureAwait(false);

    public async Task<bool> SettleAsync(ClaimedNotification claimed, DeliverySettlement settlement) =>
        await Outbox.SettleAsync(claimed, settlement, Token).ConfigureAwait(false);

    /// <summary>Closes every instance and opens the data anew.</summary>
    public async Task RestartAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        _open.Add(await ReopenAsync().ConfigureAwait(false));
    }

    /// <summary>One more instance on the same data.</summary>
    public async Task<IIncidentStore> OpenAnotherAsync()
    {
        var another = await ReopenAsync().ConfigureAwait(false);
        _open.Add(another);
        return another;
    }

    public async Task<IReadOnlyList<string>> KillAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        var lines = await ((IKillableStoreHarness)_harness).KillAsync(Token).ConfigureAwait(false);
        _open.Add(await ReopenAsync().ConfigureAwait(false));
        return lines;
    }

    public async ValueTask DisposeAsync() => await CloseAsync().ConfigureAwait(false);

    private ValueTask<IIncidentStore> ReopenAsync() => ((IDurableStoreHarness)_harness).ReopenAsync(Token);

    private async Task CloseAsync()
    {
        foreach (var store in _open)
        {
            if (store is IAsyncDisposable asyncDisposable)
                await asyncDisposable.DisposeAsync().ConfigureAwait(false);
            else
                (store as IDisposable)?.Dispose();
        }

        _open.Clear();
    }
}
