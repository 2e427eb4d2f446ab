namespace IncidentKit.Testing;

/// <summary>What <see cref="IIncidentStore"/>, and where a store has them <see cref="INotificationOutbox"/> and <see cref="IDueWorkStore"/>, promise: sentence by sentence,
/// each with a case that shows it.</summary>
public static class StoreConformance
{
    /// <summary>All cases, in the order of the contract. New versions add cases and remove none.</summary>
    public static IReadOnlyList<ConformanceCase<IStoreHarness>> Cases { get; } =
        [.. ((IReadOnlyList<StoreCase>)
            [
                .. AppendCases.All, .. ReadCases.All, .. ConflictCases.All, .. CommandKeyCases.All, .. SummaryCases.All, .. NumberCases.All,
                .. FilterCases.All, .. PagingCases.All, .. WriterCases.All, .. CancellationCases.All, .. DurabilityCases.All,
                .. OutboxOrderCases.All, .. OutboxLeaseCases.All, .. OutboxSettlementCases.All, .. DeadLetterCases.All, .. DueWorkCases.All,
                .. DueLeaseCases.All,
            ]).Select(row => row.ToCase())];

    /// <summary>The case with this id.</summary>
    /// <param name="id">Such as <c>store.append.result</c>.</param>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    public static ConformanceCase<IStoreHarness> Case(string id) =>
        Cases.FirstOrDefault(known => known.Id == id)
        ?? throw new ArgumentException($"There is no case '{id}' for stores. Known: {string.Join(", ", Cases)}.", nameof(id));
}
