using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite;

/// <summary>Keeps everything in one SQLite file: what was acknowledged survives a crash and a power loss.</summary>
/// <remarks>
/// <para>Safe for many threads, and for many processes on one machine that open the same file. Writes of all callers go through one
/// thread and are made durable together; reads go past them and never wait. A write that has started is finished even when its token
/// is cancelled; one that still waits is taken back.</para>
/// <para>Trouble with the file is a <see cref="SqliteStoreException"/>. Disposing finishes the writes that wait.</para>
/// </remarks>
public sealed class SqliteIncidentStore : IIncidentStore, INotificationOutbox, IDueWorkStore, IAsyncDisposable
{
    private const int EventsPerRead = 500;

    private readonly WriteQueue _writes;
    private readonly ReadPool _reads;

    private SqliteIncidentStore(SqliteSession writer, SqliteIncidentStoreOptions options)
    {
        _writes = new WriteQueue(writer, options.Path);
        _reads = new ReadPool(options);
    }

    /// <summary>Opens a file, making or upgrading it first.</summary>
    /// <param name="path">See <see cref="SqliteIncidentStoreOptions.Path"/>.</param>
    /// <exception cref="ArgumentException">The path names no file.</exception>
    /// <exception cref="SqliteStoreException">The file can't be opened, is no database, belongs to another application, or is that
    /// of a newer version; it is left as it is.</exception>
    public static SqliteIncidentStore Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Open(new SqliteIncidentStoreOptions { Path = path });
    }

    /// <summary>As <see cref="Open(string)"/>, with options.</summary>
    /// <param name="options">The file, and how long to wait for others.</param>
    /// <exception cref="ArgumentException">An option is impossible.</exception>
    /// <exception cref="SqliteStoreException">The file can't be opened, is no database, belongs to another application, or is that
    /// of a newer version; it is left as it is.</exception>
    public static SqliteIncidentStore Open(SqliteIncidentStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        SqliteSession? session = null;
        try
        {
            session = SqliteSession.ForWriting(options);
            SchemaMigration.Run(session, options.Path);
            var store = new SqliteIncidentStore(session, options);
            session = null;
            return store;
        }
        catch (SqliteException exception)
        {
            throw SqliteStoreException.From(exception, options.Path);
        }
        finally
        {
            session?.Dispose();
        }
    }

    /// <inheritdoc/>
    public async ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        cancellationToken.ThrowIfCancellationRequested();
        append.Validate();
        return await _writes.WriteAsync(session => AppendTransaction.Run(session, append), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredEvent> ReadAsync(
        IncidentId incident, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterVersion);
        await Task.CompletedTask.ConfigureAwait(false);
        var places = _reads.Read(session => EventsTable.Places(session, incident, afterVersion));
        while (places.Count > 0)
        {
            // A page at a time: a slow reader holds neither a transaction, which would let the log grow, nor much memory.
            var page = _reads.Read(session => EventsTable.Take(session, incident, places, EventsPerRead, cancellationToken));
            foreach (var stored in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return stored;
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate();
        cancellationToken.ThrowIfCancellationRequested();
        var found = _reads.Read(session => IncidentQueryStatement.Run(session, query, cancellationToken));
        return ValueTask.FromResult(IncidentPage.Of(found, query.PageSize));
    }

    /// <inheritdoc/>
    public ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commandKey);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_reads.Read(session => CommandsTable.Find(session, incident, commandKey)));
    }

    /// <inheritdoc/>
    public async ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await _writes.WriteAsync(session => ReferenceNumbersTable.Next(session, year), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ClaimedNotification>> ClaimAsync(
        string notifier, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        cancellationToken.ThrowIfCancellationRequested();
        return await _writes.WriteAsync(session => OutboxTable.Claim(session, notifier, maximum, now, lease), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<bool>> SettleAsync(
        IReadOnlyList<ClaimSettlement> settlements, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settlements);
        cancellationToken.ThrowIfCancellationRequested();
        if (settlements.Count == 0)
            return [];
        return await _writes.WriteAsync<IReadOnlyList<bool>>(
            session => [.. settlements.Select(settled => OutboxTable.Settle(session, settled))], cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<OutboxStatus> GetStatusAsync(string notifier, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_reads.Read(session => OutboxTable.Status(session, notifier)));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(DeadLetterQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate();
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_reads.Read(session => DeadLettersTable.List(session, query)));
    }

    /// <inheritdoc/>
    public async ValueTask<bool> ReplayAsync(
        string notifier, Guid messageId, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        cancellationToken.ThrowIfCancellationRequested();
        return await _writes.WriteAsync(session => DeadLettersTable.Replay(session, notifier, messageId, now), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> DiscardAsync(string notifier, Guid messageId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        cancellationToken.ThrowIfCancellationRequested();
        return await _writes.WriteAsync(session => DeadLettersTable.Discard(session, notifier, messageId), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DueWork>> ClaimDueAsync(
        DateTimeOffset now, int maximum, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        cancellationToken.ThrowIfCancellationRequested();

        // Most of the time nothing is due: then there is nothing to write, and nobody to wait for.
        return !_reads.Read(session => DueWorkTable.HasDue(session, now))
            ? []
            : await _writes.WriteAsync(session => DueWorkTable.ClaimDue(session, now, maximum, lease), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DueWork>> ClaimOutdatedAsync(
        string policyHash, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policyHash);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        cancellationToken.ThrowIfCancellationRequested();
        return !_reads.Read(session => DueWorkTable.HasOutdated(session, policyHash, now))
            ? []
            : await _writes.WriteAsync(session => DueWorkTable.ClaimOutdated(session, policyHash, maximum, now, lease), cancellationToken)
                .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> RescheduleAsync(
        DueWork claim, DateTimeOffset? wakeAt, string? policyHash, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        cancellationToken.ThrowIfCancellationRequested();
        return await _writes.WriteAsync(session => DueWorkTable.Reschedule(session, claim, wakeAt, policyHash), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset?> NextWakeAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_reads.Read(DueWorkTable.NextWake));
    }

    /// <summary>Finishes the writes that wait, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        // The writer last: whoever closes the file last moves the log into it.
        _reads.Dispose();
        await _writes.DisposeAsync().ConfigureAwait(false);
    }
}
