namespace IncidentKit.Testing;

/// <summary>A case for stores as it is written down.</summary>
internal sealed record StoreCase(string Id, string Contract, Func<StoreRun, Task> Body, params IReadOnlyList<StoreAbility> Needs)
{
    public ConformanceCase<IStoreHarness> ToCase() => new(Id, Contract, RunAsync);

    private async Task<string?> RunAsync(IStoreHarness harness, CancellationToken cancellationToken)
    {
        foreach (var ability in Needs)
        {
            if (harness.Lacks.TryGetValue(ability, out var reason))
                return string.IsNullOrWhiteSpace(reason) ? throw new HarnessException($"{nameof(harness.Lacks)} gives no reason for {ability}.") : reason;
            var (has, type) = ability switch
            {
                StoreAbility.Kill => (harness is IKillableStoreHarness, nameof(IKillableStoreHarness)),
                StoreAbility.Restart or StoreAbility.SharedInstances => (harness is IDurableStoreHarness, nameof(IDurableStoreHarness)),
                _ => (true, ""),
            };
            if (!has)
                throw new HarnessException($"Implement {type}, or give the reason for {ability} in {nameof(harness.Lacks)}.");
        }

        var run = await StoreRun.StartAsync(harness, cancellationToken).ConfigureAwait(false);
        await using (run.ConfigureAwait(false))
        {
            Require<INotificationOutbox>(run.Store, StoreAbility.Outbox);
            Require<IDueWorkStore>(run.Store, StoreAbility.DueWork);
            await Body(run).ConfigureAwait(false);
        }

        return null;
    }

    private void Require<TInterface>(IIncidentStore store, StoreAbility ability)
    {
        if (Needs.Contains(ability) && store is not TInterface)
            throw new HarnessException($"The store does not implement {typeof(TInterface).Name}. Give the reason for {ability} in {nameof(IStoreHarness.Lacks)}.");
    }
}
