namespace IncidentKit.Sqlite;

/// <summary>The messages that wait, and those that were given up.</summary>
internal static class OutboxTable
{
    public static void Add(SqliteSession session, OutgoingNotification notification) =>
        session.Execute(
            """
            INSERT INTO outbox (incident_id, notifier, version, message_id, body, due_at)
            VALUES ($incident, $notifier, $version, $message, $body, $due)
            """,
            ("$incident", SqliteValue.Of(notification.IncidentId)), ("$notifier", notification.Notifier),
            ("$version", notification.Version), ("$message", SqliteValue.Of(notification.MessageId)),
            ("$body", notification.Body.ToArray()), ("$due", SqliteValue.Of(DateTimeOffset.MinValue)));

    public static IReadOnlyList<ClaimedNotification> Claim(
        SqliteSession session, string notifier, int maximum, DateTimeOffset now, TimeSpan lease)
    {
        var until = now + lease;
        var claimed = new List<(long Position, ClaimedNotification Claim)>();

        // Only the oldest of each incident: those behind it wait for it.
        using var rows = session.Read(
            """
            UPDATE outbox SET attempt = attempt + 1, due_at = $until
            WHERE position IN (
                SELECT o.position FROM outbox o
                WHERE o.notifier = $notifier AND o.is_dead = 0 AND o.due_at <= $now AND NOT EXISTS (
                    SELECT 1 FROM outbox older
                    WHERE older.incident_id = o.incident_id AND older.notifier = o.notifier AND older.is_dead = 0
                        AND older.position < o.position)
                ORDER BY o.position LIMIT $maximum)
            RETURNING position, incident_id, version, message_id, body, attempt
            """,
            ("$notifier", notifier), ("$maximum", maximum), ("$now", SqliteValue.NotBefore(now)),
            ("$until", SqliteValue.NotBefore(until)));
        while (rows.Read())
        {
            var notification = new OutgoingNotification
            {
                MessageId = SqliteValue.ToGuid(rows.GetFieldValue<byte[]>(3)),
                Notifier = notifier,
                IncidentId = new IncidentId(SqliteValue.ToGuid(rows.GetFieldValue<byte[]>(1))),
                Version = rows.GetInt64(2),
                Body = rows.GetFieldValue<byte[]>(4),
            };
            claimed.Add((rows.GetInt64(0), new ClaimedNotification(notification, rows.GetInt32(5), until)));
        }

        // RETURNING promises no order.
        return [.. claimed.OrderBy(row => row.Position).Select(row => row.Claim)];
    }

    public static bool Settle(SqliteSession session, ClaimedNotification claimed, DeliverySettlement settlement)
    {
        var notification = claimed.Notification;
        var position = session.Single<long?>(
            """
            SELECT position FROM outbox
            WHERE incident_id = $incident AND notifier = $notifier AND is_dead = 0
                AND version = $version AND message_id = $message AND attempt = $attempt
            ORDER BY position LIMIT 1
            """,
            ("$incident", SqliteValue.Of(notification.IncidentId)), ("$notifier", notification.Notifier),
            ("$version", notification.Version), ("$message", SqliteValue.Of(notification.MessageId)),
            ("$attempt", claimed.Attempt));
        if (position is null)
            return false;
        if (settlement.Error is null)
        {
            session.Execute("DELETE FROM outbox WHERE position = $position", ("$position", position));
        }
        else if (settlement.RetryAt is { } retryAt)
        {
            session.Execute(
                "UPDATE outbox SET due_at = $due, error = $error WHERE position = $position",
                ("$due", SqliteValue.NotBefore(retryAt)), ("$error", settlement.Error), ("$position", position));
        }
        else
        {
            session.Execute(
                "UPDATE outbox SET is_dead = 1, error = $error WHERE position = $position",
                ("$error", settlement.Error), ("$position", position));
        }

        return true;
    }
}
