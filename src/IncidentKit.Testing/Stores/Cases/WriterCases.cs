using System.Globalization;
using IncidentKit.Commands;

namespace IncidentKit.Testing;

/// <summary>Many writers at once lose nothing.</summary>
internal static class WriterCases
{
    private const int Writers = 8;
    private const int Each = 10;

    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("store.writers.one-incident", "Eight writers on one incident lose nothing, and the commands of each keep their order.", OneIncidentAsync),
        new("store.writers.many-incidents", "Eight writers, each on an incident of its own, never conflict.", ManyIncidentsAsync),
        new("store.writers.references", "Incidents declared at the same time get different references.", ReferencesAsync),
        new("store.instances.shared", "Instances on the same data see each other's writes at once and keep the contract together.", SharedAsync, StoreAbility.SharedInstances),
    ];

    private static async Task OneIncidentAsync(StoreRun run)
    {
        var incident = await run.Tracker().DeclareAsync(Declaration, run.Token).ConfigureAwait(false);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => ObserveAsync(run, run.Store, incident.Id, writer), run.Token)))
            .ConfigureAwait(false);
        await VerifyAsync(run, incident, Writers).ConfigureAwait(false);
    }

    private static async Task ManyIncidentsAsync(StoreRun run)
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(
            async () =>
            {
                var append = run.Some.Append();
                for (var i = 0; i < Each; i++, append = run.Some.After(append, events: (i % 3) + 1))
                    Expect.Equal(new AppendResult(append.Summary.Version, WasWritten: true), await run.AppendAsync(append).ConfigureAwait(false), "the result of the only writer");
            },
            run.Token))).ConfigureAwait(false);
        Expect.Equal(Writers, (await run.QueryAsync(new IncidentQuery()).ConfigureAwait(false)).Items.Count, "incidents in the store");
    }

    private static async Task ReferencesAsync(StoreRun run)
    {
        var declared = await Task.WhenAll(Enumerable.Range(0, Writers * Each).Select(_ => Task.Run(
            () => run.Tracker().DeclareAsync(Declaration, run.Token), run.Token))).ConfigureAwait(false);
        Expect.Equal(declared.Length, declared.Select(incident => incident.Reference).Distinct().Count(), "different references");
    }

    private static async Task SharedAsync(StoreRun run)
    {
        var another = await run.OpenAnotherAsync().ConfigureAwait(false);
        var first = run.Some.Append(key: "declare");
        await run.AppendAsync(first).ConfigureAwait(false);
        Expect.Equal(new AppendResult(1, WasWritten: false), await another.AppendAsync(first, run.Token).ConfigureAwait(false), "a key that the other instance has seen");
        var conflict = await Expect.ThrowsAsync<IncidentConflictException>(
            async () => await another.AppendAsync(run.Some.At(first, 4), run.Token).ConfigureAwait(false), "a stale append to the other instance").ConfigureAwait(false);
        Expect.Equal(1, conflict.ActualVersion, "the version that the other instance tells");

        var incident = await run.Tracker(another).DeclareAsync(Declaration, run.Token).ConfigureAwait(false);
        IIncidentStore[] both = [run.Store, another];
        await Task.WhenAll(both.Select((store, writer) => Task.Run(() => ObserveAsync(run, store, incident.Id, writer), run.Token))).ConfigureAwait(false);
        await VerifyAsync(run, incident, both.Length).ConfigureAwait(false);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(
            async () => await both[i % 2].ReserveNumberAsync(2030, run.Token).ConfigureAwait(false), run.Token))).ConfigureAwait(false);
        Expect.Equal(numbers.Length, numbers.Distinct().Count(), "different numbers from both instances");
    }

    private static DeclareIncident Declaration { get; } = new(Sample.Actor, "Checkout is down");

    private static async Task ObserveAsync(StoreRun run, IIncidentStore store, IncidentId incident, int writer)
    {
        var tracker = run.Tracker(store);
        for (var i = 0; i < Each; i++)
            await tracker.ExecuteAsync(incident, new Observe(new Actor($"writer {writer}"), Text(i)), run.Token).ConfigureAwait(false);
    }

    private static async Task VerifyAsync(StoreRun run, Incident declared, int writers)
    {
        var after = await run.Tracker().FindAsync(declared.Id, run.Token).ConfigureAwait(false);
        Expect.Equal(declared.Version + (writers * Each), after?.Version, "the version after everyone has written");
        foreach (var byWriter in after!.History.Skip((int)declared.Version).GroupBy(recorded => recorded.By.Name))
            Expect.Sequence([.. Enumerable.Range(0, Each).Select(Text)], [.. byWriter.Select(recorded => recorded.Text)], $"what {byWriter.Key} has written");
    }

    private static string Text(int i) => string.Create(CultureInfo.InvariantCulture, $"observation {i}");
}
