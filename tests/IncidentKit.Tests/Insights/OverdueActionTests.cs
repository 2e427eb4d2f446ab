using IncidentKit.Commands;

namespace IncidentKit.Tests.Insights;

public class OverdueActionTests
{
    private static readonly DateOnly s_today = new(2026, 4, 1);
    private readonly NoHistoryStore _store = new();

    private async Task<IncidentTracker> Filled()
    {
        var tracker = new IncidentKitBuilder().UseStore(_store).Build();
        await Add("A", new AddActionItem(Some.Alice, "A1") { Owner = "Alice", Deadline = s_today.AddDays(-1) }, new AddActionItem(Some.Alice, "A2") { Owner = "Bob", Deadline = s_today });
        await Add("B", new AddActionItem(Some.Alice, "B1") { Owner = "Bob", Deadline = s_today.AddDays(-9) }, new AddActionItem(Some.Alice, "B2") { Owner = "Bob" },
            new AddActionItem(Some.Alice, "B3") { Owner = "Bob", Deadline = s_today.AddDays(-20) }, new SetActionItemStatus(Some.Alice, 3, ActionItemStatus.Done, "Merged"));
        await Add("Secret", new AddActionItem(Some.Alice, "S1") { Deadline = s_today.AddDays(-5) }, new SetVisibility(Some.Alice, IncidentVisibility.Restricted, "A breach"));
        await Add("Alarm", new AddActionItem(Some.Alice, "F1") { Deadline = s_today.AddDays(-5) }, new Decline(Some.Alice, "False alarm"));
        return tracker;

        async Task Add(string title, params IncidentCommand[] commands)
        {
            var incident = await tracker.DeclareAsync(Some.Declaration(title));
            foreach (var command in commands)
                await tracker.ExecuteAsync(incident.Id, command);
        }
    }

    [Fact]
    public async Task Overdue_items_of_all_incidents_come_longest_overdue_first_without_reading_a_history()
    {
        await using var tracker = await Filled();
        _store.IsHistoryClosed = true;

        Assert.Equal(["B1", "A1"], Titles(await tracker.OverdueActionsAsync(s_today)));
        Assert.Equal(["B1", "A1", "A2"], Titles(await tracker.OverdueActionsAsync(s_today.AddDays(1))));
        Assert.Equal(["B1", "S1", "A1"], Titles(await tracker.OverdueActionsAsync(s_today, includeRestricted: true)));
        Assert.Equal(["B1"], Titles(await tracker.OverdueActionsAsync(s_today, maximum: 1)));
        Assert.Equal(["A1"], Titles(await tracker.OverdueActionsAsync(s_today, new IncidentQuery { ActionOwner = "Alice" })));
        Assert.Equal(["F1"], Titles(await tracker.OverdueActionsAsync(s_today, new IncidentQuery { States = [IncidentState.Declined] })));
    }

    [Fact]
    public async Task Open_items_of_an_owner_are_listed_incident_by_incident_and_exported_together()
    {
        await using var tracker = await Filled();
        _store.IsHistoryClosed = true;
        var entries = new List<ActionEntry>();
        await foreach (var entry in tracker.OpenActionsAsync(new IncidentQuery { ActionOwner = "Bob", PageSize = 1 }))
            entries.Add(entry);

        Assert.Equal(["B1", "B2", "A2"], Titles(entries));
        Assert.Equal("B", entries[0].IncidentTitle);
        Assert.Equal(4, ActionItemCsv.Write(entries).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(3, ActionItemCalendar.Write(entries).Split("BEGIN:VTODO").Length - 1);
        Assert.Equal(entries[0].Item, (await Replayed(entries[0].Incident)).Actions[0]);
    }

    private async Task<Incident> Replayed(IncidentId id)
    {
        _store.IsHistoryClosed = false;
        return (await new IncidentKitBuilder().UseStore(_store).Build().FindAsync(id))!;
    }

    private static string[] Titles(IEnumerable<ActionEntry> entries) => [.. entries.Select(entry => entry.Item.Title)];

    private sealed class NoHistoryStore : IIncidentStore
    {
        private readonly InMemoryIncidentStore _store = new();

        public bool IsHistoryClosed { get; set; }

        public ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default) => _store.AppendAsync(append, cancellationToken);

        public IAsyncEnumerable<StoredEvent> ReadAsync(IncidentId incident, long afterVersion = 0, CancellationToken cancellationToken = default) =>
            IsHistoryClosed ? throw new InvalidOperationException("A history was read.") : _store.ReadAsync(incident, afterVersion, cancellationToken);

        public ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default) => _store.QueryAsync(query, cancellationToken);

        public ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default) =>
            _store.FindCommandAsync(incident, commandKey, cancellationToken);

        public ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default) => _store.ReserveNumberAsync(year, cancellationToken);
    }
}
