using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Working days and hours, holidays, time zone and sprints: what "next business day" and "next sprint" mean (ruling 8).</summary>
/// <remarks>Immutable. A day runs from local midnight to local midnight in <see cref="TimeZone"/>. Where clocks are changed, a time that
/// they skip counts as the first one after the gap; of a time that they show twice, the first one starts a day or its work, and
/// the second one ends its work.</remarks>
public sealed class WorkCalendar
{
    internal const int MaxHolidays = 1000;

    /// <summary>Makes a calendar.</summary>
    /// <param name="workingDays">At least one; Monday to Friday when null.</param>
    /// <param name="holidays">Days that are not worked, 1,000 at most; none when null.</param>
    /// <param name="timeZone">UTC when null; <see cref="TimeZones.Find"/> knows the others.</param>
    /// <param name="sprintDays">The length of a sprint in days, 1 to 365; two weeks unless said otherwise.</param>
    /// <param name="sprintAnchor">The first day of any one sprint; Monday 5 January 2026 when null.</param>
    /// <param name="workingHours">The hours of each working day; the whole day when null.</param>
    /// <exception cref="ArgumentException">No day is worked, holidays are too many, or a sprint has an impossible length.</exception>
    public WorkCalendar(
        IEnumerable<DayOfWeek>? workingDays = null, IEnumerable<DateOnly>? holidays = null, TimeZoneInfo? timeZone = null,
        int sprintDays = 14, DateOnly? sprintAnchor = null, WorkingHours? workingHours = null)
    {
        WorkingDays = workingDays is null
            ? [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]
            : [.. workingDays];
        Holidays = holidays is null ? [] : [.. holidays];
        TimeZone = timeZone ?? TimeZoneInfo.Utc;
        SprintDays = sprintDays is >= 1 and <= 365
            ? sprintDays
            : throw new ArgumentOutOfRangeException(nameof(sprintDays), sprintDays, "A sprint has 1 to 365 days.");
        SprintAnchor = sprintAnchor ?? new DateOnly(2026, 1, 5);
        WorkingHours = workingHours ?? WorkingHours.WholeDay;
        if (Holidays.Count > MaxHolidays)
            throw new ArgumentException($"There are {Holidays.Count} holidays, {MaxHolidays} at most.", nameof(holidays));
        if (WorkingDays.IsEmpty)
            throw new ArgumentException("At least one day of the week must be worked.", nameof(workingDays));
        if (WorkingDays.Any(day => !Enum.IsDefined(day)))
            throw new ArgumentException("A working day is Sunday to Saturday.", nameof(workingDays));
    }

    /// <summary>Monday to Friday from midnight to midnight, UTC, no holidays, two-week sprints.</summary>
    public static WorkCalendar Default { get; } = new();

    /// <summary>The days of the week that are worked.</summary>
    public ImmutableSortedSet<DayOfWeek> WorkingDays { get; }

    /// <summary>The hours of each working day.</summary>
    public WorkingHours WorkingHours { get; }

    /// <summary>The dates that are not worked although their day of the week is.</summary>
    public ImmutableSortedSet<DateOnly> Holidays { get; }

    /// <summary>Where midnight is.</summary>
    public TimeZoneInfo TimeZone { get; }

    /// <summary>The length of a sprint in days.</summary>
    public int SprintDays { get; }

    /// <summary>The first day of one sprint; all others follow from it.</summary>
    public DateOnly SprintAnchor { get; }

    /// <summary>Whether a date is worked.</summary>
    /// <param name="date">A date in <see cref="TimeZone"/>.</param>
    public bool IsWorkingDay(DateOnly date) => WorkingDays.Contains(date.DayOfWeek) && !Holidays.Contains(date);

    /// <summary>Whether people are at work: on a working day, from its first to just before its last working hour ends.</summary>
    /// <param name="instant">Any instant.</param>
    public bool IsWorkingTime(DateTimeOffset instant)
    {
        var day = TimeZone.DateAt(instant);
        return IsWorkingDay(day) && instant >= StartOfWork(day) && instant < EndOfWork(day);
    }

    /// <summary>When people are at work next: the instant itself when they are, else when the work of the next working day starts.</summary>
    /// <param name="instant">Any instant.</param>
    public DateTimeOffset NextWorkingTime(DateTimeOffset instant)
    {
        var day = TimeZone.DateAt(instant);
        if (IsWorkingDay(day) && instant < EndOfWork(day))
            return instant >= StartOfWork(day) ? instant.ToUniversalTime() : StartOfWork(day);
        return StartOfWork(NextWorkingDay(day));
    }

    /// <summary>The end of work on the first working day after the day that the instant falls on.</summary>
    /// <param name="instant">Any instant.</param>
    public DateTimeOffset EndOfNextBusinessDay(DateTimeOffset instant) => EndOfWork(NextWorkingDay(TimeZone.DateAt(instant)));

    /// <summary>The end of the sprint after the one that the instant falls into: the midnight after its last day.</summary>
    /// <param name="instant">Any instant.</param>
    public DateTimeOffset EndOfNextSprint(DateTimeOffset instant)
    {
        var days = TimeZone.DateAt(instant).DayNumber - SprintAnchor.DayNumber;
        var sprint = (int)Math.Floor((double)days / SprintDays);
        return TimeZone.StartOf(SprintAnchor.AddDays((sprint + 2) * SprintDays));
    }

    // Ends, because holidays are finitely many. A day that the zone leaves out altogether has no time to work.
    private DateOnly NextWorkingDay(DateOnly day)
    {
        do
            day = day.AddDays(1);
        while (!IsWorkingDay(day) || EndOfWork(day) <= StartOfWork(day));
        return day;
    }

    private DateTimeOffset StartOfWork(DateOnly day) => TimeZone.InstantOf(day, WorkingHours.From, latest: false);

    private DateTimeOffset EndOfWork(DateOnly day) => WorkingHours.Until == TimeSpan.FromDays(1)
        ? TimeZone.StartOf(day.AddDays(1))
        : TimeZone.InstantOf(day, WorkingHours.Until, latest: true);
}
