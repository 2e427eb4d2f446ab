using System.Diagnostics;
using IncidentKit.Testing;

namespace IncidentKit.Sqlite.Tests;

/// <summary>Stores on a file of their own, for the conformance cases.</summary>
internal sealed class SqliteHarness : IKillableStoreHarness, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    public IReadOnlyDictionary<StoreAbility, string> Lacks { get; } = new Dictionary<StoreAbility, string>();

    public ValueTask<IIncidentStore> CreateAsync(CancellationToken cancellationToken) => ReopenAsync(cancellationToken);

    public ValueTask<IIncidentStore> ReopenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IIncidentStore>(_database.Open());

    // This very program: its main method writes until it is killed.
    public Task<IReadOnlyList<string>> KillAsync(CancellationToken cancellationToken) => KilledWriter.KillAsync(
        new ProcessStartInfo("dotnet", [typeof(SqliteHarness).Assembly.Location, _database.Path]), cancellationToken: cancellationToken);

    public void Dispose() => _database.Dispose();
}
