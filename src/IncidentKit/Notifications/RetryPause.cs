using System.Buffers.Binary;

namespace IncidentKit;

/// <summary>How long to wait before a message is tried again.</summary>
internal static class RetryPause
{
    private const double MostAdded = 0.25;

    /// <summary>The pause after an attempt: doubled with each one up to the longest, and up to a quarter longer, always the same for the
    /// same message and attempt.</summary>
    public static TimeSpan After(int attempt, Guid messageId, TimeSpan first, TimeSpan longest)
    {
        longest = first > longest ? first : longest;
        var pause = first * Math.Pow(2, Math.Clamp(attempt - 1, 0, 30));
        return (pause < longest ? pause : longest) * (1 + (MostAdded * Fraction(messageId, attempt)));
    }

    // Evenly spread over [0, 1): ids made in the same millisecond differ in few bits, so these are mixed.
    private static double Fraction(Guid id, int attempt)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        var mixed = Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        mixed = Mix(mixed ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
        mixed = Mix(mixed ^ (uint)attempt);
        return (mixed >> 11) * (1.0 / (1UL << 53));
    }

    // The finalizer of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
