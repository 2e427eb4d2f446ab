namespace IncidentKit.Markdown;

/// <summary>A text that was read from a document, and where each of its characters stands there.</summary>
/// <remarks>Immutable. The text is plain: markup is gone, line ends are blanks, links are <c>text (url)</c>, code keeps its
/// backticks.</remarks>
public sealed class SourceText
{
    private readonly SourceFile _file;
    private readonly ReadOnlyMemory<int> _offsets;

    internal SourceText(SourceFile file, string text, ReadOnlyMemory<int> offsets, int strongPrefix)
    {
        _file = file;
        _offsets = offsets;
        Text = text;
        StrongPrefix = Math.Min(strongPrefix, text.Length);
    }

    /// <summary>The plain text.</summary>
    public string Text { get; }

    /// <summary>Where the whole text stands.</summary>
    public SourceSpan Span => Locate(0, Text.Length);

    /// <summary>How many characters at the start stand in strong emphasis.</summary>
    internal int StrongPrefix { get; }

    internal int Length => Text.Length;

    internal bool IsEmpty => Text.Length == 0;

    internal bool IsStrong => StrongPrefix == Text.Length && StrongPrefix > 0;

    /// <summary>Where a part of the text stands in the document.</summary>
    /// <param name="start">The first character, from 0.</param>
    /// <param name="length">How many characters; 0 for the place before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not within the text.</exception>
    public SourceSpan Locate(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);
        var offsets = _offsets.Span;
        if (offsets.IsEmpty)
            return _file.Span(0, 0);
        if (start == offsets.Length)
            return _file.Span(offsets[^1] + 1, 0);
        return _file.Span(offsets[start], length == 0 ? 0 : Math.Max(0, offsets[start + length - 1] + 1 - offsets[start]));
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal int OffsetAt(int index) => _offsets.Span[index];

    /// <summary>Whether the author wrote the character so that it is no markup: behind a backslash, or as an entity.</summary>
    internal bool IsEscaped(int index)
    {
        var offset = OffsetAt(index);
        return _file.Text[offset] != Text[index] || (offset > 0 && _file.Text[offset - 1] == '\\');
    }

    internal SourceTextBuilder NewBuilder() => new(_file);

    /// <summary>A part as it is, blanks and all.</summary>
    internal SourceText Part(int start, int length) =>
        new(_file, Text.Substring(start, length), _offsets.Slice(start, length), Math.Clamp(StrongPrefix - start, 0, length));

    /// <summary>The text behind words that do not stand there in the document, or not here.</summary>
    internal SourceText Behind(string words) => NewBuilder().Append(words, OffsetAt(0)).Append(this).Take();

    internal SourceText Slice(int start) => Slice(start, Length - start);

    /// <summary>A part without the blanks at its ends.</summary>
    internal SourceText Slice(int start, int length)
    {
        var end = start + length;
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return start == 0 && end == Length ? this : Part(start, end - start);
    }

    internal static SourceText Join(IReadOnlyList<SourceText> parts, string separator)
    {
        if (parts.Count == 1)
            return parts[0];
        var text = string.Join(separator, parts.Select(part => part.Text));
        var offsets = new List<int>(text.Length);
        var strong = true;
        var prefix = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                offsets.AddRange(Enumerable.Repeat(offsets.Count == 0 ? 0 : offsets[^1], separator.Length));
            prefix = strong ? offsets.Count + parts[i].StrongPrefix : prefix;
            strong &= parts[i].StrongPrefix == parts[i].Length;
            offsets.AddRange(parts[i]._offsets.Span);
        }

        return new SourceText(parts[0]._file, text, offsets.ToArray(), prefix);
    }
}
