namespace IncidentKit.Testing.Tests.Stores;

/// <summary>Mistakes that several saboteurs make.</summary>
internal static class Sabotage
{
    private static int s_number;

    /// <summary>A reference that nobody has.</summary>
    public static IncidentAppend WithFreeReference(IncidentAppend append) =>
        append with { Summary = append.Summary with { Reference = new IncidentReference(1990, Interlocked.Increment(ref s_number)) } };

    public static IncidentAppend WithoutKey(IncidentAppend append) => append with { Events = [.. append.Events.Select(stored => stored with { CommandKey = null })] };

    public static IncidentAppend Rebase(IncidentAppend append, long version) => append with
    {
        ExpectedVersion = version,
        Events = [.. append.Events.Select((stored, i) => stored with { Version = version + i + 1 })],
        Summary = append.Summary with { Version = version + append.Events.Count },
    };

    /// <summary>Writes what is refused, and refuses it all the same.</summary>
    public static void WriteWhatIsRefused(BrokenStore store) => store.Append = async (append, token) =>
    {
        try
        {
            return await store.Inner.AppendAsync(append, token);
        }
        catch (ArgumentException)
        {
            await store.Inner.AppendAsync(WithFreeReference(append), token);
            throw;
        }
    };

    /// <summary>Writes what conflicts, and says that it conflicts.</summary>
    public static void WriteWhatConflicts(BrokenStore store) => store.Append = async (append, token) =>
    {
        try
        {
            return await store.Inner.AppendAsync(append, token);
        }
        catch (IncidentConflictException conflict)
        {
            await store.Inner.AppendAsync(Rebase(append, conflict.ActualVersion), token);
            throw;
        }
    };

    /// <summary>Takes every settlement for one that counts.</summary>
    public static void CountEverySettlement(BrokenStore store) => store.Settle = async (settlements, token) =>
    {
        await store.Inner.SettleAsync(settlements, token);
        return [.. settlements.Select(_ => true)];
    };

    /// <summary>Settles in another way than asked.</summary>
    public static Action<BrokenStore> SettleLike(Func<DeliverySettlement, DeliverySettlement> change) => store => store.Settle = (settlements, token) =>
        store.Inner.SettleAsync([.. settlements.Select(settled => new ClaimSettlement(settled.Claimed, change(settled.Settlement)))], token);

    public static Action<BrokenStore> ClaimLike(Func<int, TimeSpan, (int Maximum, TimeSpan Lease)> change) => store => store.Claim = (notifier, maximum, now, lease, token) =>
    {
        var (changedMaximum, changedLease) = change(maximum, lease);
        return store.Inner.ClaimAsync(notifier, changedMaximum, now, changedLease, token);
    };

    public static Action<BrokenStore> ClaimDueLike(Func<DateTimeOffset, TimeSpan, (DateTimeOffset Now, TimeSpan Lease)> change) => store => store.ClaimDue = (now, maximum, lease, token) =>
    {
        var (changedNow, changedLease) = change(now, lease);
        return store.Inner.ClaimDueAsync(changedNow, maximum, changedLease, token);
    };

    public static Action<BrokenStore> Ask(Func<IncidentQuery, IncidentQuery> change) => store => store.Query = (query, token) => store.Inner.QueryAsync(change(query), token);

    public static Action<BrokenStore> Answer(Func<IncidentPage, IncidentPage> change) => store => store.Query = async (query, token) =>
        change(await store.Inner.QueryAsync(query, token));

    public static Action<BrokenStore> ReadLike(Func<IReadOnlyList<StoredEvent>, IEnumerable<StoredEvent>> change) => store => store.Read = (incident, after, token) =>
        ReadAsync(store.Inner, incident, after, change, token);

    public static async IAsyncEnumerable<StoredEvent> ReadAsync(
        IIncidentStore store, IncidentId incident, long after, Func<IReadOnlyList<StoredEvent>, IEnumerable<StoredEvent>> change,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        var all = new List<StoredEvent>();
        await foreach (var stored in store.ReadAsync(incident, after, token))
            all.Add(stored);
        foreach (var stored in change(all))
            yield return stored;
    }

    public static async Task<IReadOnlyList<IncidentSummary>> AllAsync(IIncidentStore store, IncidentQuery query, CancellationToken token)
    {
        var all = new List<IncidentSummary>();
        for (var next = query with { PageSize = IncidentQuery.MaxPageSize, Cursor = null }; ;)
        {
            var page = await store.QueryAsync(next, token);
            all.AddRange(page.Items);
            if (page.NextCursor is null)
                return all;
            next = next with { Cursor = page.NextCursor };
        }
    }
}
