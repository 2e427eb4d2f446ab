using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests;

public class IncidentTrackerTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);
    private readonly InMemoryIncidentStore _store = new();

    private IncidentTracker Tracker(IIncidentStore? store = null) =>
        new IncidentKitBuilder().UseStore(store ?? _store).UseTimeProvider(_time).Build();

    [Fact]
    public async Task References_count_up_within_a_year_and_a_refused_declaration_takes_no_number()
    {
        var tracker = Tracker();
        Assert.Equal("INC-2026-0001", (await tracker.DeclareAsync(Some.Declaration())).Reference.ToString());
        await Assert.ThrowsAsync<CommandRefusedException>(() => tracker.DeclareAsync(Some.Declaration("")));
        Assert.Equal("INC-2026-0002", (await tracker.DeclareAsync(Some.Declaration())).Reference.ToString());
    }

    [Fact]
    public async Task An_incident_is_found_by_id_and_reference_and_an_absent_one_is_null()
    {
        var incident = await Tracker().DeclareAsync(Some.Declaration());

        // A tracker that remembers nothing reads and verifies the stored history.
        Assert.Equal(incident, await Tracker().FindAsync(incident.Id));
        Assert.Equal(incident, await Tracker().FindAsync(incident.Reference));
        Assert.Null(await Tracker().FindAsync(default(IncidentId)));
        Assert.Null(await Tracker().FindAsync(new IncidentReference(1999, 1)));
        await Assert.ThrowsAsync<IncidentNotFoundException>(() => Tracker().ExecuteAsync(default, new Acknowledge(Some.Alice)));
    }

    [Fact]
    public async Task A_command_with_the_same_key_has_its_effect_once()
    {
        var tracker = Tracker();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        var command = new Acknowledge(Some.Alice) { Key = "click-1" };

        var first = await tracker.ExecuteAsync(incident.Id, command);
        var second = await Tracker().ExecuteAsync(incident.Id, command);

        Assert.Equal(first, second);
        Assert.Equal(2, second.Version);
    }

    [Fact]
    public async Task Two_writers_on_one_incident_lose_nothing()
    {
        var incident = await Tracker().DeclareAsync(Some.Declaration());
        var trackers = Enumerable.Range(0, 8).Select(_ => Tracker()).ToArray();
        await Task.WhenAll(trackers.Select((tracker, i) => Task.Run(async () =>
        {
            for (var n = 0; n < 25; n++)
                await tracker.ExecuteAsync(incident.Id, new Observe(Some.Alice, $"{i}/{n}"));
        })));

        var after = (await Tracker().FindAsync(incident.Id))!;
        Assert.Equal(201, after.Version);
        Assert.Equal(200, after.History.Skip(1).Select(recorded => recorded.Text).Distinct().Count());
    }

    [Fact]
    public async Task What_is_remembered_never_refuses_what_the_stored_incident_allows_nor_lets_through_what_it_refuses()
    {
        var (one, other) = (Tracker(), Tracker());
        var incident = await one.DeclareAsync(Some.Declaration());
        await other.ExecuteAsync(incident.Id, new Acknowledge(Some.Bob));

        // The first tracker still remembers an incident that nobody has acknowledged.
        await Assert.ThrowsAnyAsync<IncidentKitException>(() => one.ExecuteAsync(incident.Id, new Acknowledge(Some.Alice)));
        await other.ExecuteAsync(incident.Id, new Observe(Some.Bob, "All pods restart"));
        var after = await one.ExecuteAsync(incident.Id, new CorrectEntry(Some.Alice, 3, "Said more exactly") { Text = "All pods of auth restart" });

        Assert.Equal(await Tracker().FindAsync(incident.Id), after);
    }

    [Fact]
    public async Task A_stale_append_conflicts_with_both_versions_and_writes_nothing()
    {
        var tracker = Tracker();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        await tracker.ExecuteAsync(incident.Id, new Acknowledge(Some.Alice));
        var late = incident.Decide(new Observe(Some.Bob, "Late"), tracker.Policy, Some.Time, new CountingIds());
        var stored = IncidentEventCodec.Encode(late[0], IncidentEventCodec.NoPreviousHash);
        var summary = (await tracker.QueryAsync(new IncidentQuery())).Items[0];

        var conflict = await Assert.ThrowsAsync<IncidentConflictException>(async () => await _store.AppendAsync(new IncidentAppend
        {
            IncidentId = incident.Id,
            ExpectedVersion = 1,
            Events = [stored],
            Summary = summary with { Version = 2 },
        }));

        Assert.Equal((1, 2), (conflict.ExpectedVersion, conflict.ActualVersion));
        Assert.Equal(2, (await Tracker().FindAsync(incident.Id))!.Version);
    }

    [Fact]
    public async Task Merging_tells_both_incidents_and_unmerging_takes_it_back()
    {
        var tracker = Tracker();
        var goesOn = await tracker.DeclareAsync(Some.Declaration("Goes on"));
        var duplicate = await tracker.DeclareAsync(Some.Declaration("Duplicate"));

        duplicate = await tracker.ExecuteAsync(duplicate.Id, new Merge(Some.Alice, goesOn.Id, "Same cause"));
        Assert.Equal((IncidentState.Merged, goesOn.Id), (duplicate.State, duplicate.MergedInto!.Value));
        Assert.Equal([duplicate.Id], (await tracker.FindAsync(goesOn.Id))!.Duplicates);

        duplicate = await tracker.ExecuteAsync(duplicate.Id, new Unmerge(Some.Alice, "Two after all"));
        Assert.Equal(IncidentState.Detected, duplicate.State);
        Assert.Empty((await tracker.FindAsync(goesOn.Id))!.Duplicates);
    }

    [Fact]
    public async Task A_merge_cycle_is_refused_however_long()
    {
        var tracker = Tracker();
        var a = await tracker.DeclareAsync(Some.Declaration("A"));
        var b = await tracker.DeclareAsync(Some.Declaration("B"));
        var c = await tracker.DeclareAsync(Some.Declaration("C"));
        await tracker.ExecuteAsync(a.Id, new Merge(Some.Alice, b.Id, "Same"));
        await tracker.ExecuteAsync(b.Id, new Merge(Some.Alice, c.Id, "Same"));

        var refusal = await Assert.ThrowsAsync<CommandRefusedException>(() => tracker.ExecuteAsync(c.Id, new Merge(Some.Alice, a.Id, "Same")));
        Assert.Equal("Into", Assert.Single(refusal.Problems).Member);
        Assert.Equal(IncidentState.Detected, (await tracker.FindAsync(c.Id))!.State);
    }

    [Fact]
    public async Task Three_merges_that_would_close_a_cycle_at_the_same_time_never_do()
    {
        for (var round = 0; round < 50; round++)
        {
            var tracker = Tracker();
            var ids = new List<IncidentId>();
            foreach (var title in (string[])["A", "B", "C"])
                ids.Add((await tracker.DeclareAsync(Some.Declaration(title))).Id);

            await Task.WhenAll(Enumerable.Range(0, 3).Select(i => Task.Run(async () =>
            {
                try
                {
                    await Tracker().ExecuteAsync(ids[i], new Merge(Some.Alice, ids[(i + 1) % 3], "Same"));
                }
                catch (IncidentKitException)
                {
                    // At least one of the three has to be refused.
                }
            })));

            var merged = 0;
            foreach (var id in ids)
                merged += (await Tracker().FindAsync(id))!.State == IncidentState.Merged ? 1 : 0;
            Assert.InRange(merged, 0, 2);
        }
    }

    [Fact]
    public async Task A_merge_into_an_unknown_or_ended_incident_or_itself_is_refused_and_leaves_no_trace()
    {
        var tracker = Tracker();
        var a = await tracker.DeclareAsync(Some.Declaration("A"));
        var ended = await tracker.DeclareAsync(Some.Declaration("Ended"));
        await tracker.ExecuteAsync(ended.Id, new Decline(Some.Alice, "False alarm"));

        foreach (var into in (IncidentId[])[new IncidentId(Guid.Empty), ended.Id, a.Id])
            await Assert.ThrowsAsync<CommandRefusedException>(() => tracker.ExecuteAsync(a.Id, new Merge(Some.Alice, into, "Same")));
        Assert.Equal(1, (await tracker.FindAsync(a.Id))!.Version);
        Assert.Equal(2, (await tracker.FindAsync(ended.Id))!.Version);
    }

    [Fact]
    public async Task Listing_goes_through_all_pages_newest_first()
    {
        var tracker = Tracker();
        for (var i = 0; i < 7; i++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await tracker.DeclareAsync(Some.Declaration($"Incident {i}"));
        }

        var titles = new List<string>();
        await foreach (var summary in tracker.ListAsync(new IncidentQuery { PageSize = 3 }))
            titles.Add(summary.Title);
        Assert.Equal(["Incident 6", "Incident 5", "Incident 4", "Incident 3", "Incident 2", "Incident 1", "Incident 0"], titles);
        await Assert.ThrowsAsync<ArgumentException>(() => tracker.QueryAsync(new IncidentQuery { Cursor = "nonsense" }));
        await Assert.ThrowsAsync<ArgumentException>(() => tracker.QueryAsync(new IncidentQuery { PageSize = 0 }));
    }
}
