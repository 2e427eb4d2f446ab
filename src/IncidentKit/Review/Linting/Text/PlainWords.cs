using System.Runtime.InteropServices;

namespace IncidentKit;

/// <summary>The lexicon's words of up to fourteen letters from a to z, which are nearly all that a text has.</summary>
/// <remarks>Such a word is a number of 128 bits, a byte a letter: to compare two is one step, whatever their length. All that is known of
/// a word stands beside it, and each word has a slot of its own, so that to look it up costs one look into memory.</remarks>
internal sealed class PlainWords
{
    /// <summary>How many letters a plain word has at most.</summary>
    public const int Longest = 14;

    // The word's number fills the two bytes that its letters leave.
    private const int NumberShift = 48;
    private const ulong Letters = (1UL << NumberShift) - 1;
    private const int GroupBits = 12;

    private readonly PlainWord[] _slots;
    private readonly ushort[] _moves;

    public PlainWords(IReadOnlyList<LexiconEntry> entries)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entries.Count, ushort.MaxValue);
        var words = new List<(ulong Low, ulong High, int Number)>(entries.Count);
        for (var word = 1; word < entries.Count; word++)
        {
            if (TryPack(entries[word].Text, out var low, out var high))
                words.Add((low, high, word));
        }

        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, words.Count));
        _moves = SlotMoves.Find([.. words.Select(word => Hash(word.Low, word.High))], GroupBits, ref size);
        _slots = new PlainWord[size];
        foreach (var (low, high, number) in words)
            _slots[SlotOf(Hash(low, high))] = new PlainWord(low, high | ((ulong)number << NumberShift), entries[number].Traits, entries[number].Verb, entries[number].Marks);
    }

    /// <summary>Looks up a word of small letters, packed, and says what it is.</summary>
    public void Find(ulong low, ulong high, ref ProseToken token)
    {
        ref readonly var known = ref _slots[SlotOf(Hash(low, high))];
        if (known.Low == low && (known.High & Letters) == high)
            (token.Word, token.Traits, token.Verb, token.Marks) = ((int)(known.High >> NumberShift), known.Traits, known.Verb, known.Marks);
        else
            (token.Word, token.Traits, token.Verb, token.Marks) = (0, WordTraits.None, VerbTraits.None, WordMarks.None);
    }

    private int SlotOf(ulong hash) => SlotMoves.SlotOf(hash, _moves[SlotMoves.GroupOf(hash, GroupBits)], _slots.Length - 1);

    private static ulong Hash(ulong low, ulong high)
    {
        var mixed = (low ^ (high * 0x9FB21C651E98DF25UL)) * 0x9E3779B97F4A7C15UL;
        return mixed ^ (mixed >> 32);
    }

    private static bool TryPack(string word, out ulong low, out ulong high)
    {
        Span<byte> letters = stackalloc byte[16];
        letters.Clear();
        (low, high) = (0, 0);
        if (word.Length > Longest || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return false;
        for (var i = 0; i < word.Length; i++)
            letters[i] = (byte)word[i];
        var halves = MemoryMarshal.Cast<byte, ulong>(letters);
        (low, high) = (halves[0], halves[1]);
        return true;
    }

    private readonly record struct PlainWord(ulong Low, ulong High, WordTraits Traits, VerbTraits Verb, WordMarks Marks);
}
