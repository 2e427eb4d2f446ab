namespace IncidentKit;

/// <summary>What to look for when asking whether an incident has happened before.</summary>
public sealed record RecurrenceOptions
{
    /// <summary>Less alike than this is not told, 0 to 1; a quarter by default.</summary>
    public double MinimumScore { get; init; } = 0.25;

    /// <summary>At most this many, 1 to 100; ten by default. As many ids of restricted ones may come on top.</summary>
    public int Maximum { get; init; } = 10;

    /// <summary>How far to look back from the incident's detection; to the beginning when null.</summary>
    public TimeSpan? Within { get; init; }

    /// <summary>What to tell of restricted incidents; their id alone by default.</summary>
    public RestrictedMatches Restricted { get; init; }

    /// <summary>Refuses impossible values.</summary>
    /// <exception cref="ArgumentException">The score, the maximum or the time is outside its range.</exception>
    public void Validate()
    {
        if (!(MinimumScore is >= 0 and <= 1))
            throw new ArgumentException($"MinimumScore is {MinimumScore}; it must be 0 to 1.");
        if (Maximum is < 1 or > 100)
            throw new ArgumentException($"Maximum is {Maximum}; it must be 1 to 100.");
        if (Within <= TimeSpan.Zero)
            throw new ArgumentException($"Within is {Within}; it must be more than zero.");
    }
}
