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

    /// <summary>Makes of a closed file of the present version what an older version would have left.</summary>
    public void Downgrade(int version)
    {
        string[] steps =
        [
            "DROP TABLE incident_actions; ALTER TABLE incidents DROP COLUMN root_cause",
            """
            DROP INDEX outbox_heads; DROP INDEX outbox_due; DROP INDEX dead_letters_by_position; DROP INDEX dead_letters_by_notifier;
            DROP INDEX dead_letters_by_incident; DROP INDEX dead_letters_by_message; ALTER TABLE outbox DROP COLUMN fence;
            ALTER TABLE outbox DROP COLUMN is_head; ALTER TABLE outbox DROP COLUMN created_at; ALTER TABLE outbox DROP COLUMN queued_at;
            ALTER TABLE outbox DROP COLUMN died_at
            """,
            "DROP TABLE due_work",
            "DROP INDEX incidents_by_state_and_severity",
            """
            CREATE TABLE events_by_incident (
                incident_id BLOB NOT NULL REFERENCES incidents, version INTEGER NOT NULL, event_id BLOB NOT NULL UNIQUE, type TEXT NOT NULL,
                recorded_at INTEGER NOT NULL, command_key TEXT, document BLOB NOT NULL, PRIMARY KEY (incident_id, version)
            ) STRICT, WITHOUT ROWID;
            INSERT INTO events_by_incident SELECT incident_id, version, event_id, type, recorded_at, command_key, document FROM events;
            DROP INDEX first_events; DROP TABLE events; ALTER TABLE events_by_incident RENAME TO events;
            ALTER TABLE incidents DROP COLUMN last_event; ALTER TABLE incidents DROP COLUMN parts_hash
            """,
        ];
        Run($"{string.Join(';', steps.Skip(version - 1).Reverse())}; PRAGMA user_version = {version}");
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
