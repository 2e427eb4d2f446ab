namespace IncidentKit;

/// <summary>Faults that somebody makes, as objects of a verb.</summary>
internal static class FaultWords
{
    private static readonly HashSet<int> s_made =
        [.. "mistake mistakes error oversight blunder slip lapse slip-up typo typos misjudgment misjudgement misstep misconfiguration gaffe miscalculation screwup screw-up fuckup fuck-up goof omission".Split(' ').Select(word => Lexicon.Default[word])];

    public static bool IsMade(int word) => s_made.Contains(word);
}
