namespace IncidentKit;

/// <summary>A time during which something had one value.</summary>
internal readonly record struct Stretch<T>(DateTimeOffset From, DateTimeOffset Until, T Value)
{
    /// <summary>The stretches that values, each from its time on, make of a time; values out of it are cut off.</summary>
    public static List<Stretch<T>> Of(T first, IEnumerable<(DateTimeOffset At, T Value)> changes, DateTimeOffset from,
        DateTimeOffset until)
    {
        var stretches = new List<Stretch<T>>();
        var (since, value) = (from, first);
        foreach (var change in changes)
        {
            // A change that was entered with a time before the one that precedes it takes effect with that one.
            var at = change.At < since ? since : change.At > until ? until : change.At;
            if (at > since)
                stretches.Add(new(since, at, value));
            (since, value) = (at, change.Value);
        }

        stretches.Add(new(since, until, value));
        return stretches;
    }
}
