using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite;

/// <summary>The summaries with their systems and open action items.</summary>
internal static class IncidentsTable
{
    /// <summary>What <see cref="Read"/> reads, in its order, of the table under the name <c>i</c>.</summary>
    public const string Columns = $"""
        i.incident_id, i.reference_year, i.reference_number, i.title, i.state, i.severity, i.mode, i.visibility, i.commander,
        i.detected_at, i.resolved_at, i.updated_at, i.version, i.head_hash,
        (SELECT json_group_array(s.system ORDER BY s.position) FROM incident_systems s WHERE s.incident_id = i.incident_id),
        i.root_cause,
        {ActionsTable.Column}
        """;

    /// <summary>The version of an incident, and where its last event stands; 0 when there is none.</summary>
    public static (long Version, long? Event) HeadOf(SqliteSession session, IncidentId id) =>
        session.Pair("SELECT version, last_event FROM incidents WHERE incident_id = $id", ("$id", SqliteValue.Of(id)));

    public static IncidentId? OwnerOf(SqliteSession session, IncidentReference reference)
    {
        var owner = session.Single<byte[]>(
            "SELECT incident_id FROM incidents WHERE reference_year = $year AND reference_number = $number",
            ("$year", reference.Year), ("$number", reference.Number));
        return owner is null ? null : new IncidentId(SqliteValue.ToGuid(owner));
    }

    /// <summary>Updates the row of an incident whose indexed columns, systems and actions stay as they are.</summary>
    /// <returns>Whether there is such a row.</returns>
    public static bool TryTouch(SqliteSession session, IncidentSummary summary, long? lastEvent, byte[] partsHash) =>
        session.Execute(
            """
            UPDATE incidents SET title = $title, mode = $mode, visibility = $visibility, commander = $commander, resolved_at = $resolved,
                updated_at = $updated, version = $version, head_hash = $hash, root_cause = $cause, last_event = $last
            WHERE incident_id = $id AND reference_year = $year AND reference_number = $number AND state = $state
                AND severity IS $severity AND detected_at = $detected AND parts_hash = $parts
            """,
            Parameters(summary, lastEvent, partsHash)) == 1;

    /// <summary>Puts an incident with its systems and open actions.</summary>
    public static void Put(SqliteSession session, IncidentSummary summary, long? lastEvent, byte[] partsHash)
    {
        session.Execute(
            """
            INSERT INTO incidents VALUES ($id, $year, $number, $title, $state, $severity, $mode, $visibility, $commander,
                $detected, $resolved, $updated, $version, $hash, $cause, $last, $parts)
            ON CONFLICT (incident_id) DO UPDATE SET reference_year = $year, reference_number = $number, title = $title,
                state = $state, severity = $severity, mode = $mode, visibility = $visibility, commander = $commander,
                detected_at = $detected, resolved_at = $resolved, updated_at = $updated, version = $version, head_hash = $hash,
                root_cause = $cause, last_event = $last, parts_hash = $parts
            """,
            Parameters(summary, lastEvent, partsHash));
        PutSystems(session, summary);
        ActionsTable.Put(session, summary.Id, summary.OpenActions);
    }

    private static void PutSystems(SqliteSession session, IncidentSummary summary)
    {
        var id = SqliteValue.Of(summary.Id);
        var present = session.Single<string>(
            "SELECT json_group_array(s.system ORDER BY s.position) FROM incident_systems s WHERE s.incident_id = $id", ("$id", id));
        if (SqliteValue.ToTexts(present!).SequenceEqual(summary.Systems, StringComparer.Ordinal))
            return;
        session.Execute("DELETE FROM incident_systems WHERE incident_id = $id", ("$id", id));
        for (var i = 0; i < summary.Systems.Count; i++)
        {
            session.Execute(
                "INSERT INTO incident_systems VALUES ($id, $position, $system)",
                ("$id", id), ("$position", i), ("$system", summary.Systems[i]));
        }
    }

    private static (string Name, SqlValue Value)[] Parameters(IncidentSummary summary, long? lastEvent, byte[] partsHash) =>
    [
        ("$id", SqliteValue.Of(summary.Id)), ("$year", summary.Reference.Year), ("$number", summary.Reference.Number), ("$title", summary.Title),
        ("$state", summary.State.ToString()), ("$severity", summary.Severity?.Rank), ("$mode", summary.Mode.ToString()),
        ("$visibility", summary.Visibility.ToString()), ("$commander", summary.Commander),
        ("$detected", SqliteValue.Of(summary.DetectedAt)),
        ("$resolved", summary.ResolvedAt is { } resolved ? SqliteValue.Of(resolved) : (long?)null),
        ("$updated", SqliteValue.Of(summary.UpdatedAt)), ("$version", summary.Version), ("$hash", summary.HeadHash),
        ("$cause", summary.RootCause), ("$last", lastEvent), ("$parts", partsHash),
    ];

    public static IncidentSummary Read(SqliteDataReader row) => new()
    {
        Id = new IncidentId(SqliteValue.ToGuid(row.GetFieldValue<byte[]>(0))),
        Reference = new IncidentReference(row.GetInt32(1), row.GetInt32(2)),
        Title = row.GetString(3),
        State = Enum.Parse<IncidentState>(row.GetString(4)),
        Severity = row.IsDBNull(5) ? null : new Severity(row.GetInt32(5)),
        Mode = Enum.Parse<IncidentMode>(row.GetString(6)),
        Visibility = Enum.Parse<IncidentVisibility>(row.GetString(7)),
        Commander = row.IsDBNull(8) ? null : row.GetString(8),
        DetectedAt = SqliteValue.ToTime(row.GetInt64(9)),
        ResolvedAt = row.IsDBNull(10) ? null : SqliteValue.ToTime(row.GetInt64(10)),
        UpdatedAt = SqliteValue.ToTime(row.GetInt64(11)),
        Version = row.GetInt64(12),
        HeadHash = row.GetString(13),
        Systems = SqliteValue.ToTexts(row.GetString(14)),
        RootCause = row.IsDBNull(15) ? null : row.GetString(15),
        OpenActions = ActionsTable.Read(row.GetString(16)),
    };
}
