using IncidentKit.Commands;

namespace IncidentKit.Testing;

/// <summary>A key has its effect once.</summary>
internal static class CommandKeyCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("store.key.once", "A key that was used before gives its first result, and nothing is written.", OnceAsync),
        new("store.key.before-version", "The key is looked at before the version: a repetition never conflicts.", BeforeVersionAsync),
        new("store.key.per-incident", "The same key on another incident is another command.", PerIncidentAsync),
        new("store.key.exact", "Keys are compared ordinally: letter case, spaces and accents tell them apart.", ExactAsync),
        new("store.key.found", "A key leads to the last version of its command; a key that was not used leads nowhere.", FoundAsync),
        new("store.key.concurrent", "The same key from many callers at once has one effect.", ConcurrentAsync),
    ];

    private static async Task OnceAsync(StoreRun run)
    {
        var first = run.Some.Append(events: 2, key: "declare");
        var more = run.Some.After(first, events: 3, key: "more");
        await run.AppendAllAsync([first, more]).ConfigureAwait(false);

        var other = run.Some.At(first, 5, events: 4, key: "more");
        Expect.Equal(new AppendResult(5, WasWritten: false), await run.AppendAsync(other).ConfigureAwait(false), "the result of a key that was used before");

        Expect.Sequence([.. first.Events, .. more.Events], await run.EventsOf(first.IncidentId).ConfigureAwait(false), "the events after the repetition");
        Expect.Equal(more.Summary, await run.SummaryOf(first.IncidentId).ConfigureAwait(false), "the summary after the repetition");
    }

    private static async Task BeforeVersionAsync(StoreRun run)
    {
        var first = run.Some.Append(events: 2, key: "declare");
        await run.AppendAllAsync([first, run.Some.After(first, events: 3, key: "more")]).ConfigureAwait(false);

        Expect.Equal(new AppendResult(2, WasWritten: false), await run.AppendAsync(first).ConfigureAwait(false), "the first append again");
        Expect.Equal(
            new AppendResult(5, WasWritten: false), await run.AppendAsync(run.Some.At(first, 77, key: "more")).ConfigureAwait(false),
            "a used key at a version that was never reached");
    }

    private static async Task PerIncidentAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Append(key: "same")).ConfigureAwait(false);
        Expect.Equal(
            new AppendResult(2, WasWritten: true), await run.AppendAsync(run.Some.Append(events: 2, key: "same")).ConfigureAwait(false),
            "the same key on another incident");
    }

    private static async Task ExactAsync(StoreRun run)
    {
        string[] keys = ["Key", "key", "KEY", "key ", " key", "kéy", "ke\u0301y", "k%", "k_y", "straße", "strasse"];
        var append = run.Some.Append(key: keys[0]);
        await run.AppendAsync(append).ConfigureAwait(false);
        foreach (var key in keys.Skip(1))
        {
            append = run.Some.After(append, key: key);
            Expect.Equal(new AppendResult(append.Summary.Version, WasWritten: true), await run.AppendAsync(append).ConfigureAwait(false), $"the new key '{key}'");
        }

        foreach (var (index, key) in keys.Index())
            Expect.Equal(index + 1L, await run.FindCommandAsync(append.IncidentId, key).ConfigureAwait(false), $"the version of '{key}'");
    }

    private static async Task FoundAsync(StoreRun run)
    {
        var first = run.Some.Append(events: 2, key: "declare");
        await run.AppendAllAsync([first, run.Some.After(first, events: 3, key: "more"), run.Some.Append()]).ConfigureAwait(false);

        Expect.Equal(2, await run.FindCommandAsync(first.IncidentId, "declare").ConfigureAwait(false), "the version of the first key");
        Expect.Equal(5, await run.FindCommandAsync(first.IncidentId, "more").ConfigureAwait(false), "the version of the second key");
        Expect.Equal(null, await run.FindCommandAsync(first.IncidentId, "other").ConfigureAwait(false), "the version of a key that was not used");
        Expect.Equal(null, await run.FindCommandAsync(run.Some.Id(), "more").ConfigureAwait(false), "the version of a key on another incident");
    }

    private static async Task ConcurrentAsync(StoreRun run)
    {
        var incident = await run.Tracker().DeclareAsync(new DeclareIncident(Sample.Actor, "Checkout is down"), run.Token).ConfigureAwait(false);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => run.Tracker().ExecuteAsync(incident.Id, new Observe(Sample.Actor, "Seen once") { Key = "once" }, run.Token),
            run.Token))).ConfigureAwait(false);

        Expect.Equal(incident.Version + 1, (await run.EventsOf(incident.Id).ConfigureAwait(false)).Count, "events after eight callers with one key");
    }
}
