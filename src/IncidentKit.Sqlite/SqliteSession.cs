using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace IncidentKit.Sqlite;

/// <summary>A connection with its prepared statements, for one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    private SqliteSession(SqliteConnection connection) => _connection = connection;

    /// <summary>False also when SQLite has undone the transaction by itself, as it does when the disk is full.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(_connection.Handle) == 0;

    /// <summary>How many rows were changed so far.</summary>
    public int Changes => raw.sqlite3_total_changes(_connection.Handle);

    /// <summary>The key of the row that was inserted last.</summary>
    public long LastRow => raw.sqlite3_last_insert_rowid(_connection.Handle);

    /// <summary>Opens the file, or makes it; the file itself is not read yet.</summary>
    public static SqliteSession ForWriting(SqliteIncidentStoreOptions options)
    {
        var session = Open(options, SqliteOpenMode.ReadWriteCreate);
        session.Execute("PRAGMA foreign_keys = ON");
        session.Execute("PRAGMA synchronous = FULL");
        return session;
    }

    public static SqliteSession ForReading(SqliteIncidentStoreOptions options)
    {
        // Not SqliteOpenMode.ReadOnly, which can't read a write-ahead log that has no index file yet.
        var session = Open(options, SqliteOpenMode.ReadWrite);
        session.Execute("PRAGMA query_only = ON");
        return session;
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<(string Name, SqlValue Value)> parameters) =>
        Statement(sql, parameters).Execute(parameters);

    /// <summary>The first column of the first row; null when there is no row or no value.</summary>
    public T? Single<T>(string sql, params ReadOnlySpan<(string Name, SqlValue Value)> parameters) =>
        Statement(sql, parameters).Single<T>(parameters);

    /// <summary>The first two columns of the first row, both integers; 0 and null when there is no row.</summary>
    public (long First, long? Second) Pair(string sql, params ReadOnlySpan<(string Name, SqlValue Value)> parameters) =>
        Statement(sql, parameters).Pair(parameters);

    /// <summary>Runs several statements, once.</summary>
    public void RunScript(string sql)
    {
        using var command = Once();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows; dispose the reader before the statement is run again.</summary>
    public SqliteDataReader Read(string sql, params ReadOnlySpan<(string Name, SqlValue Value)> parameters) =>
        Command(sql, parameters).ExecuteReader();

    public void RollBack()
    {
        if (IsInTransaction)
            Execute("ROLLBACK");
    }

    /// <summary>A statement whose text differs from call to call, so that keeping it would not pay.</summary>
    public SqliteCommand Once() => _connection.CreateCommand();

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        foreach (var command in _commands.Values)
            command.Dispose();
        _connection.Dispose();
    }

    private static SqliteSession Open(SqliteIncidentStoreOptions options, SqliteOpenMode mode)
    {
        // Closing must close: the driver's own pool would keep the files open after the store is disposed.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(options.Path),
            Mode = mode,
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(options.BusyTimeout.TotalSeconds),
        }.ToString());
        var session = new SqliteSession(connection);
        try
        {
            connection.Open();

            // The driver tries again every 150 ms; SQLite itself much sooner.
            session.RunScript($"PRAGMA busy_timeout = {(int)Math.Ceiling(options.BusyTimeout.TotalMilliseconds)}");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private SqliteStatement Statement(string sql, ReadOnlySpan<(string Name, SqlValue Value)> parameters)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements.Add(sql, statement = new SqliteStatement(_connection.Handle!, sql, parameters));
        return statement;
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, SqlValue Value)> parameters)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in parameters)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            _commands.Add(sql, command);
        }

        for (var i = 0; i < parameters.Length; i++)
            command.Parameters[i].Value = parameters[i].Value.ToObject();
        return command;
    }
}
