namespace IncidentKit.Testing;

/// <summary>A query finds what it selects, each filter for itself and all of them together.</summary>
internal static class FilterCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        Filter("id", "An incident is found by its id.", all => [new() { Id = all[7].Id }, new() { Id = all[60].Id }]),
        Filter("reference", "An incident is found by its reference.", all => [new() { Reference = all[7].Reference }, new() { Reference = new IncidentReference(1999, 1) }]),
        Filter("states", "Incidents are found that are in any of the states.", _ => SampleIncidents.States),
        Filter("severities", "Incidents are found that have any of the severities; without one they have none of them.", _ => SampleIncidents.Severities),
        Filter("system", "Incidents are found that affect a system, compared ordinally and as a whole.", _ => SampleIncidents.Systems),
        Filter("text", "Text is found in titles and systems, letter case ignored for A-Z alone, and without wildcards.", _ => SampleIncidents.Texts),
        Filter("detected", "Incidents are found that were detected from a time on and before another.", _ => SampleIncidents.Times),
        Filter("mode", "Incidents are found that are in a mode.", _ => SampleIncidents.Modes),
        Filter("open-actions", "Incidents are found that have open action items, or have none.", _ => SampleIncidents.OpenActions),
        Filter("action-due", "Incidents are found with an open action item whose deadline is before a date.", _ => SampleIncidents.ActionsDue),
        Filter("action-owner", "Incidents are found with an open action item of an owner, compared ordinally.", _ => SampleIncidents.ActionOwners),
        Filter("action-both", "With a deadline and an owner, one action item has to match both.", _ => SampleIncidents.ActionsDueAndOwned),
        Filter("together", "Several filters select what each of them selects.", SampleIncidents.Pairs),
        new("store.query.validated", "A query with impossible values is refused with ArgumentException.", ValidatedAsync),
    ];

    private static StoreCase Filter(string name, string contract, Func<IReadOnlyList<IncidentSummary>, IReadOnlyList<IncidentQuery>> queries) =>
        new($"store.query.{name}", contract, run => FindAsync(run, queries));

    private static async Task FindAsync(StoreRun run, Func<IReadOnlyList<IncidentSummary>, IReadOnlyList<IncidentQuery>> queries)
    {
        var all = SampleIncidents.Of(run.Some);
        await run.AppendTogetherAsync(all).ConfigureAwait(false);
        IReadOnlyList<IncidentSummary> summaries = [.. all.Select(append => append.Summary)];
        foreach (var query in queries(summaries))
        {
            var expected = summaries.Where(query.Selects).Select(summary => summary.Reference.ToString()).Order(StringComparer.Ordinal);
            var found = await run.ListAsync(query with { PageSize = IncidentQuery.MaxPageSize }).ConfigureAwait(false);
            Expect.Sequence(
                [.. expected], [.. found.Select(summary => summary.Reference.ToString()).Order(StringComparer.Ordinal)],
                $"what {SampleIncidents.Describe(query)} finds");
        }
    }

    private static async Task ValidatedAsync(StoreRun run)
    {
        IncidentQuery[] wrong =
        [
            new() { PageSize = 0 }, new() { PageSize = -1 }, new() { PageSize = IncidentQuery.MaxPageSize + 1 },
            new() { Cursor = "page 2" }, new() { Cursor = "" },
        ];
        foreach (var query in wrong)
            await Expect.ThrowsAsync<ArgumentException>(() => run.QueryAsync(query), $"{SampleIncidents.Describe(query)}").ConfigureAwait(false);
    }
}
