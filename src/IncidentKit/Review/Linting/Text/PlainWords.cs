using System.Runtime.InteropServices;

namespace IncidentKit;

/// <summary>The lexicon's words of up to sixteen letters from a to z, which are nearly all that a text has.</summary>
/// <remarks>Such a word is a number of 128 bits, a byte a letter: to compare two is one step, whatever their length.</remarks>
internal sealed class PlainWords
{
    /// <summary>How many letters a plain word has at most.</summary>
    public const int Longest = 16;

    // Open addressing: some bits of the hash beside the word's number, so that an unknown word hardly ever costs a second look.
    private readonly (ushort Tag, ushort Word)[] _slots;
    private readonly PlainWord[] _words;
    private readonly int _shift;

    public PlainWords(IReadOnlyList<LexiconEntry> entries)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entries.Count, ushort.MaxValue);
        var bits = System.Numerics.BitOperations.Log2((uint)entries.Count) + 2;
        _shift = 64 - bits;
        _slots = new (ushort, ushort)[1 << bits];
        _words = new PlainWord[entries.Count];
        for (var word = 1; word < entries.Count; word++)
        {
            if (TryPack(entries[word].Text, out var low, out var high))
                Insert(word, new PlainWord(low, high, entries[word].Traits, entries[word].Verb, entries[word].Marks));
        }
    }

    /// <summary>Looks up a word of small letters, packed, and says what it is.</summary>
    public void Find(ulong low, ulong high, ref ProseToken token)
    {
        var hash = Hash(low, high);
        var slots = _slots;
        for (var slot = (int)(hash >> _shift); ; slot++)
        {
            var (tag, word) = slots[slot & (slots.Length - 1)];
            if (word == 0)
                break;
            if (tag != (ushort)(hash >> 16))
                continue;
            ref readonly var known = ref _words[word];
            if (known.Low != low || known.High != high)
                continue;
            (token.Word, token.Traits, token.Verb, token.Marks) = (word, known.Traits, known.Verb, known.Marks);
            return;
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
        Span<byte> letters = stackalloc byte[Longest];
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

    private void Insert(int word, in PlainWord plain)
    {
        _words[word] = plain;
        var hash = Hash(plain.Low, plain.High);
        var slot = (int)(hash >> _shift);
        while (_slots[slot & (_slots.Length - 1)].Word != 0)
            slot++;
        _slots[slot & (_slots.Length - 1)] = ((ushort)(hash >> 16), (ushort)word);
    }

    private readonly record struct PlainWord(ulong Low, ulong High, WordTraits Traits, VerbTraits Verb, WordMarks Marks);
}
