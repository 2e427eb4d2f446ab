using System.Collections.Frozen;

namespace IncidentKit.Markdown;

/// <summary>Reads a timeline from a table, whatever its columns are called and how they are ordered.</summary>
internal sealed class TimelineTable
{
    private static readonly FrozenSet<string> s_times = new[]
    {
        "time", "timestamp", "time stamp", "when", "date time", "date and time", "datetime", "time utc", "utc", "utc time", "at", "hour", "start", "start time",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> s_dates = new[] { "date", "day" }.ToFrozenSet();

    private static readonly FrozenSet<string> s_events = new[]
    {
        "event", "events", "what", "what happened", "description", "note", "notes", "detail", "details", "action", "activity", "entry", "happening", "summary", "comment", "message",
    }.ToFrozenSet();

    private readonly TimelineDraft _timeline;
    private readonly IReadOnlyList<SourceText> _head;
    private readonly int _date;
    private readonly int _time;
    private readonly int _event;
    private readonly int _weekday;
    private readonly int? _year;

    private TimelineTable(IReadOnlyList<SourceText> head, TimelineDraft timeline)
    {
        _head = head;
        _timeline = timeline;
        var names = head.Select(NameOf).ToList();
        _weekday = names.IndexOf("date") < 0 ? -1 : names.FindIndex(name => name is "day" or "weekday");
        if (_weekday >= 0)
            names[_weekday] = "weekday";
        _time = names.FindIndex(s_times.Contains);
        _date = names.FindIndex(s_dates.Contains);
        if (_time < 0)
            (_time, _date) = (_date, -1);
        _event = names.FindIndex(s_events.Contains);
        _year = _date < 0 ? null : YearIn(head[_date].Text);
    }

    /// <summary>Reads the entries; false when the table has no column of times.</summary>
    public static bool TryRead(SourceBlock block, Draft draft, TimelineDraft timeline)
    {
        var head = block.Rows[0];
        if (head.Count < 2)
            return false;
        var table = new TimelineTable(head, timeline);
        if (table._time < 0)
            return Timestamp.Read(head[0].Text) is { Time: not null } && ReadWithoutHead(block, timeline);
        if (ZoneStatement.Find($"time {head[table._time].Text}", out _) is { } zone)
            timeline.Clock.Zone = zone;
        foreach (var row in block.Rows.Skip(1))
            table.ReadRow(row);
        table.KeepHeads(block, draft);
        return true;
    }

    // The first row stands where Markdown wants a head.
    private static bool ReadWithoutHead(SourceBlock block, TimelineDraft timeline)
    {
        var empty = block.Rows[0].Select(cell => cell.Slice(cell.Length)).ToList();
        var table = new TimelineTable(empty, timeline);
        foreach (var row in block.Rows)
            table.ReadRow(row, time: 0, @event: 1);
        return true;
    }

    // What heads a column is kept where it says more than the name of the column, or where no row shows it.
    private void KeepHeads(SourceBlock block, Draft draft)
    {
        for (var i = 0; i < _head.Count; i++)
        {
            var name = Words.Normalize(_head[i].Text);
            var isKnown = s_times.Contains(name) || s_dates.Contains(name) || s_events.Contains(name) || i == _weekday;
            var isRead = i == _time || i == _date || i == _event || i == _weekday || block.Rows.Skip(1).All(row => row[i].IsEmpty);
            if (isRead && !isKnown)
                draft.AddUnplaced(UnplacedReason.Label, _head[i]);
        }
    }

    private bool IsDate(string cell, int? year) =>
        Timestamp.Read(cell) is { Date: { } date } stamp && stamp.Length == cell.Length && _timeline.Clock.Knows(date with { Year = date.Year ?? year });

    private static string NameOf(SourceText head)
    {
        var name = Words.Normalize(head.Text.Split('(', 2)[0]);
        if (s_times.Contains(name) || s_dates.Contains(name) || s_events.Contains(name))
            return name;

        // "Time UTC", "UTC Time", "Timestamp PST".
        return name.StartsWith("time", StringComparison.Ordinal) || name.EndsWith(" time", StringComparison.Ordinal) ? "time" : name;
    }

    // "Date (2022)" is a date without its year in every row.
    private static int? YearIn(string head)
    {
        var bracket = new TextCursor(head, head.IndexOf('(', StringComparison.Ordinal) + 1);
        return bracket.TryNumber(4, 4, out var year) && year is > 1900 and < 2200 ? year : null;
    }

    private void ReadRow(IReadOnlyList<SourceText> row) => ReadRow(row, _time, _event);

    private void ReadRow(IReadOnlyList<SourceText> row, int time, int @event)
    {
        if (_date >= 0 && _date != time && Timestamp.Read(row[_date].Text)?.Date is { } day)
            _timeline.Clock.MoveIfNew(day with { Year = day.Year ?? _year }, row[_date].Span);
        var text = TextOf(row, time, @event);
        var cell = row[time];
        if (cell.IsEmpty)
        {
            _timeline.AddAtSameTime(null, cell, text);
            return;
        }

        var rendered = RenderedTime.Parse(cell.Text);
        var stamp = rendered?.Stamp ?? Timestamp.Read(cell.Text);
        if (stamp is null)
            _timeline.AddAtSameTime(cell.Text, cell, text);
        else if (rendered is not null)
            _timeline.Add(_timeline.Clock.At(stamp, cell.Span), rendered.Value.Words, cell, text);
        else if (cell.Slice(stamp.Length).IsEmpty)
            _timeline.Add(stamp, cell, text);
        else
            _timeline.Add(_timeline.Clock.At(stamp, cell.Span), cell.Text, cell, text);
    }

    // What other columns say stands in brackets behind the event, with the name of the column.
    private SourceText TextOf(IReadOnlyList<SourceText> row, int time, int @event)
    {
        var parts = new List<SourceText>();
        if (@event >= 0 && !row[@event].IsEmpty)
            parts.Add(row[@event]);
        for (var i = 0; i < row.Count; i++)
        {
            if (i == time || i == @event || row[i].IsEmpty || (i == _date && IsDate(row[i].Text, _year)) || (i == _weekday && DateText.IsWeekday(row[i].Text)))
                continue;
            var builder = row[i].NewBuilder().Append(_head[i].IsEmpty ? "(" : $"({_head[i].Text}: ", row[i].OffsetAt(0));
            builder.Append(row[i]).Append(")", row[i].OffsetAt(row[i].Length - 1));
            parts.Add(builder.Take());
        }

        return parts.Count == 0 ? row[time].Slice(row[time].Length) : SourceText.Join(parts, " ");
    }
}
