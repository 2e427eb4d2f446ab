namespace IncidentKit.Testing.Tests.Stores;

/// <summary>Stores that get filters, pages, many writers, cancellation and durability wrong.</summary>
internal static class QuerySaboteurs
{
    public static IReadOnlyList<StoreSaboteur> All { get; } =
    [
        new("store.query.id", Sabotage.Ask(query => query with { Id = null })),
        new("store.query.reference", Sabotage.Ask(query => query with { Reference = null })),
        new("store.query.states", Sabotage.Ask(query => query with { States = [.. query.States.Take(1)] })),
        new("store.query.severities", Sabotage.Ask(query => query with { Severities = [.. query.Severities.Take(1)] })),
        new("store.query.system", Sabotage.Ask(query => query.System is null ? query : query with { System = null, Text = query.System })),
        new("store.query.text", Sabotage.Ask(query => query with { Text = query.Text?.Replace("%", "", StringComparison.Ordinal) })),
        new("store.query.detected", Sabotage.Ask(query => query with { DetectedBefore = query.DetectedBefore?.AddMicroseconds(1) })),
        new("store.query.mode", Sabotage.Ask(query => query with { Mode = null })),
        new("store.query.open-actions", Sabotage.Ask(query => query with { HasOpenActions = query.HasOpenActions == true ? true : null })),
        new("store.query.action-due", Sabotage.Ask(query => query with { ActionDueBefore = query.ActionDueBefore?.AddDays(1) })),
        new("store.query.action-owner", store => store.Query = async (query, token) =>
        {
            var page = await store.Inner.QueryAsync(query with { ActionOwner = null }, token);
            return page with
            {
                Items = [.. page.Items.Where(summary => query.ActionOwner is null
                    || summary.OpenActions.Any(action => string.Equals(action.Owner, query.ActionOwner, StringComparison.OrdinalIgnoreCase)))],
            };
        }),
        new("store.query.action-both", store => store.Query = async (query, token) =>
        {
            var page = await store.Inner.QueryAsync(query with { ActionOwner = null }, token);
            return page with
            {
                Items = [.. page.Items.Where(summary => query.ActionOwner is null || summary.OpenActions.Any(action => action.Owner == query.ActionOwner))],
            };
        }),
        new("store.query.together", Sabotage.Ask(query => query is { System: not null, Text: not null } ? query with { Text = null } : query)),
        new("store.query.validated", store => store.Query = async (query, token) =>
        {
            try
            {
                return await store.Inner.QueryAsync(query, token);
            }
            catch (ArgumentException)
            {
                return new IncidentPage([], null);
            }
        }),

        new("store.query.order", Sabotage.Answer(page => page with { Items = [.. page.Items.OrderByDescending(summary => summary.DetectedAt).ThenBy(summary => summary.Id)] })),
        new("store.page.size", Sabotage.Answer(page => page.Items.Count == 0
            ? page : page with { NextCursor = page.NextCursor ?? (page.Items.Count == 5 ? CursorAt(page.Items[^1]) : null) })),
        new("store.page.complete", Sabotage.Answer(page => page.NextCursor is null
            ? page : page with { NextCursor = new IncidentCursor(page.Items[^1].DetectedAt, new IncidentId(Guid.Empty)).ToString() })),
        new("store.page.filtered", Sabotage.Ask(query => query.Cursor is null ? query : new IncidentQuery { Cursor = query.Cursor, PageSize = query.PageSize })),
        new("store.page.concurrent", PageByNumber),
        new("store.page.cursor", store => store.Query = async (query, token) =>
        {
            // The cursor is looked up by its incident, wherever that is by now.
            if (!IncidentCursor.TryParse(query.Cursor, out var cursor))
                return await store.Inner.QueryAsync(query, token);
            var now = (await store.Inner.QueryAsync(new IncidentQuery { Id = cursor.Id }, token)).Items[0];
            return await store.Inner.QueryAsync(query with { Cursor = CursorAt(now) }, token);
        }),

        new("store.writers.one-incident", store =>
        {
            var appends = 0;
            store.Append = (append, token) => Interlocked.Increment(ref appends) % 7 == 0
                ? ValueTask.FromResult(new AppendResult(append.Summary.Version, WasWritten: true)) : store.Inner.AppendAsync(append, token);
        }),
        new("store.writers.many-incidents", store =>
        {
            var appends = 0;
            store.Append = (append, token) => Interlocked.Increment(ref appends) % 5 == 0
                ? throw new IncidentConflictException(append.IncidentId, append.ExpectedVersion, append.ExpectedVersion) : store.Inner.AppendAsync(append, token);
        }),
        new("store.writers.references", store => store.Reserve = (_, _) => ValueTask.FromResult(1)),
        new("store.instances.shared", _ => { }) { BreakReopened = Forget },

        new("store.cancel.append", store => store.Append = (append, _) => store.Inner.AppendAsync(append, CancellationToken.None)),
        new("store.cancel.queries", store => store.Query = (query, _) => store.Inner.QueryAsync(query, CancellationToken.None)),
        new("store.cancel.number", store => store.Reserve = async (year, token) =>
        {
            var number = await store.Inner.ReserveNumberAsync(year, CancellationToken.None);
            token.ThrowIfCancellationRequested();
            return number;
        }),
        new("store.cancel.reading", store => store.Read = (incident, after, _) => store.Inner.ReadAsync(incident, after, CancellationToken.None)),
        new("store.cancel.all-or-nothing", store => store.Append = async (append, token) =>
        {
            await store.Inner.AppendAsync(append with { Events = [append.Events[0]], Summary = append.Summary with { Version = append.ExpectedVersion + 1 } }, CancellationToken.None);
            await Task.Delay(20, token);
            return await store.Inner.AppendAsync(
                Sabotage.WithoutKey(append with { ExpectedVersion = append.ExpectedVersion + 1, Events = [.. append.Events.Skip(1)] }), CancellationToken.None);
        }),

        new("store.restart.kept", _ => { }) { BreakReopened = Forget },
        new("store.restart.numbers", _ => { }) { BreakReopened = store => store.Reserve = new InMemoryIncidentStore().ReserveNumberAsync },
        new("store.restart.messages", _ => { }) { BreakReopened = store => store.Claim = new InMemoryIncidentStore().ClaimAsync },
        new("store.kill.kept", _ => { })
        {
            BreakKilled = store =>
            {
                var appends = 0;
                store.Append = (append, token) => Interlocked.Increment(ref appends) > 60
                    ? ValueTask.FromResult(new AppendResult(append.Summary.Version, WasWritten: true)) : store.Inner.AppendAsync(append, token);
            },
        },
        new("store.kill.messages", _ => { })
        {
            BreakKilled = store => store.Append = (append, token) => store.Inner.AppendAsync(
                append.ExpectedVersion == 0 ? append with { Notifications = [.. append.Notifications.Skip(1)] } : append, token),
        },
    ];

