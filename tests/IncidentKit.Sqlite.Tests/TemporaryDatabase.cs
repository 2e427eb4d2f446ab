using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite.Tests;

/// <summary>A database in a folder of its own, which goes with it.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("incidentkit-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "incidents.db");

    public IEnumerable<string> Files => _folder.EnumerateFiles().Select(file => file.Name);

    public SqliteIncidentStore Open() => SqliteIncidentStore.Open(Path);

    /// <summary>Goes past the store.</summary>
    public object? Run(string sql)
    {
        using var connection = Connect();
        return Run(connection, sql);
    }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    public static object? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
