using System.Globalization;

namespace IncidentKit;

/// <summary>Action items as an iCalendar of to-dos (RFC 5545): one item, those of an incident, or of many.</summary>
/// <remarks>
/// <para>The same items give the same bytes. A to-do keeps its <c>UID</c> for ever; each change raises its <c>SEQUENCE</c>, so that an
/// import updates what an earlier one made. <c>DTSTAMP</c> is the time of the last change, as section 3.8.7.2 wants it for a calendar
/// without a method.</para>
/// <para>The owner is a <c>CONTACT</c>: <c>ORGANIZER</c> and <c>ATTENDEE</c> need addresses, and the record has names.</para>
/// </remarks>
public static class ActionItemCalendar
{
    /// <summary>Writes the calendar; lines end in CRLF and have at most 75 octets in UTF-8.</summary>
    /// <param name="entries">The items; <see cref="ActionEntry.Of"/> gives those of an incident.</param>
    public static string Write(params IEnumerable<ActionEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var lines = new CalendarLines().Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").Add("PRODID", "-//IncidentKit//Action items//EN");
        foreach (var entry in entries)
            AddToDo(lines, entry);
        return lines.Add("END", "VCALENDAR").ToString();
    }

    private static void AddToDo(CalendarLines lines, ActionEntry entry)
    {
        var item = entry.Item;
        var changed = item.ChangedAt ?? item.AddedAt;
        lines.Add("BEGIN", "VTODO")
            .Add("UID", string.Create(CultureInfo.InvariantCulture, $"{entry.Incident}-{item.Number}@incidentkit"))
            .AddTime("DTSTAMP", changed);
        if (item.AddedAt != default)
            lines.AddTime("CREATED", item.AddedAt);
        lines.AddTime("LAST-MODIFIED", changed)
            .Add("SEQUENCE", item.Changes.ToString(CultureInfo.InvariantCulture))
            .AddText("SUMMARY", item.Title)
            .AddText("DESCRIPTION", Describe(entry));
        if (item.Deadline is { } deadline)
            lines.Add("DUE;VALUE=DATE", deadline.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        lines.Add("STATUS", StatusOf(item.Status));
        if (item is { Status: ActionItemStatus.Done, SettledAt: { } done })
            lines.AddTime("COMPLETED", done).Add("PERCENT-COMPLETE", "100");
        lines.Add("PRIORITY", PriorityOf(item.Priority)).AddText("CATEGORIES", item.Kind.Word());
        if (item.Owner is { } owner)
            lines.AddText("CONTACT", owner);
        if (item.Ticket is { } ticket)
            lines.Add("URL", ticket.AbsoluteUri);
        lines.Add("END", "VTODO");
    }

    private static string Describe(ActionEntry entry)
    {
        var item = entry.Item;
        var text = $"{entry.Reference}: {entry.IncidentTitle}\nOwner: {item.Owner ?? "nobody yet"}\nKind: {item.Kind.Word()}";
        return item.Outcome is null ? text : $"{text}\n{(item.Status == ActionItemStatus.Done ? "Done" : "Not done")}: {item.Outcome}";
    }

    private static string StatusOf(ActionItemStatus status) => status switch
    {
        ActionItemStatus.InProgress => "IN-PROCESS",
        ActionItemStatus.Done => "COMPLETED",
        ActionItemStatus.WontDo => "CANCELLED",
        _ => "NEEDS-ACTION",
    };

    /// <summary>1 is the highest, 9 the lowest (section 3.8.1.9).</summary>
    private static string PriorityOf(ActionItemPriority priority) => priority switch
    {
        ActionItemPriority.High => "1",
        ActionItemPriority.Low => "9",
        _ => "5",
    };
}
