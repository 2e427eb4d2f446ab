namespace IncidentKit.Testing.Tests.Stores;

/// <summary>Stores whose data are in memory and outlive them, so that every case runs; broken as a saboteur wants.</summary>
internal sealed class SharedMemoryHarness(StoreSaboteur saboteur) : IKillableStoreHarness
{
    private InMemoryIncidentStore _shared = new();

    public IReadOnlyDictionary<StoreAbility, string> Lacks { get; } = new Dictionary<StoreAbility, string>();

    public ValueTask<IIncidentStore> CreateAsync(CancellationToken cancellationToken)
    {
        _shared = new InMemoryIncidentStore();
        return ValueTask.FromResult<IIncidentStore>(Open(saboteur.Break));
    }

    public ValueTask<IIncidentStore> ReopenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IIncidentStore>(Open(saboteur.BreakReopened));

    public async Task<IReadOnlyList<string>> KillAsync(CancellationToken cancellationToken)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var output = new CountingWriter(100, ends);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => KilledWriter.WriteAsync(Open(saboteur.BreakKilled), output, ends.Token));
        lock (output)
            return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private BrokenStore Open(Action<BrokenStore> breakIt)
    {
        var store = new BrokenStore(_shared);
        breakIt(store);
        return store;
    }
}
