namespace IncidentKit;

/// <summary>Full stops that end no sentence.</summary>
internal static class Abbreviations
{
    private const int Longest = 6;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_known = new HashSet<string>(
        [
            "e.g", "i.e", "eg", "ie", "vs", "cf", "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "approx", "ca", "resp", "fig", "no", "nr",
            "dept", "inc", "ltd", "corp", "co", "al", "esp", "incl", "max", "min", "sec", "ver", "vol", "p", "pp", "aka", "a.k.a", "w.r.t",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word that ends at the full stop is an abbreviation or a single initial.</summary>
    public static bool Ends(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start <= Longest && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..stop];
        if (word.Length is 0 or > Longest)
            return false;
        if (word.Length == 1)
            return char.IsUpper(word[0]) && word[0] != 'I';
        // "no." and "max." may well end a sentence: only a following number makes them abbreviations.
        if (word.Length <= 3 && word[0] is 'n' or 'm' or 's' && !word.Contains('.'))
            return FollowedByDigit(text, stop) && s_known.Contains(word) || word is "mr" or "ms" or "mrs" or "st" or "sr";
        return s_known.Contains(word);
    }

    private static bool FollowedByDigit(ReadOnlySpan<char> text, int stop) =>
        stop + 2 < text.Length && text[stop + 1] == ' ' && char.IsAsciiDigit(text[stop + 2]);
}
