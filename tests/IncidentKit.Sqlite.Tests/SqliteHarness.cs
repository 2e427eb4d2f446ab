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

    public Task<IReadOnlyList<string>> KillAsync(CancellationToken cancellationToken)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "IncidentKit.Sqlite.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return KilledWriter.KillAsync(new ProcessStartInfo(program, [_database.Path]), cancellationToken: cancellationToken);
    }

    public void Dispose() => _database.Dispose();
}
