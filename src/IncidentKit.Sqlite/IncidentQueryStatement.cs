using System.Globalization;
using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite;

/// <summary>An <see cref="IncidentQuery"/> in SQL: selects what <see cref="IncidentQuery.Selects"/> does.</summary>
internal sealed class IncidentQueryStatement
{
    private readonly List<string> _conditions = [];
    private readonly SqliteCommand _command;

    private IncidentQueryStatement(SqliteCommand command) => _command = command;

    /// <summary>Up to one more than fits on the page.</summary>
    public static List<IncidentSummary> Run(SqliteSession session, IncidentQuery query, CancellationToken cancellationToken)
    {
        using var command = session.Once();
        new IncidentQueryStatement(command).Write(query);
        using var rows = command.ExecuteReader();
        var found = new List<IncidentSummary>();
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Add(IncidentsTable.Read(rows));
        }

        return found;
    }

    private void Write(IncidentQuery query)
    {
        if (query.Id is { } id)
            _conditions.Add($"i.incident_id = {Value(SqliteValue.Of(id))}");
        if (query.Reference is { } reference)
            _conditions.Add($"i.reference_year = {Value(reference.Year)} AND i.reference_number = {Value(reference.Number)}");
        if (query.System is not null)
            _conditions.Add($"i.incident_id IN (SELECT s.incident_id FROM incident_systems s WHERE s.system = {Value(query.System)})");
        if (query.Text is not null)
            _conditions.Add(Mentions(Value(query.Text)));
        if (query.DetectedFrom is { } from)
            _conditions.Add($"i.detected_at >= {Value(SqliteValue.NotBefore(from))}");
        if (query.DetectedBefore is { } before)
            _conditions.Add($"i.detected_at < {Value(SqliteValue.NotBefore(before))}");
        if (query.Mode is { } mode)
            _conditions.Add($"i.mode = {Value(mode.ToString())}");
        if (query.HasOpenActions is { } hasActions)
            _conditions.Add($"i.incident_id {(hasActions ? "IN" : "NOT IN")} (SELECT a.incident_id FROM incident_actions a)");
        if (query.ActionDueBefore is not null || query.ActionOwner is not null)
            _conditions.Add(WithAction(query));
        if (IncidentCursor.TryParse(query.Cursor, out var cursor))
            _conditions.Add(Behind(cursor));

        var limit = Value(query.PageSize + 1);
        var kinds = Kinds(query).ToList();
        _command.CommandText = kinds.Count == 1
            ? Page(IncidentsTable.Columns, kinds[0], limit)
            : $"""
              SELECT {IncidentsTable.Columns} FROM (
                  SELECT * FROM ({string.Join(" UNION ALL ", kinds.Select(kind => $"SELECT * FROM ({Page("i.incident_id AS chosen, i.detected_at AS at", kind, limit)})"))})
                  ORDER BY at DESC, chosen DESC LIMIT {limit})
              JOIN incidents i ON i.incident_id = chosen
              ORDER BY i.detected_at DESC, i.incident_id DESC
              """;
    }

    private string Page(string columns, string? kind, string limit)
    {
        List<string> conditions = kind is null ? _conditions : [kind, .. _conditions];
        var where = conditions.Count == 0 ? "" : $"WHERE {string.Join(" AND ", conditions)}";
        return $"SELECT {columns} FROM incidents i {where} ORDER BY i.detected_at DESC, i.incident_id DESC LIMIT {limit}";
    }

    /// <summary>A condition for each pair of state and severity that is asked for: each is a range of one index in the order of the page,
    /// so that a page costs the same however many incidents there are. Asked for together, all that fit would have to be sorted.</summary>
    private IEnumerable<string?> Kinds(IncidentQuery query)
    {
        List<string> states = [.. query.States.Distinct().Select(state => $"i.state = {Value(state.ToString())}")];
        List<string> severities = [.. query.Severities.Distinct().Select(severity => $"i.severity = {Value(severity.Rank)}")];
        if (states.Count == 0 || severities.Count == 0)
            return states.Count + severities.Count == 0 ? [null] : [.. states, .. severities];
        return from state in states from severity in severities select $"{state} AND {severity}";
    }

    private string WithAction(IncidentQuery query)
    {
        var conditions = new List<string>();
        if (query.ActionDueBefore is { } before)
            conditions.Add($"a.deadline < {Value(SqliteValue.Of(before))}");
        if (query.ActionOwner is { } owner)
            conditions.Add($"a.owner = {Value(owner)}");
        return $"i.incident_id IN (SELECT a.incident_id FROM incident_actions a WHERE {string.Join(" AND ", conditions)})";
    }

    // No id comes before the empty one: nothing is detected at a time between two microseconds.
    private string Behind(IncidentCursor cursor)
    {
        var at = SqliteValue.NotBefore(cursor.DetectedAt);
        var id = at == SqliteValue.Of(cursor.DetectedAt) ? SqliteValue.Of(cursor.Id) : [];
        return $"(i.detected_at, i.incident_id) < ({Value(at)}, {Value(id)})";
    }

    // SQLite's lower() knows A-Z alone, as the contract wants it; LIKE would treat % and _ in the text as wildcards.
    private static string Mentions(string text) =>
        $"""
        (instr(lower(i.title), lower({text})) > 0 OR EXISTS (
            SELECT 1 FROM incident_systems s WHERE s.incident_id = i.incident_id AND instr(lower(s.system), lower({text})) > 0))
        """;

    private string Value(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"$p{_command.Parameters.Count}");
        _command.Parameters.AddWithValue(name, value);
        return name;
    }
}
