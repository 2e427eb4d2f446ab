namespace IncidentKit.Testing.Tests.Stores;

/// <summary>The cases themselves: each passes on a store that is right, and fails on one that is wrong in its own way.</summary>
public sealed class StoreConformanceTests
{
    private static readonly StoreSaboteur[] s_saboteurs = [.. AppendSaboteurs.All, .. QuerySaboteurs.All, .. OutboxSaboteurs.All];

    public static TheoryData<string> Ids { get; } = [.. StoreConformance.Cases.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_store_that_is_right_passes(string id)
    {
        var outcome = await StoreConformance.Case(id).RunAsync(new SharedMemoryHarness(StoreSaboteur.None));

        Assert.True(outcome.HasRun, outcome.LeftOutBecause);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_store_that_is_wrong_in_this_way_fails_with_the_id_of_the_case(string id)
    {
        var saboteur = Array.Find(s_saboteurs, one => one.CaseId == id);
        Assert.True(saboteur is not null, $"{id} has no saboteur: write a store that it catches.");

        var failure = await Assert.ThrowsAsync<ConformanceException>(() => StoreConformance.Case(id).RunAsync(new SharedMemoryHarness(saboteur)));

        Assert.Equal(id, failure.CaseId);
        Assert.Contains(StoreConformance.Case(id).Contract, failure.Message, StringComparison.Ordinal);
        Assert.Contains(failure.Expected, failure.Message, StringComparison.Ordinal);
        Assert.Contains(failure.Seen, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_saboteur_is_for_a_case_and_each_case_has_one() =>
        Assert.Equal(StoreConformance.Cases.Select(one => one.Id).Order(StringComparer.Ordinal), s_saboteurs.Select(one => one.CaseId).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_in_memory_store_passes_all_that_a_memory_can()
    {
        var outcomes = new List<ConformanceOutcome>();
        foreach (var one in StoreConformance.Cases)
            outcomes.Add(await one.RunAsync(new InMemoryHarness()));

        Assert.Equal(StoreConformance.Cases.Count - 7, outcomes.Count(outcome => outcome.HasRun));
        Assert.Equal([InMemoryHarness.Reason], outcomes.Select(outcome => outcome.LeftOutBecause).OfType<string>().Distinct());
    }
}
