namespace IncidentKit;

/// <summary>Faults that somebody makes, as objects of a verb.</summary>
internal static class FaultWords
{
    private static readonly WordSet s_made =
        WordSet.Of("mistake mistakes error oversight blunder slip lapse slip-up typo typos misjudgment misjudgement misstep misconfiguration gaffe miscalculation screwup screw-up fuckup fuck-up goof omission");

    public static bool IsMade(int word) => s_made.Contains(word);
}
