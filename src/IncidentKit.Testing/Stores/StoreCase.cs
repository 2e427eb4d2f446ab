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

        await using var run = await StoreRun.StartAsync(harness, cancellationToken).ConfigureAwait(false);
        if (Needs.Contains(StoreAbility.Outbox) && run.Store is not INotificationOutbox)
            throw new HarnessException($"The store does not implement {nameof(INotificationOutbox)}. Give the reason for {StoreAbility.Outbox} in {nameof(harness.Lacks)}.");
        await Body(run).ConfigureAwait(false);
        return null;
    }
}
