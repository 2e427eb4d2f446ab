using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace IncidentKit.Sqlite;

/// <summary>A prepared statement that is run over and over, without what the driver's commands and readers cost each time.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _places;

    /// <param name="connection">The connection; one thread uses it at a time.</param>
    /// <param name="sql">One statement.</param>
    /// <param name="parameters">The parameters in the order in which values will come.</param>
    public SqliteStatement(sqlite3 connection, string sql, ReadOnlySpan<(string Name, SqlValue Value)> parameters)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection, sql, out _statement));
        _places = new int[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
            _places[i] = raw.sqlite3_bind_parameter_index(_statement, parameters[i].Name);
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(ReadOnlySpan<(string Name, SqlValue Value)> parameters)
    {
        try
        {
            Bind(parameters);
            int result;
            while ((result = raw.sqlite3_step(_statement)) == raw.SQLITE_ROW)
            {
            }

            Check(result);
            return raw.sqlite3_changes(_connection);
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>The first column of the first row; null when there is no row or no value.</summary>
    public T? Single<T>(ReadOnlySpan<(string Name, SqlValue Value)> parameters)
    {
        try
        {
            Bind(parameters);
            var result = raw.sqlite3_step(_statement);
            if (result == raw.SQLITE_ROW)
                return raw.sqlite3_column_type(_statement, 0) == raw.SQLITE_NULL ? default : Column<T>();
            Check(result);
            return default;
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>The first two columns of the first row; 0 and null when there is no row.</summary>
    public (long First, long? Second) Pair(ReadOnlySpan<(string Name, SqlValue Value)> parameters)
    {
        try
        {
            Bind(parameters);
            var result = raw.sqlite3_step(_statement);
            if (result == raw.SQLITE_ROW)
                return (raw.sqlite3_column_int64(_statement, 0), raw.sqlite3_column_type(_statement, 1) == raw.SQLITE_NULL ? null : raw.sqlite3_column_int64(_statement, 1));
            Check(result);
            return (0, null);
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    public void Dispose() => _statement?.Dispose();

    private T Column<T>()
    {
        if (typeof(T) == typeof(long) || typeof(T) == typeof(long?))
            return (T)(object)raw.sqlite3_column_int64(_statement, 0);
        if (typeof(T) == typeof(string))
            return (T)(object)raw.sqlite3_column_text(_statement, 0).utf8_to_string();
        if (typeof(T) == typeof(byte[]))
            return (T)(object)raw.sqlite3_column_blob(_statement, 0).ToArray();
        throw new NotSupportedException($"A column is no {typeof(T)}.");
    }

    private void Bind(ReadOnlySpan<(string Name, SqlValue Value)> parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (_places[i] > 0)
                Check(parameters[i].Value.Bind(_statement, _places[i]));
        }
    }

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(result, _connection);
    }
}
