using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite;

/// <summary>The histories.</summary>
internal static class EventsTable
{
    // SQLITE_CONSTRAINT_UNIQUE of https://sqlite.org/rescode.html.
    private const int UniqueViolation = 2067;

    public static void Add(SqliteSession session, StoredEvent stored)
    {
        try
        {
            session.Execute(
                "INSERT INTO events VALUES ($incident, $version, $event, $type, $recorded, $key, $document)",
                ("$incident", SqliteValue.Of(stored.IncidentId)), ("$version", stored.Version),
                ("$event", SqliteValue.Of(stored.EventId)), ("$type", stored.Type),
                ("$recorded", SqliteValue.Of(stored.RecordedAt)), ("$key", stored.CommandKey),
                ("$document", stored.Document.ToArray()));
        }
        catch (SqliteException exception) when (exception.SqliteExtendedErrorCode == UniqueViolation)
        {
            throw new ArgumentException($"The event id {stored.EventId} belongs to another event.", exception);
        }
    }

    /// <summary>Up to <paramref name="maximum"/> events behind a version, in order.</summary>
    public static List<StoredEvent> Read(
        SqliteSession session, IncidentId incident, long afterVersion, int maximum, CancellationToken cancellationToken)
    {
        using var rows = session.Read(
            """
            SELECT version, event_id, type, recorded_at, command_key, document FROM events
            WHERE incident_id = $incident AND version > $after ORDER BY version LIMIT $maximum
            """,
            ("$incident", SqliteValue.Of(incident)), ("$after", afterVersion), ("$maximum", maximum));
        var events = new List<StoredEvent>();
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            events.Add(new StoredEvent
            {
                IncidentId = incident,
                Version = rows.GetInt64(0),
                EventId = SqliteValue.ToGuid(rows.GetFieldValue<byte[]>(1)),
                Type = rows.GetString(2),
                RecordedAt = SqliteValue.ToTime(rows.GetInt64(3)),
                CommandKey = rows.IsDBNull(4) ? null : rows.GetString(4),
                Document = rows.GetFieldValue<byte[]>(5),
            });
        }

        return events;
    }
}
