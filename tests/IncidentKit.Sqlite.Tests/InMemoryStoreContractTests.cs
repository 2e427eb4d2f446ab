namespace IncidentKit.Sqlite.Tests;

public sealed class InMemoryStoreContractTests : StoreContractTests
{
    protected override IIncidentStore Open() => new InMemoryIncidentStore();
}
