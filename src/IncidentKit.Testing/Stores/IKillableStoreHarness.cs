namespace IncidentKit.Testing;

/// <summary>Has a process write to the data, and kills it while it does.</summary>
public interface IKillableStoreHarness : IDurableStoreHarness
{
    /// <summary>Starts a process that opens the data which <see cref="IStoreHarness.CreateAsync"/> has made last and calls
    /// <see cref="KilledWriter.WriteAsync"/>, kills it without notice after a while, and waits until it is gone.</summary>
    /// <remarks><see cref="KilledWriter.KillAsync"/> does all but naming the program. No store is open in this process
    /// meanwhile.</remarks>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The lines that the process has written.</returns>
    Task<IReadOnlyList<string>> KillAsync(CancellationToken cancellationToken);
}
