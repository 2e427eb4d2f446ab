namespace IncidentKit;

/// <summary>What a modal or an auxiliary says about time and wish.</summary>
internal static class ModalWords
{
    private static readonly Dictionary<int, VerbFlags> s_flags = new[]
    {
        (VerbFlags.Should, "should ought shoulda needed shouldn't oughtn't"),
        (VerbFlags.Should | VerbFlags.Perfect, "should've shouldn't've shoulda"),
        (VerbFlags.Could, "could might couldn't mightn't"),
        (VerbFlags.Could | VerbFlags.Perfect, "could've might've couldn't've coulda"),
        (VerbFlags.Would, "would wouldn't"),
        (VerbFlags.Would | VerbFlags.Perfect, "would've wouldn't've woulda"),
    }.SelectMany(row => row.Item2.Split(' ').Select(word => (Word: Lexicon.Default[word], Flags: row.Item1)))
        .DistinctBy(row => row.Word).ToDictionary(row => row.Word, row => row.Flags);

    private static readonly WordSet s_present =
        WordSet.Of("is are am isn't aren't ain't has have hasn't haven't do does don't doesn't i'm you're we're they're i've we've you've they've it's that's");

    public static VerbFlags FlagOf(int modal) => s_flags.GetValueOrDefault(modal, VerbFlags.OtherModal);

    public static bool IsPresent(int auxiliary) => s_present.Contains(auxiliary);
}
