using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Action items as CSV (RFC 4180): a header, then a record each; lines end in CRLF.</summary>
/// <remarks>The same items give the same text. What a spreadsheet would take for a formula is written with an apostrophe before it.
/// Write it as UTF-8; spreadsheets that guess encodings want a byte order mark first.</remarks>
public static class ActionItemCsv
{
    /// <summary>The names of the columns, in their order. New ones are added at the end.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "incident", "incident_title", "number", "action", "owner", "deadline", "status", "kind", "priority", "causes", "ticket", "outcome",
        "evidence", "added", "changed", "settled", "incident_id",
    ];

    /// <summary>Writes action items, of one incident or of many.</summary>
    /// <param name="entries">The items; <see cref="ActionEntry.Of"/> gives those of an incident.</param>
    public static string Write(IEnumerable<ActionEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var text = new StringBuilder();
        AppendRecord(text, Columns);
        foreach (var entry in entries)
        {
            var item = entry.Item;
            AppendRecord(text,
            [
                entry.Reference.ToString(), entry.IncidentTitle, item.Number.ToString(CultureInfo.InvariantCulture), item.Title, item.Owner,
                item.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), item.Status.Word(), item.Kind.Word(), item.Priority.Word(),
                string.Join(' ', item.Causes), item.Ticket?.AbsoluteUri, item.Outcome, item.Evidence?.AbsoluteUri, Time(item.AddedAt == default ? null : item.AddedAt),
                Time(item.ChangedAt), Time(item.SettledAt), entry.Incident.ToString(),
            ]);
        }

        return text.ToString();
    }

    private static void AppendRecord(StringBuilder text, IEnumerable<string?> fields)
    {
        var isFirst = true;
        foreach (var field in fields)
        {
            (isFirst ? text : text.Append(',')).AppendCsv(field);
            isFirst = false;
        }

        text.Append("\r\n");
    }

    private static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
