namespace IncidentKit.Testing;

/// <summary>Pages hold every incident once, whatever happens meanwhile.</summary>
internal static class PagingCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("store.query.order", "Listings go by detection, newest first, then by id, greatest first.", OrderAsync),
        new("store.page.size", "A page holds as many incidents as were asked for, the last one what is left, and only the last has no cursor.", SizeAsync),
        new("store.page.complete", "All pages together hold every incident once, also many that were detected at the same time.", CompleteAsync),
        new("store.page.filtered", "Pages of a filtered listing hold every incident once that the filter selects.", FilteredAsync),
        new("store.page.concurrent", "While others write, no incident that was there throughout comes twice or is left out.", ConcurrentAsync),
        new("store.page.cursor", "A cursor names a place: it stays good for as often as it is used, and when its incident has changed.", CursorAsync),
    ];

    private static async Task OrderAsync(StoreRun run)
    {
        var all = await AddAsync(run, 60, i => Sample.Time.AddMinutes(i * 17 % 11).AddMicroseconds(i % 2)).ConfigureAwait(false);
        Expect.Sequence(Ids(InOrder(all)), Ids(await run.ListAsync(new IncidentQuery()).ConfigureAwait(false)), "the incidents in their order");
    }

    private static async Task SizeAsync(StoreRun run)
    {
        await AddAsync(run, 10, i => Sample.Time.AddMinutes(i)).ConfigureAwait(false);
        Expect.Equal("4+ 4+ 2", await SizesAsync(run, 4).ConfigureAwait(false), "sizes of the pages, + where a cursor leads on");
        Expect.Equal("5+ 5", await SizesAsync(run, 5).ConfigureAwait(false), "sizes of the pages that fill up evenly");
        Expect.Equal("10", await SizesAsync(run, 10).ConfigureAwait(false), "the size of the one page that is just filled");
        Expect.Equal("10", await SizesAsync(run, IncidentQuery.MaxPageSize).ConfigureAwait(false), "the size of the greatest page");
    }

    private static async Task CompleteAsync(StoreRun run)
    {
        var all = await AddAsync(run, 75, i => Sample.Time.AddMinutes(i / 25)).ConfigureAwait(false);
        foreach (var pageSize in (int[])[1, 2, 7, 25])
        {
            var listed = await run.ListAsync(new IncidentQuery { PageSize = pageSize }).ConfigureAwait(false);
            Expect.Sequence(Ids(InOrder(all)), Ids(listed), $"the incidents in pages of {pageSize}");
        }
    }

    private static async Task FilteredAsync(StoreRun run)
    {
        var appends = SampleIncidents.Of(run.Some);
        await run.AppendTogetherAsync(appends).ConfigureAwait(false);
        foreach (var query in (IncidentQuery[])[SampleIncidents.States[0], SampleIncidents.Systems[0], SampleIncidents.OpenActions[0], SampleIncidents.Texts[4]])
        {
            var expected = InOrder(appends.Select(append => append.Summary).Where(query.Selects));
            var listed = await run.ListAsync(query with { PageSize = 3 }).ConfigureAwait(false);
            Expect.Sequence(Ids(expected), Ids(listed), $"the incidents in pages of 3 of {SampleIncidents.Describe(query)}");
        }
    }

    private static async Task ConcurrentAsync(StoreRun run)
    {
        var before = await AddAsync(run, 60, i => Sample.Time.AddMinutes(i / 3)).ConfigureAwait(false);
        using var isListed = CancellationTokenSource.CreateLinkedTokenSource(run.Token);
        var writing = Enumerable.Range(0, 3).Select(writer => Task.Run(() => WriteAsync(run, before, writer, isListed.Token), run.Token)).ToList();
        try
        {
            for (var round = 0; round < 2; round++)
            {
                // Some are added between two pages for certain, before and behind the place where the listing stands.
                var seen = new List<IncidentId>();
                for (var query = new IncidentQuery { PageSize = 7 }; ;)
                {
                    var page = await run.QueryAsync(query).ConfigureAwait(false);
                    seen.AddRange(Ids(page.Items));
                    if (page.NextCursor is null)
                        break;
                    await AddAsync(run, 2, i => i == 0 ? Sample.Time.AddMinutes(30) : page.Items[0].DetectedAt).ConfigureAwait(false);
                    query = query with { Cursor = page.NextCursor };
                }

                var twice = seen.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
                Expect.Empty(twice, "incidents that come twice");
                Expect.Empty([.. Ids(before).Except(seen)], "incidents that were there throughout and are left out");
            }
        }
        finally
        {
            await isListed.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(writing).ConfigureAwait(false);
        }
    }

    private static async Task CursorAsync(StoreRun run)
    {
        var all = InOrder(await AddAsync(run, 12, i => Sample.Time.AddMinutes(i / 2)).ConfigureAwait(false));
        var first = await run.QueryAsync(new IncidentQuery { PageSize = 5 }).ConfigureAwait(false);
        var second = new IncidentQuery { PageSize = 5, Cursor = first.NextCursor };
        Expect.Sequence(Ids(all.Skip(5).Take(5)), Ids((await run.QueryAsync(second).ConfigureAwait(false)).Items), "the second page");
        Expect.Sequence(Ids(all.Skip(5)), Ids((await run.QueryAsync(second with { PageSize = 50 }).ConfigureAwait(false)).Items), "the rest in one page");

        // The incident at the place of the cursor moves to the front.
        var moved = run.Some.Append() with { IncidentId = all[4].Id };
        moved = run.Some.At(moved with { Summary = all[4] }, 1);
        await run.AppendAsync(moved with { Summary = moved.Summary with { DetectedAt = Sample.Time.AddDays(1) } }).ConfigureAwait(false);
        Expect.Sequence(Ids(all.Skip(5).Take(5)), Ids((await run.QueryAsync(second).ConfigureAwait(false)).Items), "the second page, when the last incident of the first has moved");
    }

    private static async Task WriteAsync(StoreRun run, IReadOnlyList<IncidentSummary> before, int writer, CancellationToken isListed)
    {
        for (var i = 0; i < 40 && !isListed.IsCancellationRequested; i++)
        {
            // Old ones change, new ones appear everywhere in the order.
            var old = before[((i * 3) + writer) % before.Count];
            var change = run.Some.At(run.Some.Append() with { IncidentId = old.Id, Summary = old }, (i * 3 + writer) / before.Count + 1);
            await run.AppendAsync(change with { Summary = change.Summary with { DetectedAt = old.DetectedAt } }).ConfigureAwait(false);
            await AddAsync(run, 1, _ => Sample.Time.AddMinutes(i % 20)).ConfigureAwait(false);
        }
    }

    private static async Task<IReadOnlyList<IncidentSummary>> AddAsync(StoreRun run, int count, Func<int, DateTimeOffset> detectedAt)
    {
        var added = new List<IncidentAppend>();
        for (var i = 0; i < count; i++)
        {
            var append = run.Some.Append();
            added.Add(append with { Summary = append.Summary with { DetectedAt = detectedAt(i) } });
        }

        await run.AppendTogetherAsync(added).ConfigureAwait(false);
        return [.. added.Select(append => append.Summary)];
    }

    private static async Task<string> SizesAsync(StoreRun run, int pageSize)
    {
        var sizes = new List<string>();
        for (var query = new IncidentQuery { PageSize = pageSize }; sizes.Count < 100;)
        {
            var page = await run.QueryAsync(query).ConfigureAwait(false);
            sizes.Add($"{page.Items.Count}{(page.NextCursor is null ? "" : "+")}");
            if (page.NextCursor is null)
                break;
            query = query with { Cursor = page.NextCursor };
        }

        return string.Join(' ', sizes);
    }

    private static List<IncidentSummary> InOrder(IEnumerable<IncidentSummary> summaries) =>
        [.. summaries.OrderByDescending(summary => summary.DetectedAt).ThenByDescending(summary => summary.Id)];

    private static IReadOnlyList<IncidentId> Ids(IEnumerable<IncidentSummary> summaries) => [.. summaries.Select(summary => summary.Id)];
}
