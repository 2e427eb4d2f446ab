namespace IncidentKit;

/// <summary>The features of one sentence; reused for the next.</summary>
internal sealed class FeatureSet
{
    /// <summary>How many features are kept.</summary>
    public const int Most = 1536;

    private const int Bits = 20;

    private readonly ulong[] _keys = new ulong[Most];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(FeatureKind kind, int first = 0, int second = 0) => Add(Key((int)kind, first, second));

    public void Add(ulong key)
    {
        var (keys, count) = (_keys, Count);
        if ((uint)count >= (uint)keys.Length)
            return;
        keys[count] = key;
        Count = count + 1;
    }

    /// <summary>One number for a kind and its two arguments: words, classes, states.</summary>
    public static ulong Key(int kind, int first, int second) => ((ulong)kind << (2 * Bits)) | ((ulong)(uint)first << Bits) | (uint)second;

    public static (int Kind, int First, int Second) Parts(ulong key) =>
        ((int)(key >> (2 * Bits)), (int)((key >> Bits) & ((1u << Bits) - 1)), (int)(key & ((1u << Bits) - 1)));
}
