namespace IncidentKit;

/// <summary>A set of words of the lexicon: one bit for each.</summary>
internal sealed class WordSet
{
    private readonly ulong[] _bits;

    private WordSet(IEnumerable<int> words)
    {
        int[] all = [.. words];
        _bits = new ulong[(all.Max() / 64) + 1];
        foreach (var word in all)
            _bits[word / 64] |= 1UL << (word & 63);
    }

    /// <summary>Words that the lexicon must have, parted by blanks.</summary>
    public static WordSet Of(string words) => new(words.Split(' ').Select(word => Lexicon.Default[word]));

    /// <summary>Words parted by blanks; those that the lexicon does not have are left out.</summary>
    public static WordSet OfKnown(string words) => new(words.Split(' ').Select(word => Lexicon.Default.Find(word)).Where(word => word > 0));

    public bool Contains(int word)
    {
        var at = word >> 6;
        return (uint)at < (uint)_bits.Length && (_bits[at] >> (word & 63) & 1) != 0;
    }
}
