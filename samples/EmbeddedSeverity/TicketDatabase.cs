using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EmbeddedSeverity;

/// <summary>The portal's own database.</summary>
public sealed class TicketDatabase
{
    private readonly string _connection;

    public TicketDatabase(string file)
    {
        _connection = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
        Execute("CREATE TABLE IF NOT EXISTS tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, opened_at TEXT NOT NULL, facts TEXT NOT NULL, passed_over TEXT NOT NULL)");
    }

    public IReadOnlyList<Ticket> All() => Query("SELECT id, title, opened_at, facts, passed_over FROM tickets ORDER BY id DESC LIMIT 100");

    public Ticket? Find(long id) => Query("SELECT id, title, opened_at, facts, passed_over FROM tickets WHERE id = $id", ("$id", id)).SingleOrDefault();

    public long Open(string title, DateTimeOffset now)
    {
        using var connection = Connect();
        using var command = Command(
            connection, "INSERT INTO tickets (title, opened_at, facts, passed_over) VALUES ($title, $now, '{}', '') RETURNING id",
            ("$title", title), ("$now", now.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));
        return (long)command.ExecuteScalar()!;
    }

    public void Save(Ticket ticket) => Execute(
        "UPDATE tickets SET facts = $facts, passed_over = $passedOver WHERE id = $id",
        ("$facts", ticket.FactsJson), ("$passedOver", ticket.PassedOver), ("$id", ticket.Id));

    private List<Ticket> Query(string sql, params (string Name, object Value)[] parameters)
    {
        using var connection = Connect();
        using var command = Command(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        var tickets = new List<Ticket>();
        while (reader.Read())
            tickets.Add(new Ticket(reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4)));
        return tickets;
    }

    private void Execute(string sql, params (string Name, object Value)[] parameters)
    {
        using var connection = Connect();
        using var command = Command(connection, sql, parameters);
        command.ExecuteNonQuery();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        var command = new SqliteCommand(sql, connection);
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
