using System.Runtime.CompilerServices;

namespace IncidentKit.Tests.Notifications;

/// <summary>The in-memory store whose outbox fails when a test says so.</summary>
internal sealed class FaultyOutbox : IIncidentStore, INotificationOutbox
{
    private readonly InMemoryIncidentStore _store = new();

    /// <summary>Throws before a claim, when it likes.</summary>
    public Action OnClaim { get; set; } = () => { };

    /// <summary>Throws before a settlement, when it likes.</summary>
    public Action OnSettle { get; set; } = () => { };

    /// <summary>Changes what is appended.</summary>
    public Func<IncidentAppend, IncidentAppend> OnAppend { get; set; } = append => append;

    public List<int> SettledAtOnce { get; } = [];

    public ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default) => _store.AppendAsync(OnAppend(append), cancellationToken);

    public async IAsyncEnumerable<StoredEvent> ReadAsync(IncidentId incident, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var stored in _store.ReadAsync(incident, afterVersion, cancellationToken))
            yield return stored;
    }

    public ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default) => _store.QueryAsync(query, cancellationToken);

    public ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default) =>
        _store.FindCommandAsync(incident, commandKey, cancellationToken);

    public ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default) => _store.ReserveNumberAsync(year, cancellationToken);

    public ValueTask<IReadOnlyList<ClaimedNotification>> ClaimAsync(
        string notifier, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        OnClaim();
        return _store.ClaimAsync(notifier, maximum, now, lease, cancellationToken);
    }

    public ValueTask<IReadOnlyList<bool>> SettleAsync(IReadOnlyList<ClaimSettlement> settlements, CancellationToken cancellationToken = default)
    {
        OnSettle();
        lock (SettledAtOnce)
            SettledAtOnce.Add(settlements.Count);
        return _store.SettleAsync(settlements, cancellationToken);
    }

    public ValueTask<OutboxStatus> GetStatusAsync(string notifier, CancellationToken cancellationToken = default) => _store.GetStatusAsync(notifier, cancellationToken);

    public ValueTask<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) =>
        _store.ListDeadLettersAsync(query, cancellationToken);

    public ValueTask<bool> ReplayAsync(string notifier, Guid messageId, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        _store.ReplayAsync(notifier, messageId, now, cancellationToken);

    public ValueTask<bool> DiscardAsync(string notifier, Guid messageId, CancellationToken cancellationToken = default) =>
        _store.DiscardAsync(notifier, messageId, cancellationToken);
}
