namespace IncidentKit.Testing;

/// <summary>Summaries come back as they were given.</summary>
internal static class SummaryCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("store.summary.kept", "A summary comes back as it was given: every member, any text, times to the microsecond.", KeptAsync),
        new("store.summary.replaced", "Each append replaces the whole summary, also by less.", ReplacedAsync),
    ];

    private static async Task KeptAsync(StoreRun run)
    {
        var append = run.Some.Append();
        var full = Full(append.Summary);
        await run.AppendAsync(append with { Summary = full }).ConfigureAwait(false);
        Expect.Equal(full, await run.SummaryOf(append.IncidentId).ConfigureAwait(false), "the summary");
    }

    private static async Task ReplacedAsync(StoreRun run)
    {
        var first = run.Some.Append();
        var next = run.Some.After(first);
        await run.AppendAllAsync([first with { Summary = Full(first.Summary) }, next]).ConfigureAwait(false);
        Expect.Equal(next.Summary, await run.SummaryOf(first.IncidentId).ConfigureAwait(false), "the summary after the second append");

        var found = await run.QueryAsync(new IncidentQuery { System = "alpha" }).ConfigureAwait(false);
        Expect.Empty(found.Items, "incidents of a system that the second summary does not name");
    }

    private static IncidentSummary Full(IncidentSummary summary) => summary with
    {
        Title = "\"Ünïcode\" 'quotes' \\ 🔥 100 % e\u0301",
        State = IncidentState.Learning,
        Severity = Severity.Sev2,
        Mode = IncidentMode.Drill,
        Visibility = IncidentVisibility.Restricted,
        Systems = ["zeta", "alpha", "\"quoted\", with a comma", "zeta"],
        Commander = "Grace",
        RootCause = "Nothing validates\nrequired variables.",
        OpenActions =
        [
            new ActionItem { Number = 1, Title = "Validate \"variables\" at startup", Owner = "Alice", Deadline = new DateOnly(2026, 3, 30) },
            new ActionItem { Number = 3, Title = "Smoke test after deploy", Status = ActionItemStatus.InProgress },
        ],
        DetectedAt = Sample.Time.AddMicroseconds(1),
        ResolvedAt = Sample.Time.AddHours(1).AddMicroseconds(999_999),
        UpdatedAt = new DateTimeOffset(1969, 12, 31, 23, 59, 59, 999, 999, TimeSpan.Zero),
        HeadHash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    };
}
