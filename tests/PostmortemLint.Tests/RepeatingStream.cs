namespace PostmortemLint.Tests;

/// <summary>A stream that repeats a few bytes, and keeps none of them.</summary>
internal sealed class RepeatingStream(byte[] bytes, long length) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, length - _position);
        for (var i = 0; i < read; i++)
            buffer[offset + i] = bytes[(_position + i) % bytes.Length];
        _position += read;
        return read;
    }

    public override void Flush()
    {
        // Nothing is kept.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
