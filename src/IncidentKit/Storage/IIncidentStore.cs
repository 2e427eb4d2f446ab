namespace IncidentKit;

/// <summary>Keeps the events of incidents.</summary>
/// <remarks>
/// <para>Implementations are safe for many threads and, where the engine is, for many processes.</para>
/// <para>An append is atomic: events, summary, notifications and due work are all there or not at all. When it has returned, they survive
/// the end of the process and, for durable stores, a power loss.</para>
/// <para>Documents are given back byte for byte, also those of kinds that this version does not know.</para>
/// <para>The caller retries conflicts; the store retries nothing that it cannot tell to be harmless.</para>
/// </remarks>
public interface IIncidentStore
{
    /// <summary>Writes events, summary, notifications and due work in one transaction.</summary>
    /// <param name="append">What to write.</param>
    /// <param name="cancellationToken">Gives up while waiting; what has been written stays written.</param>
    /// <returns>The version reached; or, when the command's key was used before on this incident, the version that it led to then,
    /// and nothing is written. The key is looked at before the version.</returns>
    /// <exception cref="IncidentConflictException">The incident is not at the expected version; nothing is written.</exception>
    /// <exception cref="ArgumentException">The append contradicts itself, or its reference belongs to another incident.</exception>
    ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default);

    /// <summary>The events of an incident in order; none when the store does not have it.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="afterVersion">Only events behind this version; 0 for all.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    IAsyncEnumerable<StoredEvent> ReadAsync(IncidentId incident, long afterVersion = 0, CancellationToken cancellationToken = default);

    /// <summary>One page of summaries.</summary>
    /// <param name="query">Which incidents.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">The query has impossible values.</exception>
    ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default);

    /// <summary>The version that a command with this key led to; null when the key was not used on this incident.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="commandKey">The idempotency key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default);

    /// <summary>The next number for references of a year, from 1; never the same twice, but numbers may be lost.</summary>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default);
}
