using System.Text.Json;

namespace IncidentKit.Sqlite;

/// <summary>The open action items of the summaries.</summary>
internal static class ActionsTable
{
    /// <summary>The open items of the incident under the name <c>i</c>, as a JSON array of what <see cref="Read(string)"/> reads; in one
    /// statement with the summary, so that both are of the same version.</summary>
    public const string Column = """
        (SELECT json_group_array(json_array(a.number, a.title, a.owner, a.deadline, a.status, a.kind, a.priority, a.ticket,
            json(a.causes), a.added_at, a.changed_at, a.changes) ORDER BY a.number)
         FROM incident_actions a WHERE a.incident_id = i.incident_id)
        """;

    public static void Put(SqliteSession session, IncidentId incident, IReadOnlyList<ActionItem> actions)
    {
        var id = SqliteValue.Of(incident);
        var present = session.Single<string>($"SELECT {Column} FROM incidents i WHERE i.incident_id = $id", ("$id", id));
        if (Read(present!).SequenceEqual(actions))
            return;
        session.Execute("DELETE FROM incident_actions WHERE incident_id = $id", ("$id", id));
        foreach (var action in actions)
        {
            session.Execute(
                """
                INSERT INTO incident_actions VALUES ($id, $number, $title, $owner, $deadline, $status, $kind, $priority, $ticket, $causes,
                    $added, $changed, $changes)
                """,
                Parameters(incident, action));
        }
    }

    /// <summary>The columns of an item.</summary>
    public static (string Name, SqlValue Value)[] Parameters(IncidentId incident, ActionItem action) =>
    [
        ("$id", SqliteValue.Of(incident)), ("$number", action.Number), ("$title", action.Title), ("$owner", action.Owner),
        ("$deadline", action.Deadline is { } deadline ? SqliteValue.Of(deadline) : (string?)null), ("$status", action.Status.ToString()),
        ("$kind", action.Kind.ToString()), ("$priority", action.Priority.ToString()), ("$ticket", action.Ticket?.OriginalString),
        ("$causes", $"[{string.Join(',', action.Causes)}]"), ("$added", SqliteValue.Of(action.AddedAt)),
        ("$changed", action.ChangedAt is { } changed ? SqliteValue.Of(changed) : (long?)null), ("$changes", action.Changes),
    ];

    public static IReadOnlyList<ActionItem> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static ActionItem Read(JsonElement row) => new()
    {
        Number = row[0].GetInt32(),
        Title = row[1].GetString()!,
        Owner = row[2].GetString(),
        Deadline = row[3].GetString() is { } deadline ? SqliteValue.ToDate(deadline) : null,
        Status = EnumOf<ActionItemStatus>(row[4]),
        Kind = EnumOf<ActionItemKind>(row[5]),
        Priority = EnumOf<ActionItemPriority>(row[6]),
        Ticket = row[7].GetString() is { } ticket ? new Uri(ticket, UriKind.RelativeOrAbsolute) : null,
        Causes = [.. row[8].EnumerateArray().Select(cause => cause.GetInt32())],
        AddedAt = SqliteValue.ToTime(row[9].GetInt64()),
        ChangedAt = row[10].ValueKind == JsonValueKind.Null ? null : SqliteValue.ToTime(row[10].GetInt64()),
        Changes = row[11].GetInt32(),
    };

    // Rows that came from version 1 have the words of the events, which start small.
    private static T EnumOf<T>(JsonElement value)
        where T : struct, Enum => Enum.Parse<T>(value.GetString()!, ignoreCase: true);
}
