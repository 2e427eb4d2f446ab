using System.Text;

namespace IncidentKit.Markdown;

/// <summary>Collects one line of plain text with the place of each character.</summary>
internal sealed class SourceTextBuilder(SourceFile file)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private int _strongPrefix;
    private bool _allStrong = true;

    public int Length => _text.Length;

    /// <summary>Appends a character; blanks and what can't be seen become one blank, as in a rendered postmortem.</summary>
    public void Append(char c, int offset, bool strong)
    {
        if (char.IsControl(c) || c is ' ' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            c = ' ';
        if (c == ' ' && (_text.Length == 0 || _text[^1] == ' '))
            return;
        _text.Append(c);
        _offsets.Add(offset);
        _allStrong &= strong || char.IsWhiteSpace(c);
        if (_allStrong)
            _strongPrefix = _text.Length;
    }

    public void Append(string text, int offset, bool strong)
    {
        foreach (var c in text)
            Append(c, offset, strong);
    }

    public SourceTextBuilder Append(string text, int offset)
    {
        Append(text, offset, strong: false);
        return this;
    }

    public SourceTextBuilder Append(SourceText text)
    {
        for (var i = 0; i < text.Length; i++)
            Append(text.Text[i], text.OffsetAt(i), strong: false);
        return this;
    }

    /// <summary>What was appended since, as a text.</summary>
    public string Since(int start) => _text.ToString(start, _text.Length - start);

    /// <summary>The line, blanks at its ends left out, and starts again.</summary>
    public SourceText Take()
    {
        var line = new SourceText(file, _text.ToString(), _offsets.ToArray(), _strongPrefix).Slice(0);
        _text.Clear();
        _offsets.Clear();
        _strongPrefix = 0;
        _allStrong = true;
        return line;
    }
}
