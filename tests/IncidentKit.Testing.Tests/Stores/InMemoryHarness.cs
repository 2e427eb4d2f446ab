namespace IncidentKit.Testing.Tests.Stores;

/// <summary>The in-memory store as it is.</summary>
internal sealed class InMemoryHarness : IStoreHarness
{
    public const string Reason = "Nothing outlives the store: it keeps everything in the memory of one process, and says so.";

    public IReadOnlyDictionary<StoreAbility, string> Lacks { get; } = new Dictionary<StoreAbility, string>
    {
        [StoreAbility.Restart] = Reason,
        [StoreAbility.SharedInstances] = Reason,
        [StoreAbility.Kill] = Reason,
    };

    public ValueTask<IIncidentStore> CreateAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IIncidentStore>(new InMemoryIncidentStore());
}
