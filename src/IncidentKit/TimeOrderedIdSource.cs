using System.Buffers.Binary;
using System.Security.Cryptography;

namespace IncidentKit;

/// <summary>The default source of ids: UUIDv7 (RFC 9562), random beyond the millisecond.</summary>
/// <remarks>Randomness is cryptographic and fetched some hundred ids at a time, because asking the system for each one costs more than
/// deciding a command. Safe for many threads.</remarks>
public sealed class TimeOrderedIdSource : IIdSource
{
    private const int BytesPerId = 10;

    private readonly Lock _lock = new();
    private readonly byte[] _random = new byte[BytesPerId * 256];
    private int _used = BytesPerId * 256;

    /// <inheritdoc/>
    public Guid NewId(DateTimeOffset now)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)now.ToUnixTimeMilliseconds() << 16);
        lock (_lock)
        {
            if (_used == _random.Length)
            {
                RandomNumberGenerator.Fill(_random);
                _used = 0;
            }

            _random.AsSpan(_used, BytesPerId).CopyTo(bytes[6..]);
            _used += BytesPerId;
        }

        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }
}
