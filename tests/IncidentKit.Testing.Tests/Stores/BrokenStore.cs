namespace IncidentKit.Testing.Tests.Stores;

/// <summary>An in-memory store of which any call can be replaced by one that is wrong.</summary>
internal sealed class BrokenStore(InMemoryIncidentStore inner) : IIncidentStore, INotificationOutbox, IDueWorkStore
{
    public InMemoryIncidentStore Inner => inner;

    public Func<IncidentAppend, CancellationToken, ValueTask<AppendResult>> Append { get; set; } = inner.AppendAsync;

    public Func<IncidentId, long, CancellationToken, IAsyncEnumerable<StoredEvent>> Read { get; set; } = inner.ReadAsync;

    public Func<IncidentQuery, CancellationToken, ValueTask<IncidentPage>> Query { get; set; } = inner.QueryAsync;

    public Func<IncidentId, string, CancellationToken, ValueTask<long?>> Find { get; set; } = inner.FindCommandAsync;

    public Func<int, CancellationToken, ValueTask<int>> Reserve { get; set; } = inner.ReserveNumberAsync;

    public Func<string, int, DateTimeOffset, TimeSpan, CancellationToken, ValueTask<IReadOnlyList<ClaimedNotification>>> Claim { get; set; } = inner.ClaimAsync;

    public Func<IReadOnlyList<ClaimSettlement>, CancellationToken, ValueTask<IReadOnlyList<bool>>> Settle { get; set; } = inner.SettleAsync;

    public Func<string, CancellationToken, ValueTask<OutboxStatus>> Status { get; set; } = inner.GetStatusAsync;

    public Func<DeadLetterQuery, CancellationToken, ValueTask<IReadOnlyList<DeadLetter>>> ListDead { get; set; } = inner.ListDeadLettersAsync;

    public Func<string, Guid, DateTimeOffset, CancellationToken, ValueTask<bool>> Replay { get; set; } = inner.ReplayAsync;

    public Func<string, Guid, CancellationToken, ValueTask<bool>> Discard { get; set; } = inner.DiscardAsync;

    public Func<DateTimeOffset, int, TimeSpan, CancellationToken, ValueTask<IReadOnlyList<DueWork>>> ClaimDue { get; set; } = inner.ClaimDueAsync;

    public Func<string, int, DateTimeOffset, TimeSpan, CancellationToken, ValueTask<IReadOnlyList<DueWork>>> ClaimOutdated { get; set; } = inner.ClaimOutdatedAsync;

    public Func<DueWork, DateTimeOffset?, string?, CancellationToken, ValueTask<bool>> Reschedule { get; set; } = inner.RescheduleAsync;

    public Func<CancellationToken, ValueTask<DateTimeOffset?>> NextWake { get; set; } = inner.NextWakeAsync;

    public ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default) => Append(append, cancellationToken);

    public IAsyncEnumerable<StoredEvent> ReadAsync(IncidentId incident, long afterVersion = 0, CancellationToken cancellationToken = default) =>
        Read(incident, afterVersion, cancellationToken);

    public ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default) => Query(query, cancellationToken);

    public ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default) =>
        Find(incident, commandKey, cancellationToken);

    public ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default) => Reserve(year, cancellationToken);

    public ValueTask<IReadOnlyList<ClaimedNotification>> ClaimAsync(
        string notifier, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default) =>
        Claim(notifier, maximum, now, lease, cancellationToken);

    public ValueTask<IReadOnlyList<bool>> SettleAsync(IReadOnlyList<ClaimSettlement> settlements, CancellationToken cancellationToken = default) =>
        Settle(settlements, cancellationToken);

    public ValueTask<OutboxStatus> GetStatusAsync(string notifier, CancellationToken cancellationToken = default) => Status(notifier, cancellationToken);

    public ValueTask<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) =>
        ListDead(query, cancellationToken);

    public ValueTask<bool> ReplayAsync(string notifier, Guid messageId, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        Replay(notifier, messageId, now, cancellationToken);

    public ValueTask<bool> DiscardAsync(string notifier, Guid messageId, CancellationToken cancellationToken = default) =>
        Discard(notifier, messageId, cancellationToken);

    public ValueTask<IReadOnlyList<DueWork>> ClaimDueAsync(
        DateTimeOffset now, int maximum, TimeSpan lease, CancellationToken cancellationToken = default) => ClaimDue(now, maximum, lease, cancellationToken);

    public ValueTask<IReadOnlyList<DueWork>> ClaimOutdatedAsync(
        string policyHash, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default) =>
        ClaimOutdated(policyHash, maximum, now, lease, cancellationToken);

    public ValueTask<bool> RescheduleAsync(DueWork claim, DateTimeOffset? wakeAt, string? policyHash, CancellationToken cancellationToken = default) =>
        Reschedule(claim, wakeAt, policyHash, cancellationToken);

    public ValueTask<DateTimeOffset?> NextWakeAsync(CancellationToken cancellationToken = default) => NextWake(cancellationToken);
}
