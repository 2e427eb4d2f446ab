namespace IncidentKit;

/// <summary>What an incident of a level costs people.</summary>
/// <param name="Pages">How many people are paged.</param>
/// <param name="UpdateEvery">How often a status update is due while it lasts; null for never.</param>
/// <param name="PostmortemRequired">Whether a postmortem has to be written.</param>
public sealed record LevelBurden(int Pages, TimeSpan? UpdateEvery, bool PostmortemRequired)
{
    /// <summary>What <c>process.md</c> asks for: at SEV-1 all hands (five people are assumed), at SEV-2 the primary and a backup, at SEV-3 the
    /// on-call engineer, below nobody; updates by ruling 5, postmortems by ruling 7.</summary>
    /// <param name="severity">The level.</param>
    public static LevelBurden Default(Severity severity) => severity.Rank switch
    {
        1 => new(5, TimeSpan.FromMinutes(15), true),
        2 => new(2, TimeSpan.FromMinutes(15), true),
        3 => new(1, TimeSpan.FromHours(1), true),
        _ => new(0, null, false),
    };
}
