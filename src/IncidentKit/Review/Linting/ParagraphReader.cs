namespace IncidentKit;

/// <summary>Cuts a stream of text at its blank lines; fenced code stays in one piece.</summary>
/// <remarks>Every line end becomes one line feed, and the last line gets one. Only one paragraph is in memory.</remarks>
internal sealed class ParagraphReader(TextReader reader)
{
    private const int FirstSize = 8192;

    private char[] _buffer = new char[FirstSize];
    private int _first;
    private int _lineStart;
    private int _searched;
    private int _end;
    private int _passed;
    private int _lines;
    private bool _afterReturn;
    private bool _isOver;

    /// <summary>The line on which the paragraph starts, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Where the paragraph starts, from 0, with one character for each line end.</summary>
    public int Start { get; private set; }

    /// <summary>The paragraph with its blank line; it may be used until the next one is read.</summary>
    public ReadOnlyMemory<char> Text { get; private set; }

    /// <summary>Reads the next paragraph.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        (Line, Start) = (_lines + 1, _passed + _first);
        var fenced = false;
        while (TryFindLine(out var line))
        {
            _lines++;
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                fenced = !fenced;
            if (!fenced && line.IsWhiteSpace())
                break;
        }

        Text = _buffer.AsMemory(_first, _lineStart - _first);
        _first = _lineStart;
        return Text.Length > 0;
    }

    private bool TryFindLine(out ReadOnlySpan<char> line)
    {
        int length;
        while ((length = _buffer.AsSpan(_searched, _end - _searched).IndexOf('\n')) < 0)
        {
            _searched = _end;
            if (_isOver)
            {
                line = default;
                return false;
            }

            Fill();
        }

        var end = _searched + length;
        line = _buffer.AsSpan(_lineStart, end - _lineStart);
        _lineStart = _searched = end + 1;
        return true;
    }

    private void Fill()
    {
        MakeRoom();
        var count = reader.Read(_buffer, _end, _buffer.Length - _end - 1);
        _isOver = count <= 0;
        if (!_isOver)
            _end += Join(_buffer.AsSpan(_end, count));
        else if (_end > _lineStart)
            _buffer[_end++] = '\n';
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length - 1 - (FirstSize / 4))
            return;
        var kept = _buffer.AsSpan(_first, _end - _first);
        var target = kept.Length > _buffer.Length / 2 ? new char[_buffer.Length * 2] : _buffer;
        kept.CopyTo(target);
        _passed += _first;
        (_lineStart, _searched, _end, _first) = (_lineStart - _first, _searched - _first, _end - _first, 0);
        _buffer = target;
    }

    // A carriage return ends a line, and a line feed behind it belongs to it.
    private int Join(Span<char> read)
    {
        if (!_afterReturn && !read.Contains('\r'))
            return read.Length;
        var to = 0;
        foreach (var c in read)
        {
            if (c != '\n' || !_afterReturn)
                read[to++] = c == '\r' ? '\n' : c;
            _afterReturn = c == '\r';
        }

        return to;
    }
}
