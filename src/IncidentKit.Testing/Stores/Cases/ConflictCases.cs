namespace IncidentKit.Testing;

/// <summary>Two writers, one winner.</summary>
internal static class ConflictCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("store.append.conflict", "An append at another version than the incident's conflicts, and says both versions.", VersionsAsync),
        new("store.append.conflict-writes-nothing", "A conflicting append leaves events, summary and keys as they were.", WritesNothingAsync),
        new("store.append.conflict-messages", "A conflicting append leaves no message behind.", MessagesAsync, StoreAbility.Outbox),
        new("store.append.conflict-race", "Of writers at the same version at the same time exactly one wins, and the others learn its version.", RaceAsync),
        new("store.append.conflict-isolated", "A conflict fails no append that is made at the same time.", IsolatedAsync),
    ];

    private static async Task VersionsAsync(StoreRun run)
    {
        var first = run.Some.Append(events: 2);
        await run.AppendAsync(first).ConfigureAwait(false);

        foreach (var expected in (long[])[0, 1, 3, 1000])
            await ConflictAsync(run, run.Some.At(first, expected), 2).ConfigureAwait(false);
        var absent = run.Some.Append();
        await ConflictAsync(run, run.Some.At(absent, 5), 0).ConfigureAwait(false);
    }

    private static async Task WritesNothingAsync(StoreRun run)
    {
        var first = await StaleAsync(run).ConfigureAwait(false);

        Expect.Sequence(first.Events, await run.EventsOf(first.IncidentId).ConfigureAwait(false), "the events after a conflict");
        Expect.Equal(first.Summary, await run.SummaryOf(first.IncidentId).ConfigureAwait(false), "the summary after a conflict");
        Expect.Equal(null, await run.FindCommandAsync(first.IncidentId, "stale").ConfigureAwait(false), "what the key of the stale append led to");
    }

    private static async Task MessagesAsync(StoreRun run)
    {
        await StaleAsync(run).ConfigureAwait(false);
        var claimed = await run.Outbox.ClaimAsync("pager", 10, Sample.Time, Sample.Lease, run.Token).ConfigureAwait(false);
        Expect.Empty(claimed, "messages of the stale append");
    }

    private static async Task RaceAsync(StoreRun run)
    {
        const int writers = 8;
        for (var round = 0; round < 5; round++)
        {
            var first = run.Some.Append();
            await run.AppendAsync(first).ConfigureAwait(false);
            var outcomes = await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(
                async () =>
                {
                    try
                    {
                        return (await run.AppendAsync(run.Some.After(first)).ConfigureAwait(false)).Version;
                    }
                    catch (IncidentConflictException conflict)
                    {
                        return -conflict.ActualVersion;
                    }
                },
                run.Token))).ConfigureAwait(false);

            Expect.Sequence([.. Enumerable.Repeat(-2L, writers - 1), 2], [.. outcomes.Order()], "conflicts (with the version reached as a negative number) and the one winner");
            Expect.Equal(2, (await run.EventsOf(first.IncidentId).ConfigureAwait(false)).Count, "events after the race");
        }
    }

    private static async Task IsolatedAsync(StoreRun run)
    {
        var first = run.Some.Append();
        await run.AppendAsync(first).ConfigureAwait(false);
        var good = Enumerable.Range(0, 100).Select(_ => run.Some.Append()).ToList();

        var writes = good.Select(run.AppendAsync).ToList();
        var stale = good.Select(_ => run.AppendAsync(run.Some.At(first, 5))).ToList();
        await Task.WhenAll(writes).ConfigureAwait(false);

        foreach (var append in stale)
        {
            var conflict = await Expect.ThrowsAsync<IncidentConflictException>(() => append, "each stale append").ConfigureAwait(false);
            Expect.Equal(1, conflict.ActualVersion, "the version that each conflict tells");
        }

        foreach (var append in good)
            Expect.Sequence(append.Events, await run.EventsOf(append.IncidentId).ConfigureAwait(false), "the events of each good append");
    }

    private static async Task<IncidentAppend> StaleAsync(StoreRun run)
    {
        var first = run.Some.Append(events: 2);
        await run.AppendAsync(first).ConfigureAwait(false);
        foreach (var expected in (long[])[1, 3])
        {
            var stale = run.Some.At(first, expected, events: 2, key: "stale");
            if (run.HasOutbox)
                stale = stale with { Notifications = [run.Some.Message(stale.IncidentId, expected + 1)] };
            await ConflictAsync(run, stale, 2).ConfigureAwait(false);
        }

        return first;
    }

    private static async Task ConflictAsync(StoreRun run, IncidentAppend stale, long actual)
    {
        var what = $"an append that expects version {stale.ExpectedVersion} of an incident at version {actual}";
        var conflict = await Expect.ThrowsAsync<IncidentConflictException>(() => run.AppendAsync(stale), what).ConfigureAwait(false);
        Expect.Equal(
            (stale.IncidentId, stale.ExpectedVersion, actual), (conflict.Incident, conflict.ExpectedVersion, conflict.ActualVersion),
            "incident, expected and actual version of the conflict");
    }
}
