using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IncidentKit;

/// <summary>The run of letters from a to z at the start of a text, read sixteen characters at once.</summary>
internal readonly ref struct PlainRun
{
    /// <summary>How many characters the text must have.</summary>
    public const int Needed = Width + 2;

    private const int Width = 16;

    private const byte SmallBit = 0x20;

    private PlainRun(int length, uint capitals, ulong low, ulong high) => (Length, Capitals, Low, High) = (length, capitals, low, high);

    /// <summary>How many letters there are; 16 when there may be more.</summary>
    public int Length { get; }

    /// <summary>A bit for each of them that is a capital.</summary>
    public uint Capitals { get; }

    /// <summary>The first eight letters, small, a byte each.</summary>
    public ulong Low { get; }

    /// <summary>The next eight.</summary>
    public ulong High { get; }

    // As many set bytes as there are letters, when read from so far before the middle.
    private static ReadOnlySpan<byte> Kept =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    public static PlainRun Read(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text[..Width]);
        var letters = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[8..]));
        var small = letters | Vector128.Create(SmallBit);
        var isLetter = Vector128.LessThan(small - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var length = System.Numerics.BitOperations.TrailingZeroCount(~isLetter.ExtractMostSignificantBits() | (1u << Width));
        var capitals = ~Vector128.Equals(letters, small).ExtractMostSignificantBits() & ((1u << length) - 1);
        var halves = (small & Vector128.Create(Kept.Slice(Width - length, Width))).AsUInt64();
        return new PlainRun(length, capitals, halves.GetElement(0), halves.GetElement(1));
    }
}
