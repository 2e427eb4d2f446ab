using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite;

/// <summary>The histories.</summary>
internal static class EventsTable
{
    // SQLITE_CONSTRAINT_UNIQUE of https://sqlite.org/rescode.html.
    private const int UniqueViolation = 2067;

    /// <summary>Adds an event behind another one of the same incident.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="stored">The event.</param>
    /// <param name="previous">Where the one before stands; null for the first.</param>
    /// <returns>Where it stands.</returns>
    public static long Add(SqliteSession session, StoredEvent stored, long? previous)
    {
        try
        {
            session.Execute(
                "INSERT INTO events VALUES (NULL, $incident, $version, $previous, $event, $type, $recorded, $key, $document)",
                ("$incident", SqliteValue.Of(stored.IncidentId)), ("$version", stored.Version), ("$previous", previous),
                ("$event", SqliteValue.Of(stored.EventId)), ("$type", stored.Type),
                ("$recorded", SqliteValue.Of(stored.RecordedAt)), ("$key", stored.CommandKey), ("$document", stored.Document));
            return session.LastRow;
        }
        catch (SqliteException exception) when (exception.SqliteExtendedErrorCode == UniqueViolation)
        {
            throw new ArgumentException($"The event id {stored.EventId} belongs to another event.", exception);
        }
    }

    /// <summary>Where the events behind a version stand, the last one first.</summary>
    public static List<long> Places(SqliteSession session, IncidentId incident, long afterVersion)
    {
        using var rows = session.Read(
            """
            WITH RECURSIVE chain (position, previous) AS (
                SELECT e.position, e.previous FROM incidents i JOIN events e ON e.position = i.last_event
                WHERE i.incident_id = $incident AND e.version > $after
                UNION ALL
                SELECT e.position, e.previous FROM chain c JOIN events e ON e.position = c.previous WHERE e.version > $after)
            SELECT position FROM chain
            """,
            ("$incident", SqliteValue.Of(incident)), ("$after", afterVersion));
        var places = new List<long>();
        while (rows.Read())
            places.Add(rows.GetInt64(0));

        // Somebody deleted the incident and left its events: the first one shows it.
        if (places.Count == 0 && afterVersion == 0 && FirstOf(session, incident) is { } first)
            places.Add(first);
        return places;
    }

    private static long? FirstOf(SqliteSession session, IncidentId incident) =>
        session.Single<long?>("SELECT position FROM events WHERE incident_id = $incident AND version = 1", ("$incident", SqliteValue.Of(incident)));

    /// <summary>Takes up to <paramref name="maximum"/> places off the end of a list, and reads the events that stand there.</summary>
    public static List<StoredEvent> Take(
        SqliteSession session, IncidentId incident, List<long> places, int maximum, CancellationToken cancellationToken)
    {
        var events = new List<StoredEvent>(Math.Min(places.Count, maximum));
        while (places.Count > 0 && events.Count < maximum)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var rows = session.Read(
                "SELECT version, event_id, type, recorded_at, command_key, document FROM events WHERE position = $position",
                ("$position", places[^1]));
            if (rows.Read())
                events.Add(Event(rows, incident));
            places.RemoveAt(places.Count - 1);
        }

        return events;
    }

    private static StoredEvent Event(SqliteDataReader row, IncidentId incident) => new()
    {
        IncidentId = incident,
        Version = row.GetInt64(0),
        EventId = SqliteValue.ToGuid(row.GetFieldValue<byte[]>(1)),
        Type = row.GetString(2),
        RecordedAt = SqliteValue.ToTime(row.GetInt64(3)),
        CommandKey = row.IsDBNull(4) ? null : row.GetString(4),
        Document = row.GetFieldValue<byte[]>(5),
    };
}
