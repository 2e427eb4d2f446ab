using System.Runtime.CompilerServices;

namespace IncidentKit.Testing;

/// <summary>A store that fails when it is told to: before or after the commit, by a conflict, or by being slow.</summary>
/// <remarks>Stands before another store, which it disposes together with itself. Safe for many threads; each planned fault meets one
/// call, in the order in which they were planned.</remarks>
public sealed class FaultyStore : IIncidentStore, INotificationOutbox, IDueWorkStore, IAsyncDisposable
{
    private readonly IIncidentStore _inner;
    private readonly INotificationOutbox _outbox;
    private readonly IDueWorkStore _dueWork;
    private readonly FaultPlan _plan;

    /// <summary>Stands before a store.</summary>
    /// <param name="inner">The store, with outbox and due work; a new in-memory store when null.</param>
    /// <param name="time">The clock by which it is slow; the system's when null.</param>
    /// <exception cref="ArgumentException">The store has no outbox, or keeps no due work.</exception>
    public FaultyStore(IIncidentStore? inner = null, TimeProvider? time = null)
    {
        _inner = inner ?? new InMemoryIncidentStore();
        _outbox = _inner as INotificationOutbox ?? throw Lacks(nameof(INotificationOutbox));
        _dueWork = _inner as IDueWorkStore ?? throw Lacks(nameof(IDueWorkStore));
        _plan = new FaultPlan(time ?? TimeProvider.System);

        ArgumentException Lacks(string ability) => new($"{_inner.GetType().Name} does not implement {ability}.", nameof(inner));
    }

    /// <summary>How many planned faults have not met their call yet.</summary>
    public int FaultsLeft => _plan.Left;

    /// <summary>Has the next calls fail, behind those that are planned already.</summary>
    /// <param name="call">Which calls.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">In how many calls, 1 or more.</param>
    public void Plan(StoreCall call, StoreFault fault, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        _plan.Add(call, fault, times);
    }

    /// <summary>How often a call was made, whatever came of it.</summary>
    /// <param name="call">Which call.</param>
    public int CallsOf(StoreCall call) => _plan.CallsOf(call);

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        return _plan.RunAsync(
            StoreCall.Append, () => _inner.AppendAsync(append, cancellationToken), cancellationToken,
            () => new IncidentConflictException(append.IncidentId, append.ExpectedVersion, append.ExpectedVersion + 1));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredEvent> ReadAsync(
        IncidentId incident, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var fault = await _plan.BeginAsync(StoreCall.Read, cancellationToken).ConfigureAwait(false);
        await foreach (var stored in _inner.ReadAsync(incident, afterVersion, cancellationToken).ConfigureAwait(false))
            yield return stored;
        if (fault?.After is { } after)
            throw after;
    }

    /// <inheritdoc/>
    public ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.Query, () => _inner.QueryAsync(query, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.FindCommand, () => _inner.FindCommandAsync(incident, commandKey, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.ReserveNumber, () => _inner.ReserveNumberAsync(year, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ClaimedNotification>> ClaimAsync(
        string notifier, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.Claim, () => _outbox.ClaimAsync(notifier, maximum, now, lease, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<bool>> SettleAsync(
        IReadOnlyList<ClaimSettlement> settlements, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.Settle, () => _outbox.SettleAsync(settlements, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<OutboxStatus> GetStatusAsync(string notifier, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.Outbox, () => _outbox.GetStatusAsync(notifier, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.Outbox, () => _outbox.ListDeadLettersAsync(query, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> ReplayAsync(
        string notifier, Guid messageId, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.Outbox, () => _outbox.ReplayAsync(notifier, messageId, now, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> DiscardAsync(string notifier, Guid messageId, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.Outbox, () => _outbox.DiscardAsync(notifier, messageId, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DueWork>> ClaimDueAsync(
        DateTimeOffset now, int maximum, TimeSpan lease, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.DueWork, () => _dueWork.ClaimDueAsync(now, maximum, lease, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DueWork>> ClaimOutdatedAsync(
        string policyHash, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.DueWork, () => _dueWork.ClaimOutdatedAsync(policyHash, maximum, now, lease, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> RescheduleAsync(
        DueWork claim, DateTimeOffset? wakeAt, string? policyHash, CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.DueWork, () => _dueWork.RescheduleAsync(claim, wakeAt, policyHash, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset?> NextWakeAsync(CancellationToken cancellationToken = default) =>
        _plan.RunAsync(StoreCall.DueWork, () => _dueWork.NextWakeAsync(cancellationToken), cancellationToken);

    /// <summary>Disposes the store behind it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_inner is IAsyncDisposable asyncDisposable)
            await asyncDisposable.DisposeAsync().ConfigureAwait(false);
        else
            (_inner as IDisposable)?.Dispose();
    }
}
