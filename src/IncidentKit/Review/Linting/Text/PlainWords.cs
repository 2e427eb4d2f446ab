using System.Runtime.InteropServices;

namespace IncidentKit;

/// <summary>The lexicon's words of up to fourteen letters from a to z, which are nearly all that a text has.</summary>
/// <remarks>Such a word is a number of 128 bits, a byte a letter: to compare two is one step, whatever their length. All that is known of
/// a word stands beside it, so that to look it up costs one look into memory.</remarks>
internal sealed class PlainWords
{
    /// <summary>How many letters a plain word has at most.</summary>
    public const int Longest = 14;

    // The word's number fills the two bytes that its letters leave.
    private const int NumberShift = 48;
    private const ulong Letters = (1UL << NumberShift) - 1;

    private readonly PlainWord[] _slots;
    private readonly int _shift;

    public PlainWords(IReadOnlyList<LexiconEntry> entries)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entries.Count, ushort.MaxValue);
        var bits = System.Numerics.BitOperations.Log2((uint)entries.Count) + 2;
        _shift = 64 - bits;
        _slots = new PlainWord[1 << bits];
        for (var word = 1; word < entries.Count; word++)
        {
            if (TryPack(entries[word].Text, out var low, out var high))
                Insert(low, high, new PlainWord(low, high | ((ulong)word << NumberShift), entries[word].Traits, entries[word].Verb, entries[word].Marks));
        }
    }

    /// <summary>Looks up a word of small letters, packed, and says what it is.</summary>
    public void Find(ulong low, ulong high, ref ProseToken token)
    {
        var slots = _slots;
        for (var slot = (int)(Hash(low, high) >> _shift); ; slot++)
        {
            ref readonly var known = ref slots[slot & (slots.Length - 1)];
            if (known.Low == low && (known.High & Letters) == high)
            {
                (token.Word, token.Traits, token.Verb, token.Marks) = ((int)(known.High >> NumberShift), known.Traits, known.Verb, known.Marks);
                return;
            }

            if (known.Low == 0)
                break;
        }

        (token.Word, token.Traits, token.Verb, token.Marks) = (0, WordTraits.None, VerbTraits.None, WordMarks.None);
    }

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

    private void Insert(ulong low, ulong high, in PlainWord plain)
    {
        var slot = (int)(Hash(low, high) >> _shift);
        while (_slots[slot & (_slots.Length - 1)].Low != 0)
            slot++;
        _slots[slot & (_slots.Length - 1)] = plain;
    }

    private readonly record struct PlainWord(ulong Low, ulong High, WordTraits Traits, VerbTraits Verb, WordMarks Marks);
}
