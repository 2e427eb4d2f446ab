using System.Buffers.Binary;

namespace IncidentKit.Testing;

/// <summary>Ids that count up from 1, in the form of UUIDv7: the same test makes the same ids in every run.</summary>
/// <remarks>Safe for many threads. Two sources make the same ids; let one test use one.</remarks>
public sealed class CountingIdSource : IIdSource
{
    private long _last;

    /// <inheritdoc/>
    public Guid NewId(DateTimeOffset now)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], Interlocked.Increment(ref _last));
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)Math.Max(0, now.ToUnixTimeMilliseconds()) << 16);
        bytes[6] = 0x70;
        bytes[8] = 0x80;
        return new Guid(bytes, bigEndian: true);
    }
}
