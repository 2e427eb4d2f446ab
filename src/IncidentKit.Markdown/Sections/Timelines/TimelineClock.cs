namespace IncidentKit.Markdown;

/// <summary>Turns the times of a timeline, one after the other, into moments: which day it is by now, and in which zone.</summary>
internal sealed class TimelineClock(Draft draft)
{
    // Entries in the wrong order are minutes apart; a step further back is the next day.
    private static readonly TimeSpan s_disorder = TimeSpan.FromHours(1);

    private DateOnly? _day = draft.Summary.Date;
    private (DateTime Local, DateTime At)? _last;
    private bool _hasNotedZone;

    /// <summary>The day that stands for the first one where no date is known; not the first there is, so that a zone can't lead before
    /// it.</summary>
    public static DateOnly Uncounted { get; } = new(1, 1, 5);

    /// <summary>The zone of times that name none.</summary>
    public TimeZoneText? Zone { get; set; } = draft.Summary.Zone;

    /// <summary>Whether dates are known.</summary>
    public bool IsDated => _day is not null;

    /// <summary>Goes on on a day.</summary>
    /// <returns>False when the day has no year, and none can be guessed.</returns>
    public bool MoveTo(PartialDate date, SourceSpan span)
    {
        if (date.Near(_day) is not { } day)
        {
            draft.AddNote(ReadingDoubt.TimeNotRead, "The date could not be read: there is no such day, or no other date tells its year.", span);
            return false;
        }

        if (date.Year is null)
            draft.AddNote(ReadingDoubt.YearAssumed, FormattableString.Invariant($"The date has no year: {day.Year} was taken."), span);
        _day = day;
        _last = null;
        return true;
    }

    /// <summary>Whether a date tells a day.</summary>
    public bool Knows(PartialDate date) => date.Near(_day) is not null;

    /// <summary>Goes on on a day, unless that is where it is.</summary>
    public void MoveIfNew(PartialDate date, SourceSpan span)
    {
        if (date.Near(_day) is not { } day || _last is not { } last || DateOnly.FromDateTime(last.Local) != day)
            MoveTo(date, span);
    }

    /// <summary>The moment of a time of day, UTC; a date alone is taken for its first moment.</summary>
    public DateTimeOffset At(Timestamp stamp, SourceSpan span)
    {
        var hasDate = stamp.Date is { } date && MoveTo(date, span);
        var day = hasDate || _last is null ? _day ?? Uncounted : DateOnly.FromDateTime(_last.Value.Local);
        var local = day.ToDateTime(TimeOnly.MinValue) + (stamp.Time?.Time ?? TimeSpan.Zero);
        var zone = stamp.Zone ?? Zone ?? TimeZoneText.Utc;
        Note(zone, span);
        if (_last is { } last)
            local = InOrder(local, zone, last.At, span);
        var at = local - zone.OffsetAt(local);
        _last = (local, at);
        return new DateTimeOffset(at, TimeSpan.Zero);
    }

    private DateTime InOrder(DateTime local, TimeZoneText zone, DateTime last, SourceSpan span)
    {
        var at = local - zone.OffsetAt(local);
        if (at < last && last - at < s_disorder)
            draft.AddNote(ReadingDoubt.OutOfOrder, "The entry is earlier than the one before it.", span);
        else if (at < last)
            draft.AddNote(ReadingDoubt.PastMidnight, "The entry was taken for the next day: on the clock it is earlier than the one before it.", span);
        for (; last - at >= s_disorder; at = local - zone.OffsetAt(local))
            local = local.AddDays(1);
        return local;
    }

    private void Note(TimeZoneText zone, SourceSpan span)
    {
        if (_hasNotedZone || zone.IsUtc)
            return;
        _hasNotedZone = true;
        draft.WasConverted = zone.Offset is not null;
        if (draft.WasConverted)
            draft.AddNote(ReadingDoubt.TimeZoneConverted, $"Times in {zone.Name} were converted to UTC.", span);
        else
            draft.AddNote(ReadingDoubt.TimeZoneUnknown, $"Which time is \"{zone.Name}\" is not known: the times were taken for UTC.", span);
    }
}
