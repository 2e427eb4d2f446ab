using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Insights;

public class RecurrenceTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);
    private readonly IncidentTracker _tracker;

    public RecurrenceTests() => _tracker = new IncidentKitBuilder().UseTimeProvider(_time).Build();

    private async Task<Incident> Declare(string title, string[] systems, IncidentCommand[]? commands = null, IncidentMode mode = IncidentMode.Real)
    {
        _time.Advance(TimeSpan.FromHours(1));
        var incident = await _tracker.DeclareAsync(new DeclareIncident(Some.Alice, title) { Systems = systems, Mode = mode });
        foreach (var command in commands ?? [])
            incident = await _tracker.ExecuteAsync(incident.Id, command);
        return incident;
    }

    [Fact]
    public async Task R5_an_earlier_incident_that_looks_alike_comes_with_its_reasons_and_unfinished_items()
    {
        var earlier = await Declare("Logins fail after deploy", ["auth"],
        [
            new IdentifyRootCause(Some.Alice, "No validation of variables at startup"),
            new AddActionItem(Some.Alice, "Validate at startup") { Owner = "Bob", Deadline = new DateOnly(2026, 3, 1) },
            new AddActionItem(Some.Alice, "Smoke test"), new SetActionItemStatus(Some.Alice, 2, ActionItemStatus.Done, "Merged"),
        ]);
        await Declare("Search index is stale", ["search"]);
        var now = await Declare("Login fails after a deploy", ["auth", "api"], [new StateHypothesis(Some.Alice, "A variable is not validated at startup")]);

        var similar = Assert.Single(await _tracker.FindSimilarAsync(now.Id));

        Assert.Equal(earlier.Id, similar.Id);
        Assert.Equal(["Validate at startup"], similar.OpenActions.Select(action => action.Title));
        Assert.Equal(["auth"], similar.Similarity!.Systems);
        Assert.Equal(["No validation of variables at startup"], similar.Similarity.Causes);
        Assert.Contains("system auth; words ", similar.Similarity.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answers_to_why_of_an_earlier_incident_count()
    {
        await Declare("Checkout slow", ["shop"], [new RecordWhy(Some.Alice, "Checkout slow"), new RecordWhy(Some.Alice, "Connection pool exhausted by retries")]);
        var now = await Declare("Shop pages slow", ["shop"], [new StateHypothesis(Some.Alice, "Retries exhaust the connection pool")]);

        Assert.Contains("Connection pool exhausted by retries", Assert.Single(await _tracker.FindSimilarAsync(now.Id)).Similarity!.Causes);
    }

    [Fact]
    public async Task Of_a_restricted_incident_only_the_id_is_told_unless_asked_to_show_or_leave_out()
    {
        var open = await Declare("Customer records leaked", ["crm"]);
        var secret = await Declare("Customer records leaked", ["crm"], [new AddActionItem(Some.Alice, "Rotate keys"), new SetVisibility(Some.Alice, IncidentVisibility.Restricted, "A breach")]);
        var now = await Declare("Customer records leaked", ["crm"]);

        var similar = await _tracker.FindSimilarAsync(now.Id);
        Assert.Equal([open.Id, secret.Id], similar.Select(found => found.Id));
        Assert.Equal((true, null, null, 0), (similar[1].IsHeldBack, similar[1].Summary, similar[1].Similarity, similar[1].OpenActions.Count));

        Assert.Equal([open.Id], (await _tracker.FindSimilarAsync(now.Id, new() { Restricted = RestrictedMatches.LeaveOut })).Select(found => found.Id));
        var shown = await _tracker.FindSimilarAsync(now.Id, new() { Restricted = RestrictedMatches.Show });
        Assert.Equal((secret.Id, "Rotate keys"), (shown[0].Id, Assert.Single(shown[0].OpenActions).Title));
    }

    [Fact]
    public async Task Later_incidents_drills_and_false_alarms_are_not_earlier_ones()
    {
        var alarm = await Declare("Logins fail", ["auth"]);
        await _tracker.ExecuteAsync(alarm.Id, new Decline(Some.Alice, "A test"));
        await Declare("Logins fail", ["auth"], mode: IncidentMode.Drill);
        var now = await Declare("Logins fail", ["auth"]);
        await Declare("Logins fail", ["auth"]);

        Assert.Empty(await _tracker.FindSimilarAsync(now.Id));
    }

    [Fact]
    public async Task The_most_alike_come_first_and_no_more_than_asked_for_from_many_pages()
    {
        for (var i = 0; i < 600; i++)
            await Declare($"Batch job {i % 7} late", ["batch"]);
        var best = await Declare("Invoices printed twice", ["billing"]);
        for (var i = 0; i < 10; i++)
            await Declare($"Invoices delayed {i}", ["billing"]);
        var now = await Declare("Invoices printed twice again", ["billing"]);

        var similar = await _tracker.FindSimilarAsync(now.Id, new() { Maximum = 3 });
        Assert.Equal(3, similar.Count);
        Assert.Equal(best.Id, similar[0].Id);
        Assert.Equal(similar.Select(found => found.Id), (await _tracker.FindSimilarAsync(now.Id, new() { Maximum = 3 })).Select(found => found.Id));
        Assert.Empty(await _tracker.FindSimilarAsync(now.Id, new() { Within = TimeSpan.FromMinutes(1) }));
    }

    [Fact]
    public async Task Impossible_options_and_unknown_incidents_are_refused()
    {
        await Assert.ThrowsAsync<IncidentNotFoundException>(() => _tracker.FindSimilarAsync(default));
        foreach (var options in (RecurrenceOptions[])[new() { MinimumScore = 1.1 }, new() { MinimumScore = double.NaN }, new() { Maximum = 0 }, new() { Within = TimeSpan.Zero }])
            await Assert.ThrowsAsync<ArgumentException>(() => _tracker.FindSimilarAsync(default, options));
    }
}
