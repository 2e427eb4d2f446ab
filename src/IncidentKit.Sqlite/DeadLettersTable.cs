namespace IncidentKit.Sqlite;

/// <summary>The messages of the outbox that were given up.</summary>
internal static class DeadLettersTable
{
    private const string Columns = "position, attempt, error, died_at, notifier, incident_id, version, message_id, created_at, body";

    public static IReadOnlyList<DeadLetter> List(SqliteSession session, DeadLetterQuery query)
    {
        var conditions = (query.Notifier, query.IncidentId) switch
        {
            (null, null) => "",
            (_, null) => "AND notifier = $notifier",
            (null, _) => "AND incident_id = $incident",
            _ => "AND incident_id = $incident AND notifier = $notifier",
        };
        using var rows = session.Read(
            $"SELECT {Columns} FROM outbox WHERE is_dead = 1 AND position > $after {conditions} ORDER BY position LIMIT $maximum",
            ("$after", query.After), ("$notifier", query.Notifier),
            ("$incident", query.IncidentId is { } incident ? SqliteValue.Of(incident) : null), ("$maximum", query.PageSize));
        var letters = new List<DeadLetter>();
        while (rows.Read())
        {
            letters.Add(new DeadLetter
            {
                Position = rows.GetInt64(0),
                Attempts = rows.GetInt32(1),
                Error = rows.IsDBNull(2) ? "" : rows.GetString(2),
                DiedAt = SqliteValue.ToTime(rows.GetInt64(3)),
                Notification = OutboxTable.Message(rows, 4),
            });
        }

        return letters;
    }

    // Behind everything that waits: its place may lie before a message that is being sent right now.
    public static bool Replay(SqliteSession session, string notifier, Guid messageId, DateTimeOffset now) =>
        session.Single<long?>(
            """
            UPDATE outbox SET position = (SELECT max(last.position) + 1 FROM outbox last), is_dead = 0, died_at = NULL, attempt = 0,
                due_at = $due, queued_at = $now, is_head = NOT EXISTS (
                    SELECT 1 FROM outbox older
                    WHERE older.incident_id = outbox.incident_id AND older.notifier = outbox.notifier AND older.is_dead = 0)
            WHERE message_id = $message AND notifier = $notifier AND is_dead = 1 RETURNING 1
            """,
            ("$message", SqliteValue.Of(messageId)), ("$notifier", notifier), ("$due", OutboxTable.DueAtOnce),
            ("$now", SqliteValue.Of(now))) is not null;

    public static bool Discard(SqliteSession session, string notifier, Guid messageId) =>
        session.Single<long?>(
            "DELETE FROM outbox WHERE message_id = $message AND notifier = $notifier AND is_dead = 1 RETURNING 1",
            ("$message", SqliteValue.Of(messageId)), ("$notifier", notifier)) is not null;
}
