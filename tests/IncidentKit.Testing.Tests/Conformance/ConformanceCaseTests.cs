using IncidentKit.Testing.Tests.Stores;

namespace IncidentKit.Testing.Tests.Conformance;

public sealed class ConformanceCaseTests
{
    [Fact]
    public void Ids_are_unique_and_contracts_are_sentences()
    {
        (string Id, string Contract)[] all =
        [
            .. StoreConformance.Cases.Select(one => (one.Id, one.Contract)), .. NotifierConformance.Cases.Select(one => (one.Id, one.Contract)),
        ];

        Assert.Equal(all.Length, all.Select(one => one.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, one => Assert.Matches("^(store|outbox|due|notifier)[a-z.-]+$", one.Id));
        Assert.All(all, one => Assert.Matches("^[A-Z].*[a-z]\\.$", one.Contract));
    }

    [Fact]
    public async Task A_case_that_needs_what_the_store_lacks_is_left_out_with_the_reason()
    {
        var outcome = await StoreConformance.Case("store.restart.kept").RunAsync(new InMemoryHarness());

        Assert.False(outcome.HasRun);
        Assert.Equal(InMemoryHarness.Reason, outcome.LeftOutBecause);
    }

    [Theory]
    [InlineData("store.restart.kept", "Implement IDurableStoreHarness, or give the reason for Restart in Lacks.")]
    [InlineData("store.kill.kept", "Implement IKillableStoreHarness, or give the reason for Kill in Lacks.")]
    [InlineData("outbox.order", "does not implement INotificationOutbox")]
    [InlineData("due.order", "does not implement IDueWorkStore")]
    public async Task A_harness_that_leaves_something_out_without_a_reason_is_told(string id, string problem)
    {
        var mistake = await Assert.ThrowsAsync<InvalidOperationException>(() => StoreConformance.Case(id).RunAsync(new PlainStoreHarness()));

        Assert.Contains(problem, mistake.Message, StringComparison.Ordinal);
        Assert.StartsWith(id, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_has_to_be_given_in_words()
    {
        var harness = new PlainStoreHarness { Lacks = new Dictionary<StoreAbility, string> { [StoreAbility.Restart] = " " } };

        await Assert.ThrowsAsync<InvalidOperationException>(() => StoreConformance.Case("store.restart.kept").RunAsync(harness));
    }

    [Fact]
    public async Task A_case_that_is_cancelled_is_cancelled_and_not_failed() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            StoreConformance.Case("store.append.result").RunAsync(new InMemoryHarness(), new CancellationToken(canceled: true)));

    [Fact]
    public async Task Whatever_else_an_implementation_throws_fails_the_case_and_is_kept_as_its_cause()
    {
        var saboteur = new StoreSaboteur("", store => store.Append = (_, _) => throw new InvalidDataException("The disk is full"));

        var failure = await Assert.ThrowsAsync<ConformanceException>(() => StoreConformance.Case("store.append.result").RunAsync(new SharedMemoryHarness(saboteur)));

        Assert.IsType<InvalidDataException>(failure.InnerException);
        Assert.Equal("InvalidDataException: The disk is full", failure.Seen);
        Assert.Equal("conformance-failed", failure.Code);
    }

    [Fact]
    public void A_case_that_does_not_exist_is_refused_with_those_that_do()
    {
        Assert.Contains("store.append.result", Assert.Throws<ArgumentException>(() => StoreConformance.Case("store.append")).Message, StringComparison.Ordinal);
        Assert.Contains("notifier.delivered", Assert.Throws<ArgumentException>(() => NotifierConformance.Case("")).Message, StringComparison.Ordinal);
    }
}
