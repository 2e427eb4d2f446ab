namespace IncidentKit.Tests.Reminders;

/// <summary>A store of incidents and nothing more.</summary>
internal sealed class PlainStore : IIncidentStore
{
    private readonly InMemoryIncidentStore _store = new();

    public ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default) =>
        _store.AppendAsync(append, cancellationToken);

    public IAsyncEnumerable<StoredEvent> ReadAsync(IncidentId incident, long afterVersion = 0, CancellationToken cancellationToken = default) =>
        _store.ReadAsync(incident, afterVersion, cancellationToken);

    public ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default) =>
        _store.QueryAsync(query, cancellationToken);

    public ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default) =>
        _store.FindCommandAsync(incident, commandKey, cancellationToken);

    public ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default) =>
        _store.ReserveNumberAsync(year, cancellationToken);
}
