namespace IncidentKit;

/// <summary>Every word that a rule knows: numbered, with its kinds and its verb forms.</summary>
/// <remarks>Made once from the tables in <c>Words</c>, then only read. A word that is not in it has the number 0.</remarks>
internal sealed class Lexicon
{
    // Open addressing; a hash and the number of its word beside each other, so that most words cost one look into memory.
    private readonly (uint Hash, int Word)[] _slots;
    private readonly string[] _texts;
    private readonly WordTraits[] _traits;
    private readonly VerbTraits[] _verbs;
    private readonly int[] _lemmas;
    private readonly WordMarks[] _marks;

    internal Lexicon(IReadOnlyList<LexiconEntry> entries)
    {
        _texts = [.. entries.Select(entry => entry.Text)];
        _traits = [.. entries.Select(entry => entry.Traits)];
        _verbs = [.. entries.Select(entry => entry.Verb)];
        _lemmas = [.. entries.Select(entry => entry.Lemma)];
        _marks = [.. entries.Select(entry => entry.Marks)];
        var size = 1;
        while (size < entries.Count * 4)
            size *= 2;
        _slots = new (uint, int)[size];
        for (var word = 1; word < entries.Count; word++)
            Insert(word);
        Plain = new PlainWords(entries);
    }

    /// <summary>The words of the tables.</summary>
    public static Lexicon Default { get; } = LexiconTables.Read();

    /// <summary>The words of letters alone, for the scanner.</summary>
    public PlainWords Plain { get; }

    /// <summary>The number of a word, by its hash and its letters in any case; 0 when unknown.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = Spread(hash) & mask; ; slot = (slot + 1) & mask)
        {
            var (known, found) = _slots[slot];
            if (found == 0 || (known == hash && Same(word, _texts[found])))
                return found;
        }
    }

    public int Count => _texts.Length;

    public int Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word));

    /// <summary>The number of a word that must be there.</summary>
    public int this[string word] =>
        Find(word) is var found and > 0 ? found : throw new ArgumentException($"The lexicon has no word '{word}'.", nameof(word));

    public WordTraits TraitsOf(int word) => _traits[word];

    public VerbTraits VerbOf(int word) => _verbs[word];

    public WordMarks MarksOf(int word) => _marks[word];

    /// <summary>The number of the verb's base form, or of the word itself.</summary>
    public int LemmaOf(int word) => _lemmas[word];

    public string TextOf(int word) => _texts[word];

    private static int Spread(uint hash) => (int)((hash ^ (hash >> 15)) & 0x7FFFFFFF);

    private static bool Same(ReadOnlySpan<char> word, string known)
    {
        if (word.Length != known.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (WordHash.Lower(word[i]) != known[i])
                return false;
        }

        return true;
    }

    private void Insert(int word)
    {
        var hash = WordHash.Of(_texts[word]);
        var mask = _slots.Length - 1;
        var slot = Spread(hash) & mask;
        while (_slots[slot].Word != 0)
            slot = (slot + 1) & mask;
        _slots[slot] = (hash, word);
    }
}
