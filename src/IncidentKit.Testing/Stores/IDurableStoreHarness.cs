namespace IncidentKit.Testing;

/// <summary>Opens the same data again.</summary>
public interface IDurableStoreHarness : IStoreHarness
{
    /// <summary>Opens the data that <see cref="IStoreHarness.CreateAsync"/> has made last, in another instance. The earlier one was
    /// disposed before, unless the store has <see cref="StoreAbility.SharedInstances"/>.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IIncidentStore> ReopenAsync(CancellationToken cancellationToken);
}
