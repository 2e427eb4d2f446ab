using System.Text;

namespace PostmortemLint;

/// <summary>Reads a text paragraph by paragraph, however long it is; code between fences is passed over.</summary>
/// <param name="start">What has been read already.</param>
/// <param name="rest">Gives what follows.</param>
internal sealed class ParagraphReader(string start, TextReader rest)
{
    /// <summary>A longer paragraph is cut here, so that one line without end does not fill the memory.</summary>
    public const int MaxParagraph = 1_000_000;

    private readonly char[] _buffer = new char[32 * 1024];
    private readonly StringBuilder _line = new();
    private int _next;
    private int _filled;
    private bool _isStartRead;

    public IEnumerable<Paragraph> Read()
    {
        var text = new StringBuilder();
        var (offset, line) = (0L, 1L);
        var (startOffset, startLine) = (0L, 1L);
        var fence = '\0';
        while (ReadLine() is { } next)
        {
            var mark = FenceOf(next);
            var isCode = fence != '\0' || mark != '\0';
            fence = mark == '\0' ? fence : fence == '\0' ? mark : fence == mark ? '\0' : fence;
            if (text.Length > 0 && (isCode || string.IsNullOrWhiteSpace(next) || text.Length + next.Length > MaxParagraph))
            {
                yield return new Paragraph(text.ToString(), startOffset, startLine);
                text.Clear();
            }

            if (!isCode && !string.IsNullOrWhiteSpace(next))
            {
                if (text.Length == 0)
                    (startOffset, startLine) = (offset, line);
                text.Append(next);
            }

            offset += next.Length;
            line += next[^1] is '\n' or '\r' ? 1 : 0;
        }

        if (text.Length > 0)
            yield return new Paragraph(text.ToString(), startOffset, startLine);
    }

    private static char FenceOf(string line)
    {
        var text = line.AsSpan().TrimStart();
        return text.StartsWith("```") ? '`' : text.StartsWith("~~~") ? '~' : '\0';
    }

    /// <summary>A line with its end; a line that is too long in pieces. Null at the end.</summary>
    private string? ReadLine()
    {
        _line.Clear();
        while (_line.Length < MaxParagraph && Next() is >= 0 and var next)
        {
            _line.Append((char)next);
            if (next == '\n')
                break;
            if (next == '\r')
            {
                // Both characters of a line end belong to its line.
                if (Peek() == '\n')
                    _line.Append((char)Next());
                break;
            }
        }

        return _line.Length == 0 ? null : _line.ToString();
    }

    private int Next() => Fill() ? Current(_next++) : -1;

    private int Peek() => Fill() ? Current(_next) : -1;

    private int Current(int at) => _isStartRead ? _buffer[at] : start[at];

    private bool Fill()
    {
        if (!_isStartRead)
        {
            if (_next < start.Length)
                return true;
            _isStartRead = true;
            _next = _filled = 0;
        }

        if (_next < _filled)
            return true;
        _next = 0;
        _filled = InputSource.Read(rest, _buffer);
        return _filled > 0;
    }
}
