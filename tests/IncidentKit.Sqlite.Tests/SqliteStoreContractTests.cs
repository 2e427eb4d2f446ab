namespace IncidentKit.Sqlite.Tests;

public sealed class SqliteStoreContractTests : StoreContractTests, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    protected override IIncidentStore Open() => SqliteIncidentStore.Open(_database.Path);

    // After DisposeAsync, which closes the store.
    public void Dispose() => _database.Dispose();
}
