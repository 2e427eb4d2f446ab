namespace IncidentKit.Sqlite.Tests;

/// <summary>What <see cref="IIncidentStore"/> and <see cref="INotificationOutbox"/> promise, for every store.</summary>
public abstract partial class StoreContractTests : IAsyncLifetime
{
    private IIncidentStore? _store;

    protected IIncidentStore Store => _store ??= Open();

    protected INotificationOutbox Outbox => (INotificationOutbox)Store;

    protected IncidentTracker NewTracker() => new IncidentKitBuilder().UseStore(Store).Build();

    protected abstract IIncidentStore Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_store is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
    }

    protected async Task<IReadOnlyList<StoredEvent>> EventsOf(IncidentId incident, long afterVersion = 0)
    {
        var events = new List<StoredEvent>();
        await foreach (var stored in Store.ReadAsync(incident, afterVersion))
            events.Add(stored);
        return events;
    }

    protected async Task<IncidentSummary?> SummaryOf(IncidentId incident) =>
        (await Store.QueryAsync(new IncidentQuery { Id = incident })).Items.SingleOrDefault();

    protected async Task<IReadOnlyList<IncidentSummary>> ListAll(IncidentQuery query)
    {
        var all = new List<IncidentSummary>();
        for (var next = query; next is not null;)
        {
            var page = await Store.QueryAsync(next);
            Assert.True(page.Items.Count <= query.PageSize);
            all.AddRange(page.Items);
            next = page.NextCursor is null ? null : query with { Cursor = page.NextCursor };
        }

        return all;
    }
}
