namespace IncidentKit.Testing.Tests.Stores;

/// <summary>Stores that get appending, reading, conflicts, keys, summaries and numbers wrong.</summary>
internal static class AppendSaboteurs
{
    public static IReadOnlyList<StoreSaboteur> All { get; } =
    [
        new("store.append.result", store => store.Append = async (append, token) => await store.Inner.AppendAsync(append, token) with { Version = append.ExpectedVersion + 1 }),
        new("store.append.atomic", Sabotage.WriteWhatIsRefused),
        new("store.append.atomic-messages", Sabotage.WriteWhatIsRefused),
        new("store.append.reference", store => store.Append = (append, token) => store.Inner.AppendAsync(
            append.Events.Count == 2 ? Sabotage.WithFreeReference(append) : append, token)),
        new("store.append.validated", store => store.Append = async (append, token) =>
        {
            try
            {
                return await store.Inner.AppendAsync(append, token);
            }
            catch (ArgumentException)
            {
                return new AppendResult(0, WasWritten: false);
            }
        }),
        new("store.append.visible", store => store.Find = (_, _, _) => ValueTask.FromResult<long?>(null)),

        new("store.read.ordered", Sabotage.ReadLike(events => events.OrderBy(stored => $"{stored.Version}", StringComparer.Ordinal))),
        new("store.read.after-version", store => store.Read = (incident, after, token) => store.Inner.ReadAsync(incident, Math.Max(0, after - 1), token)),
        new("store.read.absent", store => store.Find = (_, key, _) => ValueTask.FromResult<long?>(key == "key" ? 1 : null)),
        new("store.read.bytes", Sabotage.ReadLike(events => events.Select(stored => stored with
        {
            Document = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(stored.Document.Span)),
        }))),
        new("store.read.columns", Sabotage.ReadLike(events => events.Select(stored => stored with
        {
            RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(stored.RecordedAt.ToUnixTimeMilliseconds()),
        }))),
        new("store.read.unknown-kinds", Sabotage.ReadLike(events => events.Where(stored => IncidentEventCodec.TypeNames.Contains(stored.Type)))),

        new("store.append.conflict", store => store.Append = async (append, token) =>
        {
            try
            {
                return await store.Inner.AppendAsync(append, token);
            }
            catch (IncidentConflictException conflict)
            {
                throw new IncidentConflictException(append.IncidentId, conflict.ActualVersion, conflict.ExpectedVersion);
            }
        }),
        new("store.append.conflict-writes-nothing", Sabotage.WriteWhatConflicts),
        new("store.append.conflict-messages", Sabotage.WriteWhatConflicts),
        new("store.append.conflict-race", store => store.Append = async (append, token) =>
        {
            try
            {
                return await store.Inner.AppendAsync(append, token);
            }
            catch (IncidentConflictException conflict)
            {
                return await store.Inner.AppendAsync(Sabotage.Rebase(append, conflict.ActualVersion), token);
            }
        }),
        new("store.append.conflict-isolated", FailTheBatch),

        new("store.key.once", store => store.Append = (append, token) => store.Inner.AppendAsync(Sabotage.WithoutKey(append), token)),
        new("store.key.before-version", store => store.Append = async (append, token) =>
        {
            var page = await store.Inner.QueryAsync(new IncidentQuery { Id = append.IncidentId }, token);
            var version = page.Items.Count == 0 ? 0 : page.Items[0].Version;
            return version == append.ExpectedVersion
                ? await store.Inner.AppendAsync(append, token)
                : throw new IncidentConflictException(append.IncidentId, append.ExpectedVersion, version);
        }),
        new("store.key.per-incident", store =>
        {
            var seen = new Dictionary<string, AppendResult>(StringComparer.Ordinal);
            store.Append = async (append, token) => append.Events[0].CommandKey is { } key && seen.TryGetValue(key, out var earlier)
                ? earlier with { WasWritten = false }
                : seen[append.Events[0].CommandKey ?? ""] = await store.Inner.AppendAsync(append, token);
        }),
        new("store.key.exact", store =>
        {
            store.Append = (append, token) => store.Inner.AppendAsync(
                append with { Events = [.. append.Events.Select(stored => stored with { CommandKey = stored.CommandKey?.ToUpperInvariant() })] }, token);
            store.Find = (incident, key, token) => store.Inner.FindCommandAsync(incident, key.ToUpperInvariant(), token);
        }),
        new("store.key.found", store => store.Find = async (incident, key, token) => await store.Inner.FindCommandAsync(incident, key, token) is { } version ? version - 1 : null),
        new("store.key.concurrent", store =>
        {
            store.Append = (append, token) => store.Inner.AppendAsync(Sabotage.WithoutKey(append), token);
            store.Find = (_, _, _) => ValueTask.FromResult<long?>(null);
        }),

        new("store.summary.kept", Sabotage.Answer(page => page with
        {
            Items = [.. page.Items.Select(summary => summary with { Systems = [.. summary.Systems.Distinct().Order(StringComparer.Ordinal)] })],
        })),
        new("store.summary.replaced", store =>
        {
            var systems = new Dictionary<IncidentId, IReadOnlyList<string>>();
            store.Append = (append, token) =>
            {
                if (append.Summary.Systems.Count > 0)
                    systems[append.IncidentId] = append.Summary.Systems;
                return store.Inner.AppendAsync(append with { Summary = append.Summary with { Systems = systems.GetValueOrDefault(append.IncidentId, []) } }, token);
            };
        }),

        new("store.numbers.from-one", store => store.Reserve = async (year, token) => await store.Inner.ReserveNumberAsync(year, token) - 1),
        new("store.numbers.per-year", store => store.Reserve = (_, token) => store.Inner.ReserveNumberAsync(2026, token)),
        new("store.numbers.unique", store => store.Reserve = async (year, token) => (await store.Inner.ReserveNumberAsync(year, token) + 1) / 2),
    ];

    /// <summary>What is written together fails together.</summary>
    private static void FailTheBatch(BrokenStore store)
    {
        IncidentConflictException? first = null;
        store.Append = async (append, token) =>
        {
            try
            {
                var result = await store.Inner.AppendAsync(append, token);
                await Task.Delay(50, token);
                return first is null ? result : throw first;
            }
            catch (IncidentConflictException conflict)
            {
                first = conflict;
                throw;
            }
        };
    }
}
