using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite;

/// <summary>Connections for reading: as many as there are reads at the same time, kept for the next ones.</summary>
internal sealed class ReadPool(SqliteIncidentStoreOptions options) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> _idle = [];
    private volatile bool _isClosed;

    /// <summary>Reads on a connection that nobody else has meanwhile.</summary>
    public T Read<T>(Func<SqliteSession, T> read)
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(SqliteIncidentStore));
        SqliteSession? session = null;
        try
        {
            if (!_idle.TryTake(out session))
                session = SqliteSession.ForReading(options);
            var result = read(session);
            _idle.Add(session);
            session = null;

            // Closed while this read was under way: then nobody else closes the connection.
            if (_isClosed)
                CloseIdle();
            return result;
        }
        catch (SqliteException exception)
        {
            throw SqliteStoreException.From(exception, options.Path);
        }
        finally
        {
            // A connection whose read failed is not used again.
            session?.Dispose();
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        CloseIdle();
    }

    private void CloseIdle()
    {
        while (_idle.TryTake(out var session))
            session.Dispose();
    }
}
