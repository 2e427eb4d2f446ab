namespace IncidentKit.Testing;

/// <summary>Reference numbers never come twice.</summary>
internal static class NumberCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("store.numbers.from-one", "Numbers of a year start at 1 and grow.", FromOneAsync),
        new("store.numbers.per-year", "Each year counts for itself.", PerYearAsync),
        new("store.numbers.unique", "No number of a year is given twice, also to many callers at once.", UniqueAsync),
    ];

    private static async Task FromOneAsync(StoreRun run)
    {
        var last = await run.ReserveAsync(2026).ConfigureAwait(false);
        Expect.Equal(1, last, "the first number of a year");
        for (var i = 0; i < 10; i++)
        {
            var next = await run.ReserveAsync(2026).ConfigureAwait(false);
            Expect.That(next > last, $"a number greater than {last}", $"{next}");
            last = next;
        }
    }

    private static async Task PerYearAsync(StoreRun run)
    {
        await run.ReserveAsync(2026).ConfigureAwait(false);
        await run.ReserveAsync(2026).ConfigureAwait(false);
        foreach (var year in (int[])[2027, 2025, 1, 9999])
            Expect.Equal(1, await run.ReserveAsync(year).ConfigureAwait(false), $"the first number of {year}");
    }

    private static async Task UniqueAsync(StoreRun run)
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => run.ReserveAsync(2026), run.Token))).ConfigureAwait(false);
        Expect.Equal(200, numbers.Distinct().Count(), "different numbers of 200");
        Expect.That(numbers.Min() >= 1, "numbers from 1", $"{numbers.Min()}");
    }
}
