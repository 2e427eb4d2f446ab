using System.Text;

namespace QuickStart;

/// <summary>The bytes of a file, with the way back from an offset to line and column.</summary>
internal sealed class SourceText
{
    private readonly byte[] _utf8;
    private readonly List<int> _lineStarts = [0];

    /// <summary>Takes over the bytes, without a byte order mark.</summary>
    public SourceText(string name, byte[] bytes)
    {
        Name = name;
        _utf8 = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        for (var i = 0; i < _utf8.Length; i++)
        {
            if (_utf8[i] == '\n')
                _lineStarts.Add(i + 1);
        }
    }

    public string Name { get; }

    public ReadOnlySpan<byte> Utf8 => _utf8;

    public TextPosition PositionAt(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new TextPosition(line + 1, Encoding.UTF8.GetCharCount(_utf8.AsSpan(_lineStarts[line]..offset)) + 1);
    }

    /// <summary>The offset of a place that a JSON error names: both from 0, the place in bytes.</summary>
    public int OffsetOf(long line, long byteInLine) =>
        (int)Math.Min(_utf8.Length, _lineStarts[(int)Math.Min(line, _lineStarts.Count - 1)] + byteInLine);
}
