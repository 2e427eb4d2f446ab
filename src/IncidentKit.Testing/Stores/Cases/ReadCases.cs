using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit.Testing;

/// <summary>What was written is what is read.</summary>
internal static class ReadCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("store.read.ordered", "Events come back in the order of their versions, however many there are.", OrderedAsync),
        new("store.read.after-version", "Reading starts behind the version that is given, and gives nothing behind the last.", AfterVersionAsync),
        new("store.read.absent", "An incident that the store does not have has no events, no summary and no keys, and that is no error.", AbsentAsync),
        new("store.read.bytes", "Documents come back byte for byte, whatever bytes they are.", BytesAsync),
        new("store.read.columns", "Event id, kind, time and command key of an event come back as they were given.", ColumnsAsync),
        new("store.read.unknown-kinds", "Events of kinds that this version does not know are kept and passed through, never dropped.", UnknownKindsAsync),
    ];

    private static async Task OrderedAsync(StoreRun run)
    {
        var first = run.Some.Append(events: 1234);
        var second = run.Some.After(first, events: 7);
        await run.AppendAllAsync([first, run.Some.Append(events: 3), second]).ConfigureAwait(false);

        Expect.Sequence([.. first.Events, .. second.Events], await run.EventsOf(first.IncidentId).ConfigureAwait(false), "the events");
    }

    private static async Task AfterVersionAsync(StoreRun run)
    {
        var append = run.Some.Append(events: 1100);
        await run.AppendAsync(append).ConfigureAwait(false);

        foreach (var after in (long[])[1, 499, 500, 733, 1099, 1100, 5000, long.MaxValue])
        {
            StoredEvent[] expected = [.. append.Events.Skip((int)Math.Min(after, 5000))];
            Expect.Sequence(expected, await run.EventsOf(append.IncidentId, after).ConfigureAwait(false), $"the events behind version {after}");
        }

        await Expect.ThrowsAsync<ArgumentException>(() => run.EventsOf(append.IncidentId, -1), "reading behind version -1").ConfigureAwait(false);
    }

    private static async Task AbsentAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Append(key: "key")).ConfigureAwait(false);
        var absent = run.Some.Id();

        Expect.Empty(await run.EventsOf(absent).ConfigureAwait(false), "the events of an incident that is not there");
        Expect.Equal(null, await run.SummaryOf(absent).ConfigureAwait(false), "the summary of an incident that is not there");
        Expect.Equal(null, await run.FindCommandAsync(absent, "key").ConfigureAwait(false), "what a key of an incident that is not there led to");
    }

    private static async Task BytesAsync(StoreRun run)
    {
        byte[][] documents =
        [
            [.. Enumerable.Range(0, 256).Select(i => (byte)i)],
            [.. "{ \"b\" : 1.50 ,\n\t\"a\":\"\\u00fc ü 🔥\", \"a\":null }"u8],
            [.. "{\"big\":12345678901234567890123, \"trailing\":1}  \r\n"u8],
            [0],
            new byte[100_000],
        ];
        var append = run.Some.Append(documents.Length);
        append = append with { Events = [.. append.Events.Zip(documents, (stored, document) => stored with { Document = document })] };
        await run.AppendAsync(append).ConfigureAwait(false);

        Expect.Sequence(append.Events, await run.EventsOf(append.IncidentId).ConfigureAwait(false), "the events with their documents");
    }

    private static async Task ColumnsAsync(StoreRun run)
    {
        var append = run.Some.Append(events: 2, key: "Klüft 🔑 'quoted' \"key\"");
        append = append with
        {
            Events = [append.Events[0] with { RecordedAt = Sample.Time.AddMicroseconds(1) }, append.Events[1] with { RecordedAt = Sample.Time.AddYears(-60).AddMicroseconds(999_999) }],
        };
        await run.AppendAsync(append).ConfigureAwait(false);

        var events = await run.EventsOf(append.IncidentId).ConfigureAwait(false);
        Expect.Sequence([.. append.Events.Select(Columns)], [.. events.Select(Columns)], "the columns");

        static (IncidentId, long, Guid, string, DateTimeOffset, string?) Columns(StoredEvent stored) =>
            (stored.IncidentId, stored.Version, stored.EventId, stored.Type, stored.RecordedAt, stored.CommandKey);
    }

    private static async Task UnknownKindsAsync(StoreRun run)
    {
        var incident = await run.Tracker().DeclareAsync(new DeclareIncident(Sample.Actor, "Checkout is down"), run.Token).ConfigureAwait(false);
        var known = await run.EventsOf(incident.Id).ConfigureAwait(false);
        var unknown = IncidentEventCodec.Encode(
            incident.History[^1] with
            {
                Id = run.Some.Guid(),
                Version = incident.Version + 1,
                Change = new UnknownChange("from_a_newer_version.v7", "{\"x\":  [1, 2]}"u8.ToArray()),
            },
            IncidentEventCodec.HashOf(known[^1].Document.Span));
        var summary = await run.SummaryOf(incident.Id).ConfigureAwait(false);
        await run.AppendAsync(new IncidentAppend
        {
            IncidentId = incident.Id,
            ExpectedVersion = incident.Version,
            Events = [unknown],
            Summary = summary! with { Version = unknown.Version, HeadHash = IncidentEventCodec.HashOf(unknown.Document.Span) },
        }).ConfigureAwait(false);

        var after = await run.Tracker().ExecuteAsync(incident.Id, new Observe(Sample.Actor, "Errors are back to normal"), run.Token).ConfigureAwait(false);

        Expect.Equal(unknown.Version + 1, after.Version, "the version after one more command");
        Expect.Equal(unknown, (await run.EventsOf(incident.Id, incident.Version).ConfigureAwait(false))[0], "the event of an unknown kind");
    }
}
