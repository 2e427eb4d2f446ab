namespace IncidentKit.Testing;

/// <summary>An append is all there, or not at all.</summary>
internal static class AppendCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("store.append.result", "An append gives back the version of its last event, and that it was written.", ResultAsync),
        new("store.append.atomic", "An append that fails writes nothing: no event, no summary, no key.", AtomicAsync),
        new("store.append.atomic-messages", "An append that fails leaves no message behind.", AtomicMessagesAsync, StoreAbility.Outbox),
        new("store.append.reference", "A reference that belongs to another incident is refused with ArgumentException.", ReferenceAsync),
        new("store.append.validated", "An append that contradicts itself is refused with ArgumentException, and nothing is written.", ValidatedAsync),
        new("store.append.visible", "When an append has returned, every reader sees all of it.", VisibleAsync),
    ];

    private static async Task ResultAsync(StoreRun run)
    {
        var first = run.Some.Append(events: 2);
        Expect.Equal(new AppendResult(2, WasWritten: true), await run.AppendAsync(first).ConfigureAwait(false), "the result of the first append");
        var second = run.Some.After(first, events: 3);
        Expect.Equal(new AppendResult(5, WasWritten: true), await run.AppendAsync(second).ConfigureAwait(false), "the result of the second append");
    }

    private static async Task AtomicAsync(StoreRun run)
    {
        var failing = await FailAsync(run).ConfigureAwait(false);

        Expect.Empty(await run.EventsOf(failing.IncidentId).ConfigureAwait(false), "events of the refused append");
        Expect.Equal(null, await run.SummaryOf(failing.IncidentId).ConfigureAwait(false), "the summary of the refused append");
        Expect.Equal(null, await run.FindCommandAsync(failing.IncidentId, "failing").ConfigureAwait(false), "what the key of the refused append led to");
        Expect.Equal(1, (await run.QueryAsync(new IncidentQuery()).ConfigureAwait(false)).Items.Count, "incidents in the store");

        var again = run.Some.At(run.Some.Append() with { IncidentId = failing.IncidentId }, 0, key: "failing");
        Expect.Equal(new AppendResult(1, WasWritten: true), await run.AppendAsync(again).ConfigureAwait(false), "the same key, put right");
    }

    private static async Task AtomicMessagesAsync(StoreRun run)
    {
        await FailAsync(run).ConfigureAwait(false);
        var claimed = await run.Outbox.ClaimAsync("pager", 10, Sample.Time, Sample.Lease, run.Token).ConfigureAwait(false);
        Expect.Empty(claimed, "messages of the refused append");
    }

    private static async Task ReferenceAsync(StoreRun run)
    {
        var failing = await FailAsync(run).ConfigureAwait(false);
        var page = await run.QueryAsync(new IncidentQuery { Reference = failing.Summary.Reference }).ConfigureAwait(false);
        Expect.That(
            page.Items.Count == 1 && page.Items[0].Id != failing.IncidentId, "the reference still names its first incident", Shown.Of(page.Items));
    }

    private static async Task ValidatedAsync(StoreRun run)
    {
        var append = run.Some.Append(events: 2);
        var another = run.Some.Append();
        IncidentAppend[] wrong =
        [
            append with { Events = [] },
            append with { ExpectedVersion = 1 },
            append with { Events = [append.Events[0], another.Events[0]] },
            append with { Summary = another.Summary },
        ];
        foreach (var contradiction in wrong)
            await Expect.ThrowsAsync<ArgumentException>(() => run.AppendAsync(contradiction), "an append that contradicts itself").ConfigureAwait(false);
        await Expect.ThrowsAsync<ArgumentNullException>(() => run.AppendAsync(null!), "no append at all").ConfigureAwait(false);

        Expect.Empty(await run.EventsOf(append.IncidentId).ConfigureAwait(false), "events of the refused appends");
        Expect.Equal(null, await run.SummaryOf(append.IncidentId).ConfigureAwait(false), "the summary of the refused appends");
    }

    private static async Task VisibleAsync(StoreRun run)
    {
        for (var append = run.Some.Append(key: "0"); append.ExpectedVersion < 20; append = run.Some.After(append, events: 2, key: $"{append.Summary.Version}"))
        {
            await run.AppendAsync(append).ConfigureAwait(false);
            var (id, version) = (append.IncidentId, append.Summary.Version);
            Expect.Equal(version, (await run.EventsOf(id).ConfigureAwait(false)).Count, "events after the append");
            Expect.Equal(version, (await run.SummaryOf(id).ConfigureAwait(false))?.Version, "the version in the summary after the append");
            Expect.Equal(version, await run.FindCommandAsync(id, append.Events[0].CommandKey!).ConfigureAwait(false), "what the key led to, after the append");
        }
    }

    /// <summary>An append that only the store can refuse: everything about it is right, but its reference is taken.</summary>
    private static async Task<IncidentAppend> FailAsync(StoreRun run)
    {
        var first = run.Some.Append();
        await run.AppendAsync(first).ConfigureAwait(false);
        var failing = run.Some.Append(events: 2, key: "failing");
        failing = failing with { Summary = failing.Summary with { Reference = first.Summary.Reference } };
        if (run.HasOutbox)
            failing = failing with { Notifications = [run.Some.Message(failing.IncidentId, 1), run.Some.Message(failing.IncidentId, 2)] };
        await Expect.ThrowsAsync<ArgumentException>(() => run.AppendAsync(failing), "an append whose reference belongs to another incident").ConfigureAwait(false);
        return failing;
    }
}
