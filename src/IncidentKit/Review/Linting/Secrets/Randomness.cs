namespace IncidentKit;

/// <summary>Whether a value looks drawn at random rather than named by people.</summary>
internal static class Randomness
{
    /// <summary>Bits a character, at least: below it a value is a name.</summary>
    private const double LeastEntropy = 3.0;

    /// <summary>Above it a long value of mixed case is drawn at random, wherever its digits stand.</summary>
    private const double LongEntropy = 4.4;

    /// <summary>Whether letters and digits are mixed in one long piece, and hardly any character dominates.</summary>
    public static bool LooksRandom(ReadOnlySpan<char> value)
    {
        if (IsUuid(value))
            return false;
        if (value.Length >= 30 && value.ContainsAnyInRange('A', 'Z') && value.ContainsAnyInRange('a', 'z') && value.ContainsAnyInRange('0', '9') && Entropy(value) > LongEntropy)
            return true;
        var mixed = false;
        foreach (var range in value.SplitAny('-', '.', ':', '/', '@'))
        {
            var (letters, others) = Count(value[range]);
            mixed |= letters >= 2 && others >= 2 && letters + others >= 8;
        }

        return mixed && Entropy(value) >= LeastEntropy;
    }

    public static bool IsPlainNumber(ReadOnlySpan<char> value) => value.IndexOfAnyExceptInRange('-', '9') < 0 && value.Length < 6;

    /// <summary>Letters, and what is neither a letter nor a mark that names hold.</summary>
    public static (int Letters, int Others) Count(ReadOnlySpan<char> value)
    {
        var (letters, others) = (0, 0);
        foreach (var c in value)
        {
            if (char.IsLetter(c))
                letters++;
            else if (c is not ('-' or '_' or '.' or '/' or ':' or '\''))
                others++;
        }

        return (letters, others);
    }

    /// <summary>Whether every piece is a word or a short number: <c>v2.3.1</c>, <c>reset-page-2</c>.</summary>
    public static bool IsVersionOrName(ReadOnlySpan<char> value)
    {
        foreach (var range in value.SplitAny('-', '.', '_', '/', ':'))
        {
            var (letters, others) = Count(value[range]);
            if (letters + others > 4 && letters > 0 && others > 0)
                return false;
        }

        return value.IndexOfAny("-._/") >= 0;
    }

    private static bool IsUuid(ReadOnlySpan<char> value) => value.Length >= 36 && Guid.TryParseExact(value[..36], "D", out _);

    private static double Entropy(ReadOnlySpan<char> value)
    {
        Span<int> counts = stackalloc int[128];
        counts.Clear();
        foreach (var c in value)
            counts[c & 127]++;
        var bits = 0.0;
        foreach (var count in counts)
        {
            if (count > 0)
                bits -= (double)count / value.Length * Math.Log2((double)count / value.Length);
        }

        return bits;
    }
}
