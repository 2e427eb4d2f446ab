using Markdig;
using Markdig.Syntax;

namespace IncidentKit.Markdown;

/// <summary>Parses Markdown (CommonMark with GitHub's tables and strikethrough) into blocks of plain text.</summary>
internal sealed class MarkdownBlocks
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .Use<TableExtension>()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UsePreciseSourceLocation()
        .Build();

    private const int MaxColumns = 64;

    private readonly SourceFile _file;
    private readonly Draft _draft;
    private readonly LinkBudget _links;
    private readonly InlineReader _inlines;
    private readonly MarkdownDocument _document;

    private MarkdownBlocks(SourceFile file, int bodyStart, Draft draft)
    {
        _file = file;
        _draft = draft;
        _links = new LinkBudget(file.Text.Length);
        _document = Parse(file, bodyStart, draft, out var parsed);
        _inlines = new InlineReader(file, parsed, _links, draft);
    }

    /// <summary>The blocks of the document from a place on.</summary>
    public static IReadOnlyList<SourceBlock> Read(SourceFile file, int bodyStart, Draft draft)
    {
        var reading = new MarkdownBlocks(file, bodyStart, draft);
        var blocks = new List<SourceBlock>();
        reading.Add(blocks, reading._document, level: 0, isNested: false);
        return blocks;
    }

    private static MarkdownDocument Parse(SourceFile file, int bodyStart, Draft draft, out string parsed)
    {
        // What stands before is blanked, so that every place stays what it is in the document.
        var before = new string([.. file.Text.AsSpan(0, bodyStart).ToString().Select(c => c is '\n' or '\r' ? c : ' ')]);
        var body = file.Text.AsSpan(bodyStart);
        try
        {
            parsed = before + MarkdownBounds.Apply(body);
            return Markdig.Markdown.Parse(parsed, s_pipeline);
        }
        catch (ArgumentException e) when (IsTooDeep(e))
        {
            draft.AddNote(ReadingDoubt.TooDeep, "The document is nested too deep: all of it was read as plain text.", file.Span(bodyStart, 0));
        }

        try
        {
            parsed = before + MarkdownBounds.Plain(body);
            return Markdig.Markdown.Parse(parsed, s_pipeline);
        }
        catch (ArgumentException e) when (IsTooDeep(e))
        {
            throw new PostmortemFormatException("The document is no Markdown that can be read: it is nested too deep.", e);
        }
    }

    // The parser has no exception of its own for it.
    private static bool IsTooDeep(ArgumentException e) => e.GetType() == typeof(ArgumentException);

    private void Add(List<SourceBlock> to, ContainerBlock container, int level, bool isNested)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    // A heading within a list or a quote heads no section.
                    AddText(to, isNested ? SourceBlockKind.Paragraph : SourceBlockKind.Heading, heading, isNested ? 0 : heading.Level);
                    break;
                case ParagraphBlock paragraph:
                    AddText(to, SourceBlockKind.Paragraph, paragraph, 0);
                    break;
                case CodeBlock code:
                    AddCode(to, code);
                    break;
                case HtmlBlock html:
                    AddHtml(html);
                    break;
                case TableRows table:
                    AddTable(to, table);
                    break;
                case ListBlock list:
                    to.Add(new SourceBlock(SourceBlockKind.List, []) { Level = level + 1, Children = [.. list.OfType<ListItemBlock>().Select(item => Entry(item, list.IsOrdered, level + 1))] });
                    break;
                case QuoteBlock quote:
                    to.Add(new SourceBlock(SourceBlockKind.Quote, []) { Children = Children(quote, level) });
                    break;
                case LinkReferenceDefinitionGroup group:
                    AddUnused(group);
                    break;
                case ContainerBlock other:
                    Add(to, other, level, isNested);
                    break;
            }
        }
    }

    private List<SourceBlock> Children(ContainerBlock container, int level)
    {
        var children = new List<SourceBlock>();
        Add(children, container, level, isNested: true);
        return children;
    }

    private void AddText(List<SourceBlock> to, SourceBlockKind kind, LeafBlock block, int level)
    {
        var lines = _inlines.Read(block.Inline);
        if (lines.Count > 0)
            to.Add(new SourceBlock(kind, lines) { Level = level });
    }

    private SourceBlock Entry(ListItemBlock item, bool ordered, int level)
    {
        var children = Children(item, level);
        var first = children is [{ Kind: SourceBlockKind.Paragraph }, ..];
        return new SourceBlock(SourceBlockKind.Entry, first ? children[0].Lines : [_file.Slice(item.Span.Start, item.Span.Start)])
        {
            Level = level,
            Number = ordered ? item.Order : null,
            Children = first ? children[1..] : children,
        };
    }

    private void AddTable(List<SourceBlock> to, TableRows table)
    {
        var rows = table.OfType<TableRow>().Select(Cells).Where(row => row.Exists(cell => !cell.IsEmpty)).ToList();
        if (rows.Count == 0)
            return;
        var columns = rows.Max(row => row.Count);
        foreach (var row in rows)
        {
            var end = row[^1].Span.Offset + row[^1].Span.Length;
            row.AddRange(Enumerable.Repeat(_file.Slice(end, end), columns - row.Count));
        }

        to.Add(new SourceBlock(SourceBlockKind.Table, []) { Rows = rows });
    }

    // A table of thousands of columns would be as large as their square.
    private List<SourceText> Cells(TableRow row)
    {
        var cells = row.OfType<TableCell>().Select(Cell).ToList();
        if (cells.Count <= MaxColumns)
            return cells;
        var rest = cells[(MaxColumns - 1)..].Where(cell => !cell.IsEmpty).ToList();
        cells.RemoveRange(MaxColumns - 1, cells.Count - MaxColumns + 1);
        cells.Add(rest.Count == 0 ? cells[^1].Slice(cells[^1].Length) : SourceText.Join(rest, " "));
        return cells;
    }

    private SourceText Cell(TableCell cell)
    {
        var lines = _inlines.Read(cell.Inline);
        return lines.Count == 0 ? _file.Slice(cell.Span.Start, cell.Span.Start) : SourceText.Join(lines, " ");
    }

    private void AddCode(List<SourceBlock> to, CodeBlock code)
    {
        var text = CodeText.Read(_file, code);
        var fence = code as FencedCodeBlock;
        var language = CodeText.Language(fence, out var isWhole);
        var isBlank = string.IsNullOrWhiteSpace(text.Text);
        if (!isBlank)
            to.Add(new SourceBlock(SourceBlockKind.Code, [text]) { Language = language });
        if (fence is not null && (!isWhole || (isBlank && language is not null)))
            _draft.AddUnplaced(UnplacedReason.Label, CodeText.FenceLine(_file, fence));
    }

    private void AddHtml(HtmlBlock html) =>
        _draft.AddUnplaced(
            html.Type == HtmlBlockType.Comment ? UnplacedReason.Comment : UnplacedReason.Html, _file.Slice(html.Span.Start, html.Span.End + 1));

    private void AddUnused(LinkReferenceDefinitionGroup group)
    {
        foreach (var definition in group.OfType<LinkReferenceDefinition>().Where(definition => !_links.Shows(definition)))
            _draft.AddUnplaced(UnplacedReason.Link, _file.Slice(definition.Span.Start, definition.Span.End + 1));
    }
}
