using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite;

/// <summary>The messages that wait; <see cref="DeadLettersTable"/> reads those of the same table that were given up.</summary>
/// <remarks>
/// The oldest waiting message of each incident and notifier is the head of its chain, and the only one that can be claimed. Heads are
/// marked when something is added, settled or replayed, so that a claim reads an index of heads by due time, and nothing else.
/// </remarks>
internal static class OutboxTable
{
    /// <summary>Before everything else: what was never tried, or was given back.</summary>
    public static readonly long DueAtOnce = SqliteValue.Of(DateTimeOffset.MinValue);

    public static void Add(SqliteSession session, OutgoingNotification notification) =>
        session.Execute(
            """
            INSERT INTO outbox (incident_id, notifier, version, message_id, body, due_at, created_at, queued_at, is_head)
            VALUES ($incident, $notifier, $version, $message, $body, $due, $created, $created, NOT EXISTS (
                SELECT 1 FROM outbox older WHERE older.incident_id = $incident AND older.notifier = $notifier AND older.is_dead = 0))
            """,
            ("$incident", SqliteValue.Of(notification.IncidentId)), ("$notifier", notification.Notifier),
            ("$version", notification.Version), ("$message", SqliteValue.Of(notification.MessageId)),
            ("$body", notification.Body), ("$due", DueAtOnce), ("$created", SqliteValue.Of(notification.CreatedAt)));

    public static IReadOnlyList<ClaimedNotification> Claim(
        SqliteSession session, string notifier, int maximum, DateTimeOffset now, TimeSpan lease)
    {
        var until = now + lease;
        var claimed = new List<(long Position, ClaimedNotification Claim)>();
        using var rows = session.Read(
            """
            UPDATE outbox SET attempt = attempt + 1, fence = fence + 1, due_at = $until
            WHERE position IN (
                SELECT o.position FROM outbox o
                WHERE o.notifier = $notifier AND o.is_head = 1 AND o.due_at <= $now
                ORDER BY o.due_at, o.position LIMIT $maximum)
            RETURNING position, attempt, fence, notifier, incident_id, version, message_id, created_at, body
            """,
            ("$notifier", notifier), ("$maximum", maximum), ("$now", SqliteValue.NotBefore(now)),
            ("$until", SqliteValue.NotBefore(until)));
        while (rows.Read())
            claimed.Add((rows.GetInt64(0), new ClaimedNotification(Message(rows, 3), rows.GetInt32(1), until) { Fence = rows.GetInt64(2) }));

        // RETURNING promises no order.
        return [.. claimed.OrderBy(row => row.Position).Select(row => row.Claim)];
    }

    public static bool Settle(SqliteSession session, ClaimSettlement settled)
    {
        var (notification, settlement) = (settled.Claimed.Notification, settled.Settlement);
        var position = session.Single<long?>(
            """
            SELECT position FROM outbox
            WHERE incident_id = $incident AND notifier = $notifier AND is_head = 1 AND message_id = $message AND fence = $fence
            """,
            ("$incident", SqliteValue.Of(notification.IncidentId)), ("$notifier", notification.Notifier),
            ("$message", SqliteValue.Of(notification.MessageId)), ("$fence", settled.Claimed.Fence));
        if (position is not { } found)
            return false;
        Settle(session, found, settlement);
        if (settlement is { IsReleased: false, RetryAt: null })
            PromoteNext(session, notification);
        return true;
    }

    public static OutboxStatus Status(SqliteSession session, string notifier)
    {
        using var rows = session.Read(
            """
            SELECT (SELECT count(*) FROM outbox WHERE notifier = $notifier AND is_dead = 0),
                (SELECT count(*) FROM outbox WHERE notifier = $notifier AND is_dead = 1),
                (SELECT queued_at FROM outbox WHERE notifier = $notifier AND is_dead = 0 ORDER BY position LIMIT 1),
                (SELECT due_at FROM outbox WHERE notifier = $notifier AND is_head = 1 ORDER BY due_at LIMIT 1)
            """,
            ("$notifier", notifier));
        rows.Read();
        return new OutboxStatus(rows.GetInt64(0), rows.GetInt64(1), Time(rows, 2), Time(rows, 3));
    }

    /// <summary>The message whose columns start at an index: notifier, incident_id, version, message_id, created_at, body.</summary>
    public static OutgoingNotification Message(SqliteDataReader row, int first) => new()
    {
        Notifier = row.GetString(first),
        IncidentId = new IncidentId(SqliteValue.ToGuid(row.GetFieldValue<byte[]>(first + 1))),
        Version = row.GetInt64(first + 2),
        MessageId = SqliteValue.ToGuid(row.GetFieldValue<byte[]>(first + 3)),
        CreatedAt = SqliteValue.ToTime(row.GetInt64(first + 4)),
        Body = row.GetFieldValue<byte[]>(first + 5),
    };

    private static void Settle(SqliteSession session, long position, DeliverySettlement settlement)
    {
        if (settlement.IsReleased)
        {
            // Fenced off as well: whoever gives a claim back has nothing to say any more.
            session.Execute(
                "UPDATE outbox SET attempt = attempt - 1, fence = fence + 1, due_at = $due WHERE position = $position",
                ("$due", DueAtOnce), ("$position", position));
        }
        else if (settlement.RetryAt is { } retryAt)
        {
            session.Execute(
                "UPDATE outbox SET due_at = $due, error = $error WHERE position = $position",
                ("$due", SqliteValue.NotBefore(retryAt)), ("$error", settlement.Error), ("$position", position));
        }
        else if (settlement.DiedAt is { } diedAt)
        {
            session.Execute(
                "UPDATE outbox SET is_dead = 1, is_head = 0, error = $error, died_at = $died WHERE position = $position",
                ("$error", settlement.Error), ("$died", SqliteValue.Of(diedAt)), ("$position", position));
        }
        else
        {
            session.Execute("DELETE FROM outbox WHERE position = $position", ("$position", position));
        }
    }

    private static void PromoteNext(SqliteSession session, OutgoingNotification settled) =>
        session.Execute(
            """
            UPDATE outbox SET is_head = 1 WHERE position = (
                SELECT position FROM outbox WHERE incident_id = $incident AND notifier = $notifier AND is_dead = 0
                ORDER BY position LIMIT 1)
            """,
            ("$incident", SqliteValue.Of(settled.IncidentId)), ("$notifier", settled.Notifier));

    private static DateTimeOffset? Time(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : SqliteValue.ToTime(row.GetInt64(column));
}
