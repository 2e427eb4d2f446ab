using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace IncidentKit.Tests.Reminders;

/// <summary>Stands in front of a store, which outlives the trackers of it, and breaks it where a test wants.</summary>
internal sealed class StoreInFront : IIncidentStore, IDueWorkStore
{
    private readonly InMemoryIncidentStore _store = new();

    /// <summary>The incident whose history was altered.</summary>
    public IncidentId Broken { get; set; }

    /// <summary>Called before and after each step, by its name; throws to be killed there.</summary>
    public Action<string> Step { get; set; } = _ => { };

    /// <summary>Counts the questions asked.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public async ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default)
    {
        Ask(nameof(AppendAsync));
        return After(nameof(AppendAsync), await _store.AppendAsync(append, cancellationToken));
    }

    public async IAsyncEnumerable<StoredEvent> ReadAsync(
        IncidentId incident, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Ask(nameof(ReadAsync));
        await foreach (var stored in _store.ReadAsync(incident, afterVersion, cancellationToken))
            yield return incident == Broken ? stored with { Document = "{}"u8.ToArray() } : stored;
    }

    public ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default)
    {
        Ask(nameof(QueryAsync));
        return _store.QueryAsync(query, cancellationToken);
    }

    public ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default) =>
        _store.FindCommandAsync(incident, commandKey, cancellationToken);

    public ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default) =>
        _store.ReserveNumberAsync(year, cancellationToken);

    public async ValueTask<IReadOnlyList<DueWork>> ClaimDueAsync(
        DateTimeOffset now, int maximum, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        Ask(nameof(ClaimDueAsync));
        return After(nameof(ClaimDueAsync), await _store.ClaimDueAsync(now, maximum, lease, cancellationToken));
    }

    public async ValueTask<IReadOnlyList<DueWork>> ClaimOutdatedAsync(
        string policyHash, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        Ask(nameof(ClaimOutdatedAsync));
        return After(nameof(ClaimOutdatedAsync), await _store.ClaimOutdatedAsync(policyHash, maximum, now, lease, cancellationToken));
    }

    public async ValueTask<bool> RescheduleAsync(
        DueWork claim, DateTimeOffset? wakeAt, string? policyHash, CancellationToken cancellationToken = default)
    {
        Ask(nameof(RescheduleAsync));
        return After(nameof(RescheduleAsync), await _store.RescheduleAsync(claim, wakeAt, policyHash, cancellationToken));
    }

    public ValueTask<DateTimeOffset?> NextWakeAsync(CancellationToken cancellationToken = default)
    {
        Ask(nameof(NextWakeAsync));
        return _store.NextWakeAsync(cancellationToken);
    }

    private void Ask(string step)
    {
        Asked.Enqueue(step);
        Step($"before {step}");
    }

    private T After<T>(string step, T result)
    {
        Step($"after {step}");
        return result;
    }
}
