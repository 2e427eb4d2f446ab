namespace IncidentKit;

/// <summary>What a local clock shows, and which instant that is, also where clocks are changed.</summary>
internal static class LocalClock
{
    /// <summary>The local date of an instant.</summary>
    public static DateOnly DateAt(this TimeZoneInfo zone, DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The instant at which a local day starts: its first midnight, or the first minute that exists when clocks skip it.</summary>
    public static DateTimeOffset StartOf(this TimeZoneInfo zone, DateOnly date) => zone.InstantOf(date, TimeSpan.Zero, latest: false);

    /// <summary>The instant at which the local clock shows a time.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="date">The local date.</param>
    /// <param name="sinceMidnight">What the clock shows; a time that clocks skip counts as the first one after the gap.</param>
    /// <param name="latest">For a time that clocks show twice: whether the second one is meant.</param>
    public static DateTimeOffset InstantOf(this TimeZoneInfo zone, DateOnly date, TimeSpan sinceMidnight, bool latest)
    {
        var local = date.ToDateTime(TimeOnly.MinValue) + sinceMidnight;
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);

        // The greater offset is ahead of the other, so it shows the time first.
        var offset = !zone.IsAmbiguousTime(local) ? zone.GetUtcOffset(local)
            : latest ? zone.GetAmbiguousTimeOffsets(local).Min() : zone.GetAmbiguousTimeOffsets(local).Max();
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
