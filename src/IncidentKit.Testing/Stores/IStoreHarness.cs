namespace IncidentKit.Testing;

/// <summary>Makes stores for <see cref="StoreConformance"/>; written by the author of a store, one object for each run of a case.</summary>
/// <remarks>A store that keeps data over a restart has an <see cref="IDurableStoreHarness"/>, and one whose process can be killed an
/// <see cref="IKillableStoreHarness"/>. The cases dispose the stores that they were given.</remarks>
public interface IStoreHarness
{
    /// <summary>What the store does not have by design, each with the reason as a sentence: the cases that need it are left out with
    /// it. Empty when it has everything.</summary>
    IReadOnlyDictionary<StoreAbility, string> Lacks { get; }

    /// <summary>Opens a store on new data, with nothing in it.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IIncidentStore> CreateAsync(CancellationToken cancellationToken);
}
