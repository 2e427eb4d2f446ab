using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit.Sqlite.Tests;

public abstract partial class StoreContractTests
{
    [Fact]
    public async Task Events_come_back_in_order_and_byte_for_byte()
    {
        var incident = Some.Id();
        var document = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        var append = Some.Append(incident) with
        {
            Events = [Some.Event(incident, 1, document: document), Some.Event(incident, 2, type: "from_a_newer_version.v7")],
            Summary = Some.Summary(incident, 2),
        };
        var later = Some.Append(incident, after: 2, events: 3, key: "later", reference: append.Summary.Reference);

        Assert.Equal(new AppendResult(2, WasWritten: true), await Store.AppendAsync(append));
        Assert.Equal(new AppendResult(5, WasWritten: true), await Store.AppendAsync(later));

        Assert.Equal([.. append.Events, .. later.Events], await EventsOf(incident));
    }

    [Fact]
    public async Task Reading_starts_behind_a_version()
    {
        var append = Some.Append(events: 1234);
        await Store.AppendAsync(append);

        Assert.Equal(append.Events, await EventsOf(append.IncidentId));
        Assert.Equal(append.Events.Skip(733), await EventsOf(append.IncidentId, afterVersion: 733));
        Assert.Empty(await EventsOf(append.IncidentId, afterVersion: 1234));
        Assert.Empty(await EventsOf(append.IncidentId, afterVersion: long.MaxValue));
        Assert.Empty(await EventsOf(Some.Id()));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => EventsOf(append.IncidentId, afterVersion: -1));
    }

    [Fact]
    public async Task A_summary_comes_back_as_it_was_given()
    {
        var incident = Some.Id();
        var summary = Some.Summary(incident) with
        {
            Title = "\"Ünïcode\" 'quotes' 🔥 100 %",
            State = IncidentState.Learning,
            Severity = Severity.Sev2,
            Mode = IncidentMode.Drill,
            Visibility = IncidentVisibility.Restricted,
            Systems = ["zeta", "alpha", "\"quoted\"", "zeta"],
            Commander = "Grace",
            DetectedAt = Some.Time.AddMicroseconds(1),
            ResolvedAt = Some.Time.AddHours(1).AddMicroseconds(999_999),
            UpdatedAt = new DateTimeOffset(1969, 12, 31, 23, 59, 59, 999, 999, TimeSpan.Zero),
        };
        await Store.AppendAsync(Some.Append(incident) with { Summary = summary });

        Assert.Equal(summary, await SummaryOf(incident));

        var next = summary with { Version = 2, Severity = null, Systems = [], Commander = null, ResolvedAt = null };
        await Store.AppendAsync(Some.Append(incident, after: 1) with { Summary = next });

        Assert.Equal(next, await SummaryOf(incident));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_stale_append_conflicts_with_both_versions_and_writes_nothing(long expected)
    {
        var first = Some.Append(events: 2);
        await Store.AppendAsync(first);
        var stale = Some.Append(first.IncidentId, after: expected, key: "stale", reference: first.Summary.Reference) with
        {
            Notifications = [Some.Message(first.IncidentId, expected + 1)],
        };

        var conflict = await Assert.ThrowsAsync<IncidentConflictException>(async () => await Store.AppendAsync(stale));

        Assert.Equal((first.IncidentId, expected, 2), (conflict.Incident, conflict.ExpectedVersion, conflict.ActualVersion));
        Assert.Equal(first.Events, await EventsOf(first.IncidentId));
        Assert.Equal(first.Summary, await SummaryOf(first.IncidentId));
        Assert.Null(await Store.FindCommandAsync(first.IncidentId, "stale"));
        Assert.Empty(await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease));
    }

    [Fact]
    public async Task A_reference_of_another_incident_is_refused_and_nothing_is_written()
    {
        var first = Some.Append();
        var second = Some.Append(reference: first.Summary.Reference, key: "second") with { Notifications = [Some.Message(Some.Id(), 1)] };
        await Store.AppendAsync(first);

        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.AppendAsync(second));

        Assert.Empty(await EventsOf(second.IncidentId));
        Assert.Null(await SummaryOf(second.IncidentId));
        Assert.Null(await Store.FindCommandAsync(second.IncidentId, "second"));
        Assert.Empty(await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease));
    }

    [Fact]
    public async Task An_append_that_contradicts_itself_is_refused()
    {
        var append = Some.Append(events: 2);

        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.AppendAsync(append with { Events = [] }));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.AppendAsync(append with { ExpectedVersion = 1 }));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.AppendAsync(append with { Summary = Some.Summary(Some.Id(), 2) }));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await Store.AppendAsync(null!));
        Assert.Empty(await EventsOf(append.IncidentId));
    }

    [Fact]
    public async Task A_key_has_its_effect_once_and_is_looked_at_before_the_version()
    {
        var first = Some.Append(events: 2, key: "declare");
        await Store.AppendAsync(first);
        await Store.AppendAsync(Some.Append(first.IncidentId, after: 2, events: 3, key: "more", reference: first.Summary.Reference));

        Assert.Equal(new AppendResult(2, WasWritten: false), await Store.AppendAsync(first));
        Assert.Equal(new AppendResult(5, WasWritten: false), await Store.AppendAsync(Some.Append(first.IncidentId, after: 77, key: "more")));
        Assert.Equal(2, await Store.FindCommandAsync(first.IncidentId, "declare"));
        Assert.Equal(5, await Store.FindCommandAsync(first.IncidentId, "more"));
        Assert.Null(await Store.FindCommandAsync(first.IncidentId, "MORE"));
        Assert.Null(await Store.FindCommandAsync(Some.Id(), "more"));
        Assert.Equal(5, (await EventsOf(first.IncidentId)).Count);
    }

    [Fact]
    public async Task A_key_belongs_to_one_incident()
    {
        await Store.AppendAsync(Some.Append(key: "same"));

        Assert.True((await Store.AppendAsync(Some.Append(key: "same"))).WasWritten);
    }

    [Fact]
    public async Task An_event_of_a_newer_version_stays_in_the_history_that_the_tracker_reads()
    {
        await using var tracker = NewTracker();
        var incident = await tracker.DeclareAsync(Some.Declaration);
        var last = (await EventsOf(incident.Id))[^1];
        var unknown = IncidentEventCodec.Encode(
            incident.History[^1] with
            {
                Id = Guid.CreateVersion7(),
                Version = incident.Version + 1,
                Change = new UnknownChange("from_a_newer_version.v7", """{"x":  [1, 2]}"""u8.ToArray()),
            },
            IncidentEventCodec.HashOf(last.Document.Span));
        await Store.AppendAsync(new IncidentAppend
        {
            IncidentId = incident.Id,
            ExpectedVersion = incident.Version,
            Events = [unknown],
            Summary = (await SummaryOf(incident.Id))! with
            {
                Version = unknown.Version,
                HeadHash = IncidentEventCodec.HashOf(unknown.Document.Span),
            },
        });

        var after = await NewTracker().ExecuteAsync(incident.Id, new Observe(Some.Actor, "Error rate is back to normal"));

        Assert.Equal(unknown.Version + 1, after.Version);
        Assert.IsType<UnknownChange>(after.History[(int)unknown.Version - 1].Change);
        Assert.Equal(unknown, (await EventsOf(incident.Id))[(int)unknown.Version - 1]);
    }

    [Fact]
    public async Task A_cancelled_token_stops_every_call_before_it_does_anything()
    {
        var append = Some.Append(events: 3);
        await Store.AppendAsync(append);
        var token = new CancellationToken(canceled: true);
        var next = Some.Append();

        await Cancelled(async () => await Store.AppendAsync(next, token));
        await Cancelled(async () => await Store.QueryAsync(new IncidentQuery(), token));
        await Cancelled(async () => await Store.FindCommandAsync(append.IncidentId, "key", token));
        await Cancelled(async () => await Store.ReserveNumberAsync(2026, token));
        await Cancelled(async () => await Outbox.ClaimAsync("pager", 1, Some.Time, Some.Lease, token));
        await Cancelled(() => Store.ReadAsync(append.IncidentId, 0, token).GetAsyncEnumerator(token).MoveNextAsync().AsTask());

        Assert.Empty(await EventsOf(next.IncidentId));
        Assert.Equal(1, await Store.ReserveNumberAsync(2026));

        static Task Cancelled(Func<Task> call) => Assert.ThrowsAnyAsync<OperationCanceledException>(call);
    }

    [Fact]
    public async Task Cancelling_ends_an_enumeration_between_two_events()
    {
        var append = Some.Append(events: 3);
        await Store.AppendAsync(append);
        using var source = new CancellationTokenSource();
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var stored in Store.ReadAsync(append.IncidentId, 0, source.Token))
            {
                read++;
                await source.CancelAsync();
            }
        });

        Assert.Equal(1, read);
    }
}
