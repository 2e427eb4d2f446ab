using System.Globalization;

namespace IncidentKit;

/// <summary>From when until when a working day is worked, by the local clock.</summary>
/// <remarks>Immutable; equal by content. The hours lie within one day: they end after they start, at midnight at the latest.</remarks>
public sealed record WorkingHours
{
    /// <summary>Hours of a working day.</summary>
    /// <param name="from">When work starts: zero (midnight) or later.</param>
    /// <param name="until">When it ends: later than <paramref name="from"/>, 24 hours (the next midnight) at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie within one day, or are finer than a minute.</exception>
    public WorkingHours(TimeSpan from, TimeSpan until)
    {
        if (from < TimeSpan.Zero || from >= TimeSpan.FromDays(1) || from.Ticks % TimeSpan.TicksPerMinute != 0)
            throw new ArgumentOutOfRangeException(nameof(from), from, "Work starts between 00:00 and 23:59, at a whole minute.");
        if (until <= from || until > TimeSpan.FromDays(1) || until.Ticks % TimeSpan.TicksPerMinute != 0)
            throw new ArgumentOutOfRangeException(nameof(until), until, "Work ends after it starts, at 24:00 at the latest, at a whole minute.");
        From = from;
        Until = until;
    }

    /// <summary>From midnight to midnight; the default.</summary>
    public static WorkingHours WholeDay { get; } = new(TimeSpan.Zero, TimeSpan.FromDays(1));

    /// <summary>When work starts, as the time since midnight on the local clock.</summary>
    public TimeSpan From { get; }

    /// <summary>When work ends, as the time since midnight on the local clock; 24 hours is the next midnight.</summary>
    public TimeSpan Until { get; }

    /// <summary>For example <c>09:00-17:00</c>.</summary>
    public override string ToString() => $"{Clock(From)}-{Clock(Until)}";

    internal static string Clock(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}");
}