    private static string CursorAt(IncidentSummary summary) => new IncidentCursor(summary.DetectedAt, summary.Id).ToString();

    /// <summary>Everything is gone.</summary>
    private static void Forget(BrokenStore store)
    {
        var empty = new InMemoryIncidentStore();
        store.Append = empty.AppendAsync;
        store.Read = empty.ReadAsync;
        store.Query = empty.QueryAsync;
        store.Find = empty.FindCommandAsync;
    }

    /// <summary>A cursor stands for a number of incidents to leave out.</summary>
    private static void PageByNumber(BrokenStore store)
    {
        var offsets = new System.Collections.Concurrent.ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        store.Query = async (query, token) =>
        {
            query.Validate();
            var offset = query.Cursor is null ? 0 : offsets[query.Cursor];
            var rest = (await Sabotage.AllAsync(store.Inner, query, token)).Skip(offset).ToList();
            if (rest.Count <= query.PageSize)
                return new IncidentPage(rest, null);
            var cursor = new IncidentCursor(new DateTimeOffset(offset + 1, TimeSpan.Zero), new IncidentId(Guid.CreateVersion7())).ToString();
            offsets[cursor] = offset + query.PageSize;
            return new IncidentPage([.. rest.Take(query.PageSize)], cursor);
        };
    }
}
