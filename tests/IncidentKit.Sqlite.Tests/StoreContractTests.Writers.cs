using IncidentKit.Commands;

namespace IncidentKit.Sqlite.Tests;

public abstract partial class StoreContractTests
{
    [Fact]
    public async Task Of_two_writers_on_one_incident_one_wins_and_the_other_learns_the_version()
    {
        var first = Some.Append();
        await Store.AppendAsync(first);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            try
            {
                return (await Store.AppendAsync(Some.Append(first.IncidentId, after: 1, reference: first.Summary.Reference))).Version;
            }
            catch (IncidentConflictException conflict)
            {
                return -conflict.ActualVersion;
            }
        })));

        Assert.Equal([-2L, 2L], outcomes.Order());
        Assert.Equal(2, (await EventsOf(first.IncidentId)).Count);
    }

    [Fact]
    public async Task A_conflict_fails_no_append_that_was_made_at_the_same_time()
    {
        var first = Some.Append();
        await Store.AppendAsync(first);
        var good = Enumerable.Range(0, 100).Select(_ => Some.Append()).ToList();

        var writes = good.Select(Append).ToList();
        var stale = good.Select(_ => Append(Some.Append(first.IncidentId, after: 5))).ToList();
        await Task.WhenAll(writes);

        foreach (var append in stale)
            Assert.Equal(1, (await Assert.ThrowsAsync<IncidentConflictException>(() => append)).ActualVersion);
        foreach (var append in good)
            Assert.Equal(append.Events, await EventsOf(append.IncidentId));

        async Task<AppendResult> Append(IncidentAppend append) => await Store.AppendAsync(append);
    }

    [Fact]
    public async Task Trackers_retry_conflicts_and_lose_nothing()
    {
        const int writers = 8, each = 10;
        var incident = await NewTracker().DeclareAsync(Some.Declaration);

        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var tracker = NewTracker();
            for (var i = 0; i < each; i++)
                await tracker.ExecuteAsync(incident.Id, new Observe(new Actor($"writer {writer}"), $"observation {i}"));
        })));

        var after = (await NewTracker().FindAsync(incident.Id))!;
        Assert.Equal(incident.Version + (writers * each), after.Version);
        foreach (var byWriter in after.History.Skip((int)incident.Version).GroupBy(recorded => recorded.By.Name))
            Assert.Equal(Enumerable.Range(0, each).Select(i => $"observation {i}"), byWriter.Select(TextOf));

        static string TextOf(IncidentEvent recorded) => recorded.Text;
    }

    [Fact]
    public async Task The_same_key_from_many_callers_at_once_has_one_effect()
    {
        var incident = await NewTracker().DeclareAsync(Some.Declaration);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            NewTracker().ExecuteAsync(incident.Id, new Observe(Some.Actor, "Seen once") { Key = "once" }))));

        Assert.Equal(incident.Version + 1, (await NewTracker().FindAsync(incident.Id))!.Version);
    }

    [Fact]
    public async Task Reference_numbers_count_up_within_a_year_and_never_come_twice()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(async () => await Store.ReserveNumberAsync(2026))));

        Assert.Equal(Enumerable.Range(1, 200), numbers.Order());
        Assert.Equal(1, await Store.ReserveNumberAsync(2027));
        Assert.Equal(201, await Store.ReserveNumberAsync(2026));
    }
}
