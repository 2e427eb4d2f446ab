using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite;

/// <summary>The one writer: takes what waits into one transaction, so that callers at the same time share the cost of making it
/// durable.</summary>
internal sealed class WriteQueue : IAsyncDisposable
{
    private const int MaxBatch = 128;

    private readonly string _path;
    private readonly SqliteSession _session;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Blocks a thread of its own instead of awaiting a channel: SQLite's waits for locks and disks block anyhow, and an exhausted
    // thread pool must not hold up the writes that its threads wait for.
    private readonly BlockingCollection<IQueuedWrite> _waiting = [];

    public WriteQueue(SqliteSession session, string path)
    {
        _session = session;
        _path = path;
        new Thread(Run) { IsBackground = true, Name = "IncidentKit SQLite writer" }.Start();
    }

    /// <summary>Writes inside a transaction, and returns when it is durable. What the work throws undoes this write alone.</summary>
    public Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        var write = new QueuedWrite<T>(work);
        try
        {
            _waiting.Add(write, CancellationToken.None);
        }
        catch (InvalidOperationException exception)
        {
            throw new ObjectDisposedException($"The {nameof(SqliteIncidentStore)} of '{_path}' is disposed.", exception);
        }

        return write.WaitAsync(cancellationToken);
    }

    /// <summary>Writes what waits, then closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.CompleteAdding();
        await _ended.Task.ConfigureAwait(false);
    }

    private void Run()
    {
        var batch = new List<IQueuedWrite>(MaxBatch);
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            if (first.TryStart())
            {
                batch.Add(first);
                Commit(batch);
                batch.Clear();
            }
        }

        _session.Dispose();
        _ended.SetResult();
    }

    // What comes while the others are written still goes into the same transaction.
    private void Commit(List<IQueuedWrite> batch)
    {
        try
        {
            _session.Execute("BEGIN IMMEDIATE");
            if (!TryRunAll(batch))
                RunApart(batch);

            _session.Execute("COMMIT");
        }
        catch (Exception exception)
        {
            // Whatever went wrong, every caller gets an answer and the writer lives on.
            Fail(batch, exception);
            return;
        }

        foreach (var write in batch)
            write.Acknowledge();
    }

    private bool TryRunAll(List<IQueuedWrite> batch)
    {
        while (TryRun(batch[^1]))
        {
            if (Next(batch.Count) is not { } next)
                return true;
            batch.Add(next);
        }

        return false;
    }

    private IQueuedWrite? Next(int taken)
    {
        while (taken < MaxBatch && _waiting.TryTake(out var next))
        {
            if (next.TryStart())
                return next;
        }

        return null;
    }

    /// <summary>Runs a write; one that is refused before it has changed anything leaves nothing to undo.</summary>
    /// <returns>False when it failed halfway.</returns>
    private bool TryRun(IQueuedWrite write)
    {
        var changes = _session.Changes;
        try
        {
            write.Run(_session);
            return true;
        }
        catch (Exception exception) when (_session.IsInTransaction)
        {
            if (_session.Changes != changes)
                return false;
            write.Refuse(Translated(exception));
            return true;
        }
    }

    // Savepoints cost something, and hardly any write fails halfway: so they come in when one has.
    private void RunApart(List<IQueuedWrite> batch)
    {
        _session.RollBack();
        _session.Execute("BEGIN IMMEDIATE");
        foreach (var write in batch)
            RunAlone(write);
    }

    private void RunAlone(IQueuedWrite write)
    {
        _session.Execute("SAVEPOINT write");
        try
        {
            write.Run(_session);
        }
        catch (Exception exception) when (_session.IsInTransaction)
        {
            write.Refuse(Translated(exception));
            _session.Execute("ROLLBACK TO write");
        }

        _session.Execute("RELEASE write");
    }

    private void Fail(List<IQueuedWrite> batch, Exception exception)
    {
        try
        {
            _session.RollBack();
        }
        catch (SqliteException)
        {
            // The failure that led here tells more. The next BEGIN fails as long as this one stands.
        }

        foreach (var write in batch)
            write.Fail(Translated(exception));
    }

    private Exception Translated(Exception exception) =>
        exception is SqliteException failure ? SqliteStoreException.From(failure, _path) : exception;
}
