namespace IncidentKit;

/// <summary>The hash of a word in small letters, made character by character while the text is scanned.</summary>
internal static class WordHash
{
    public const uint Seed = 2166136261;

    public static uint Add(uint hash, char lower) => (hash ^ lower) * 16777619;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
            hash = Add(hash, Lower(c));
        return hash;
    }

    /// <summary>The small letter; typographic apostrophes and hyphens become the plain ones.</summary>
    public static char Lower(char c) => c switch
    {
        < '\u0080' => (uint)(c - 'A') < 26 ? (char)(c | 0x20) : c,
        '\u2019' or '\u2018' or '\u02BC' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(c),
    };
}
