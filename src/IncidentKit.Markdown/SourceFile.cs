namespace IncidentKit.Markdown;

/// <summary>The document as it was given, and where its lines start.</summary>
internal sealed class SourceFile
{
    private readonly List<int> _lineStarts = [0];

    public SourceFile(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _lineStarts.Add(i + 1);
        }
    }

    public string Text { get; }

    public SourceSpan Span(int offset, int length)
    {
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceSpan(offset, length, line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>A piece of the document, blanks at its ends left out.</summary>
    public SourceText Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        var offsets = new int[end - start];
        for (var i = 0; i < offsets.Length; i++)
            offsets[i] = start + i;
        return new SourceText(this, Text[start..end], offsets, strongPrefix: 0);
    }
}
