using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Working days, holidays, time zone and sprints: what "next business day" and "next sprint" mean (ruling 8).</summary>
/// <remarks>Immutable. A day runs from local midnight to local midnight in <see cref="TimeZone"/>.</remarks>
public sealed class WorkCalendar
{
    /// <summary>Makes a calendar.</summary>
    /// <param name="workingDays">At least one; Monday to Friday when null.</param>
    /// <param name="holidays">Days that are not worked; none when null.</param>
    /// <param name="timeZone">UTC when null.</param>
    /// <param name="sprintDays">The length of a sprint in days, 1 to 365; two weeks unless said otherwise.</param>
    /// <param name="sprintAnchor">The first day of any one sprint; Monday 5 January 2026 when null.</param>
    /// <exception cref="ArgumentException">No day is worked, or a sprint has an impossible length.</exception>
    public WorkCalendar(
        IEnumerable<DayOfWeek>? workingDays = null, IEnumerable<DateOnly>? holidays = null, TimeZoneInfo? timeZone = null,
        int sprintDays = 14, DateOnly? sprintAnchor = null)
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
        if (WorkingDays.IsEmpty)
            throw new ArgumentException("At least one day of the week must be worked.", nameof(workingDays));
    }

    /// <summary>Monday to Friday, UTC, no holidays, two-week sprints.</summary>
    public static WorkCalendar Default { get; } = new();

    /// <summary>The days of the week that are worked.</summary>
    public ImmutableSortedSet<DayOfWeek> WorkingDays { get; }

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

    /// <summary>The end of the first working day after the day that the instant falls on.</summary>
    /// <param name="instant">Any instant.</param>
    /// <exception cref="InvalidOperationException">The holidays leave no working day within ten years.</exception>
    public DateTimeOffset EndOfNextBusinessDay(DateTimeOffset instant)
    {
        var day = DateOf(instant);
        for (var i = 0; i < 3660; i++)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                return StartOf(day.AddDays(1));
        }

        throw new InvalidOperationException("The calendar has no working day within ten years: remove holidays.");
    }

    /// <summary>The end of the sprint after the one that the instant falls into.</summary>
    /// <param name="instant">Any instant.</param>
    public DateTimeOffset EndOfNextSprint(DateTimeOffset instant)
    {
        var days = DateOf(instant).DayNumber - SprintAnchor.DayNumber;
        var sprint = (int)Math.Floor((double)days / SprintDays);
        return StartOf(SprintAnchor.AddDays((sprint + 2) * SprintDays));
    }

    private DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZone).DateTime);

    private DateTimeOffset StartOf(DateOnly date)
    {
        // Where clocks spring forward at midnight, the day starts at the first minute that exists.
        var local = date.ToDateTime(TimeOnly.MinValue);
        while (TimeZone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        return new DateTimeOffset(local, TimeZone.GetUtcOffset(local)).ToUniversalTime();
    }
}
