using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Writes blocks as Markdown.</summary>
internal sealed class MarkdownWriter : IPostmortemBlockWriter
{
    private readonly StringBuilder _text = new(4096);
    private readonly MarkdownNesting _nesting = new();
    private Block _last;
    private int _count;

    private enum Block
    {
        Nothing,
        Heading,
        Paragraph,
        Bullets,
        Numbers,
        Table,
        Code,
        Quote,
        Nested,
    }

    public void Heading(int level, string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 6);
        ArgumentNullException.ThrowIfNull(text);
        if (_last != Block.Nothing)
            _text.Append('\n');
        _text.Append('#', level).Append(' ').AppendEscaped(text).Append('\n');
        if (level == 1)
            _text.Append('\n');
        _last = level == 1 ? Block.Nothing : Block.Heading;
    }

    public void Paragraph(string text, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Start(Block.Paragraph, joins: false);
        if (label is null)
            _text.AppendEscapedLine(text);
        else
            _text.Append("**").AppendEscaped(label).Append("**: ").AppendEscaped(text).Append('\n');
    }

    public void Entry(PostmortemListKind kind, string text, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Start(kind == PostmortemListKind.Numbers ? Block.Numbers : Block.Bullets, joins: true);
        if (kind == PostmortemListKind.Numbers)
            _text.Append(CultureInfo.InvariantCulture, $"{_count}. ");
        else
            _text.Append("- ");
        if (label is null)
            _text.AppendEscapedLine(text);
        else
            _text.Append("**").AppendEscaped(label).Append("** ").AppendEscaped(text).Append('\n');
    }

    public void Row(params ReadOnlySpan<string> cells)
    {
        var isHead = _last != Block.Table;
        Start(Block.Table, joins: true);
        PostmortemTable.Check(cells, isHead ? cells.Length : _count);
        _text.Append('|');
        foreach (var cell in cells)
        {
            // Alone between bars a number sign opens no heading, and the template has it so.
            _ = cell == "#" ? _text.Append(" # |") : _text.Append(' ').AppendEscaped(cell).Append(" |");
        }

        _text.Append('\n');
        if (!isHead)
            return;

        _count = cells.Length;
        _text.Append('|');
        foreach (var cell in cells)
            _text.Append('-', cell.Length + 2).Append('|');
        _text.Append('\n');
    }

    public void Head(params ReadOnlySpan<string> cells)
    {
        // A paragraph's blank line parts the tables.
        if (_last == Block.Table)
            _last = Block.Paragraph;
        Row(cells);
    }

    public void Code(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        Start(Block.Code, joins: false);
        MarkdownCode.Append(_text, text, language);
    }

    public void Quote(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Start(Block.Quote, joins: false);
        _text.Append("> ").AppendEscapedLine(text);
    }

    public void Entry(int level, int? number, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_last != Block.Nested)
            _nesting.Clear();
        Start(Block.Nested, joins: true);
        _nesting.Append(_text, level, number);
        _text.AppendEscapedLine(text);
    }

    public void Figure(Func<string?> draw)
    {
        // Markdown has no pictures of its own: the words beside it say the same.
    }

    public override string ToString() => _text.ToString();

    /// <summary>A blank line parts blocks, but not a heading from what it heads.</summary>
    private void Start(Block block, bool joins)
    {
        if (_last == block && joins)
        {
            _count += block == Block.Table ? 0 : 1;
            return;
        }

        if (_last is not (Block.Nothing or Block.Heading))
            _text.Append('\n');
        _last = block;
        _count = 1;
    }
}
