namespace IncidentKit.Testing;

/// <summary>What <see cref="INotifier"/> promises: sentence by sentence, each with a case that shows it.</summary>
public static class NotifierConformance
{
    /// <summary>All cases, in the order of the contract. New versions add cases and remove none.</summary>
    public static IReadOnlyList<ConformanceCase<INotifierHarness>> Cases { get; } =
        [.. ((IReadOnlyList<NotifierCase>)[.. DeliveryCases.All, .. ContentCases.All, .. CancelledDeliveryCases.All, .. ErrorCases.All, .. SecretCases.All])
            .Select(row => row.ToCase())];

    /// <summary>The case with this id.</summary>
    /// <param name="id">Such as <c>notifier.delivered</c>.</param>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    public static ConformanceCase<INotifierHarness> Case(string id) =>
        Cases.FirstOrDefault(known => known.Id == id)
        ?? throw new ArgumentException($"There is no case '{id}' for notifiers. Known: {string.Join(", ", Cases)}.", nameof(id));
}
