using System.Runtime.CompilerServices;

namespace IncidentKit;

/// <summary>Keeps everything in memory: for tests, drills and trying things out. Nothing survives the end of the process.</summary>
/// <remarks>Safe for many threads. Keeps the whole contract of <see cref="IIncidentStore"/> but durability.</remarks>
public sealed class InMemoryIncidentStore : IIncidentStore, INotificationOutbox, IDueWorkStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<IncidentId, List<StoredEvent>> _events = [];
    private readonly Dictionary<IncidentId, IncidentSummary> _summaries = [];
    private readonly Dictionary<IncidentReference, IncidentId> _references = [];
    private readonly Dictionary<(IncidentId, string), long> _commands = [];
    private readonly Dictionary<int, int> _numbers = [];
    private readonly InMemoryOutbox _outbox = new();
    private readonly InMemoryDueWork _due = new();

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        cancellationToken.ThrowIfCancellationRequested();
        append.Validate();
        lock (_lock)
        {
            var key = append.Events[0].CommandKey;
            if (key is not null && _commands.TryGetValue((append.IncidentId, key), out var earlier))
                return ValueTask.FromResult(new AppendResult(earlier, WasWritten: false));

            var events = _events.GetValueOrDefault(append.IncidentId) ?? [];
            if (events.Count != append.ExpectedVersion)
                throw new IncidentConflictException(append.IncidentId, append.ExpectedVersion, events.Count);
            if (_references.TryGetValue(append.Summary.Reference, out var owner) && owner != append.IncidentId)
                throw new ArgumentException($"The reference {append.Summary.Reference} belongs to another incident.", nameof(append));

            events.AddRange(append.Events);
            _events[append.IncidentId] = events;
            _summaries[append.IncidentId] = append.Summary;
            _references[append.Summary.Reference] = append.IncidentId;
            if (key is not null)
                _commands[(append.IncidentId, key)] = events.Count;
            _outbox.Add(append.Notifications);
            _due.Set(append);
            return ValueTask.FromResult(new AppendResult(events.Count, WasWritten: true));
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredEvent> ReadAsync(
        IncidentId incident, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterVersion);
        await Task.CompletedTask.ConfigureAwait(false);
        StoredEvent[] events;
        lock (_lock)
            events = [.. (_events.GetValueOrDefault(incident) ?? []).Skip((int)Math.Min(afterVersion, int.MaxValue))];

        foreach (var stored in events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return stored;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate();
        cancellationToken.ThrowIfCancellationRequested();
        List<IncidentSummary> found;
        lock (_lock)
        {
            // By id there is at most one: looking at all of them would make every lookup as slow as a listing.
            IEnumerable<IncidentSummary> candidates = query.Id is not { } id ? _summaries.Values
                : _summaries.TryGetValue(id, out var summary) ? [summary] : [];
            found = [.. candidates
                .Where(query.Selects)
                .OrderByDescending(candidate => candidate.DetectedAt).ThenByDescending(candidate => candidate.Id)
                .Take(query.PageSize + 1)];
        }

        return ValueTask.FromResult(IncidentPage.Of(found, query.PageSize));
    }

    /// <inheritdoc/>
    public ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commandKey);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_commands.TryGetValue((incident, commandKey), out var version) ? version : (long?)null);
    }

    /// <inheritdoc/>
    public ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_numbers[year] = _numbers.GetValueOrDefault(year) + 1);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ClaimedNotification>> ClaimAsync(
        string notifier, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_outbox.Claim(notifier, maximum, now, lease));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<bool>> SettleAsync(
        IReadOnlyList<ClaimSettlement> settlements, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settlements);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult<IReadOnlyList<bool>>([.. settlements.Select(_outbox.Settle)]);
    }

    /// <inheritdoc/>
    public ValueTask<OutboxStatus> GetStatusAsync(string notifier, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_outbox.StatusOf(notifier));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(DeadLetterQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate();
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_outbox.ListDead(query));
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReplayAsync(
        string notifier, Guid messageId, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_outbox.Replay(notifier, messageId, now));
    }

    /// <inheritdoc/>
    public ValueTask<bool> DiscardAsync(string notifier, Guid messageId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_outbox.Discard(notifier, messageId));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DueWork>> ClaimDueAsync(
        DateTimeOffset now, int maximum, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_due.ClaimDue(now, maximum, lease));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DueWork>> ClaimOutdatedAsync(
        string policyHash, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policyHash);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_due.ClaimOutdated(policyHash, maximum, now, lease));
    }

    /// <inheritdoc/>
    public ValueTask<bool> RescheduleAsync(
        DueWork claim, DateTimeOffset? wakeAt, string? policyHash, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_due.Reschedule(claim, wakeAt, policyHash));
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset?> NextWakeAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_due.NextWake());
    }
}
