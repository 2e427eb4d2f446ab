using IncidentKit.Testing;

namespace IncidentKit.Sqlite.Tests;

/// <summary>The contract of stores, sentence by sentence, kept by SQLite: every case runs.</summary>
public sealed class SqliteConformanceTests
{
    public static TheoryData<string> Cases { get; } = [.. StoreConformance.Cases.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_store_keeps_its_contract(string id)
    {
        using var harness = new SqliteHarness();
        var outcome = await StoreConformance.Case(id).RunAsync(harness);
        Assert.True(outcome.HasRun, outcome.LeftOutBecause);
    }
}
