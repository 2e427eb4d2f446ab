namespace IncidentKit.Testing;

/// <summary>A cancelled token ends a call, and leaves nothing half done.</summary>
internal static class CancellationCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("store.cancel.append", "An append whose token is cancelled before writes nothing and throws OperationCanceledException.", AppendAsync),
        new("store.cancel.queries", "Queries whose token is cancelled throw OperationCanceledException.", QueriesAsync),
        new("store.cancel.number", "A number that was cancelled before it was asked for is not taken.", NumberAsync),
        new("store.cancel.reading", "Cancelling ends the reading of events between two of them.", ReadingAsync),
        new("store.cancel.all-or-nothing", "An append that is cancelled while it waits is written as a whole or not at all, and what was acknowledged is there.", AllOrNothingAsync),
    ];

    private static CancellationToken Cancelled { get; } = new(canceled: true);

    private static async Task AppendAsync(StoreRun run)
    {
        var append = run.Some.Append(events: 3, key: "key");
        await ThrowsAsync(async () => await run.Store.AppendAsync(append, Cancelled).ConfigureAwait(false), "an append").ConfigureAwait(false);
        Expect.Empty(await run.EventsOf(append.IncidentId).ConfigureAwait(false), "events of the cancelled append");
        Expect.Equal(null, await run.SummaryOf(append.IncidentId).ConfigureAwait(false), "the summary of the cancelled append");
    }

    private static async Task QueriesAsync(StoreRun run)
    {
        var append = run.Some.Append(key: "key");
        await run.AppendAsync(append).ConfigureAwait(false);
        await ThrowsAsync(async () => await run.Store.QueryAsync(new IncidentQuery(), Cancelled).ConfigureAwait(false), "a query").ConfigureAwait(false);
        await ThrowsAsync(async () => await run.Store.FindCommandAsync(append.IncidentId, "key", Cancelled).ConfigureAwait(false), "a look for a key").ConfigureAwait(false);
        await ThrowsAsync(
            async () =>
            {
                await foreach (var _ in run.Store.ReadAsync(append.IncidentId, 0, Cancelled).ConfigureAwait(false))
                {
                }
            },
            "reading events").ConfigureAwait(false);
    }

    private static async Task NumberAsync(StoreRun run)
    {
        await ThrowsAsync(async () => await run.Store.ReserveNumberAsync(2026, Cancelled).ConfigureAwait(false), "a number").ConfigureAwait(false);
        Expect.Equal(1, await run.ReserveAsync(2026).ConfigureAwait(false), "the first number after one that was cancelled");
    }

    private static async Task ReadingAsync(StoreRun run)
    {
        var append = run.Some.Append(events: 3);
        await run.AppendAsync(append).ConfigureAwait(false);
        using var source = new CancellationTokenSource();
        var read = 0;
        await ThrowsAsync(
            async () =>
            {
                await foreach (var _ in run.Store.ReadAsync(append.IncidentId, 0, source.Token).ConfigureAwait(false))
                {
                    read++;
                    await source.CancelAsync().ConfigureAwait(false);
                }
            },
            "reading on after the first event").ConfigureAwait(false);
        Expect.Equal(1, read, "events read before it ended");
    }

    private static async Task AllOrNothingAsync(StoreRun run)
    {
        var appends = Enumerable.Range(0, 120).Select(_ => run.Some.Append(events: 3, key: "key")).ToList();
        var outcomes = await Task.WhenAll(appends.Select((append, i) => Task.Run(
            async () =>
            {
                using var source = CancellationTokenSource.CreateLinkedTokenSource(run.Token);
                var writing = run.Store.AppendAsync(append, source.Token);
                if (i % 2 == 0)
                    await source.CancelAsync().ConfigureAwait(false);
                try
                {
                    return (await writing.ConfigureAwait(false)).WasWritten;
                }
                catch (OperationCanceledException)
                {
                    return false;
                }
            },
            run.Token))).ConfigureAwait(false);

        for (var i = 0; i < appends.Count; i++)
        {
            var events = await run.EventsOf(appends[i].IncidentId).ConfigureAwait(false);
            if (events.Count > 0 || outcomes[i])
                Expect.Sequence(appends[i].Events, events, outcomes[i] ? "the events of an acknowledged append" : "all events of a cancelled append of which there are some");
            var version = (await run.SummaryOf(appends[i].IncidentId).ConfigureAwait(false))?.Version ?? 0;
            var key = await run.FindCommandAsync(appends[i].IncidentId, "key").ConfigureAwait(false) ?? 0;
            Expect.Equal((events.Count, events.Count), (version, key), "the versions in summary and key, beside the events");
        }
    }

    private static Task<OperationCanceledException> ThrowsAsync(Func<Task> call, string what) =>
        Expect.ThrowsAsync<OperationCanceledException>(call, $"{what} with a cancelled token");
}
