namespace IncidentKit.Markdown;

/// <summary>A date as people write it: often without its year. Other years than 1900 to 2199 are none.</summary>
internal readonly record struct PartialDate(int? Year, int Month, int Day)
{
    /// <summary>The date in its year, or in the one that brings it nearest to another date; null when there is no such day.</summary>
    public DateOnly? Near(DateOnly? other)
    {
        if (Year is { } year)
            return In(year);
        if (other is not { } near)
            return null;
        DateOnly? best = null;
        for (var candidate = near.Year - 1; candidate <= near.Year + 1; candidate++)
        {
            if (In(candidate) is { } date && (best is null || Distance(date, near) < Distance(best.Value, near)))
                best = date;
        }

        return best;
    }

    /// <summary>The date in its year, or the first such date from another date on; null when there is no such day.</summary>
    public DateOnly? From(DateOnly? first)
    {
        if (Year is { } year)
            return In(year);
        if (first is not { } from)
            return null;
        return In(from.Year) is { } date && date >= from ? date : In(from.Year + 1);
    }

    private static int Distance(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);

    private DateOnly? In(int year) =>
        year is >= 1900 and < 2200 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;
}
