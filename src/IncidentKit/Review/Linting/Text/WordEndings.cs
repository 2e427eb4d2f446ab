namespace IncidentKit;

/// <summary>Endings that names of people hardly have.</summary>
internal static class WordEndings
{
    private static readonly string[] s_nouns =
    [
        "tion", "sis", "ency", "sion", "ment", "ness", "ity", "ing", "ance", "ence", "ency", "ancy", "ship", "age", "ware", "ism", "ture", "sure", "logy", "graphy", "ers", "ors", "ics",
        "ions", "ments", "ities", "ings", "ances", "ences", "ages", "able", "ible", "ive", "ful", "less", "ous", "ally", "ized", "ised", "ies", "ckets", "sets", "ords",
        "db", "sql", "ql", "hub", "base", "flow", "ops", "kit", "mesh", "stack", "cache", "queue", "scale", "guard", "bot",
    ];

    // By the last letter, so that a word is held against few of them.
    private static readonly string[][] s_byLast = [.. Enumerable.Range('a', 26).Select(last => s_nouns.Where(ending => ending[^1] == last).Distinct().ToArray())];

    public static bool IsNoun(ReadOnlySpan<char> word)
    {
        var last = (uint)((word[^1] | 0x20) - 'a');
        if (last >= 26 || word[^1] > 'z')
            return false;
        foreach (var ending in s_byLast[last])
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
