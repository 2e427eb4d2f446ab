using IncidentKit.Testing.Tests.Fakes;

namespace IncidentKit.Testing.Tests.Stores;

/// <summary>A store that is nothing but a store, whose harness gives no reasons.</summary>
internal sealed class PlainStoreHarness : IStoreHarness
{
    public IReadOnlyDictionary<StoreAbility, string> Lacks { get; init; } = new Dictionary<StoreAbility, string>();

    public ValueTask<IIncidentStore> CreateAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IIncidentStore>(new OnlyAStore());
}
