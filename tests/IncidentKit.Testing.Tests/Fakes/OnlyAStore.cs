namespace IncidentKit.Testing.Tests.Fakes;

/// <summary>A store that has no outbox and keeps no due work.</summary>
internal sealed class OnlyAStore : IIncidentStore
{
    private readonly InMemoryIncidentStore _inner = new();

    public ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default) => _inner.AppendAsync(append, cancellationToken);

    public IAsyncEnumerable<StoredEvent> ReadAsync(IncidentId incident, long afterVersion = 0, CancellationToken cancellationToken = default) =>
        _inner.ReadAsync(incident, afterVersion, cancellationToken);

    public ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default) => _inner.QueryAsync(query, cancellationToken);

    public ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default) =>
        _inner.FindCommandAsync(incident, commandKey, cancellationToken);

    public ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default) => _inner.ReserveNumberAsync(year, cancellationToken);
}
