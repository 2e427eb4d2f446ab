namespace IncidentKit;

/// <summary>What a local clock shows, and which instant that is, also where clocks are changed.</summary>
/// <remarks>Asks the zone for offsets at instants only: what it says of local times misses zones that leave out whole days.</remarks>
internal static class LocalClock
{
    /// <summary>The local date of an instant.</summary>
    public static DateOnly DateAt(this TimeZoneInfo zone, DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The instant at which a local day starts: its first midnight, or the end of the gap when clocks skip it.</summary>
    public static DateTimeOffset StartOf(this TimeZoneInfo zone, DateOnly date) => zone.InstantOf(date, TimeSpan.Zero, latest: false);

    /// <summary>The instant at which the local clock shows a time.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="date">The local date.</param>
    /// <param name="sinceMidnight">What the clock shows; a time that clocks skip counts as the end of the gap.</param>
    /// <param name="latest">For a time that clocks show twice: whether the second one is meant.</param>
    public static DateTimeOffset InstantOf(this TimeZoneInfo zone, DateOnly date, TimeSpan sinceMidnight, bool latest)
    {
        // No offset is as much as a day, so these two are in force before and after the local time.
        var local = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero) + sinceMidnight;
        var (before, after) = (zone.GetUtcOffset(local.AddDays(-1)), zone.GetUtcOffset(local.AddDays(1)));
        var (first, second) = (local - before, local - after);
        var (shownFirst, shownSecond) = (zone.GetUtcOffset(first) == before, zone.GetUtcOffset(second) == after);
        if (shownFirst && (!latest || !shownSecond))
            return first;
        return shownSecond ? second : zone.ChangeBetween(second, first, before);
    }

    /// <summary>The first instant at which an offset is no longer in force.</summary>
    private static DateTimeOffset ChangeBetween(this TimeZoneInfo zone, DateTimeOffset low, DateTimeOffset high, TimeSpan before)
    {
        while (high - low > TimeSpan.FromTicks(1))
        {
            var middle = low + ((high - low) / 2);
            if (zone.GetUtcOffset(middle) == before)
                low = middle;
            else
                high = middle;
        }

        return high;
    }
}
