using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentKit.Markdown;

/// <summary>Parses tables as blocks, each cell on its own.</summary>
/// <remarks>Markdig's own parser makes tables of the inlines of a paragraph, and needs a time that grows with the square of the rows as soon
/// as one cell has emphasis.</remarks>
internal sealed class TableParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line;
        if (!TableLine.StartsTable(line.AsSpan(), TableLine.WithoutPrefix(Below(line))))
            return BlockState.None;
        processor.NewBlocks.Push(new TableLines(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Markdig.Syntax.SourceSpan(line.Start, line.End),
            Rows = { line },
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var table = (TableLines)block;
        if (processor.IsBlankLine)
            return BlockState.BreakDiscard;
        if (table.HasDelimiters && (processor.IsCodeIndent || !TableLine.IsRow(processor.Line.AsSpan())))
            return BlockState.None;
        if (table.HasDelimiters)
            table.Rows.Add(processor.Line);
        table.HasDelimiters = true;
        table.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var table = (TableLines)block;
        var rows = new TableRows(this) { Line = table.Line, Column = table.Column, Span = table.Span, IsOpen = false };
        foreach (var line in table.Rows)
            rows.Add(Row(line, table));
        var parent = table.Parent!;
        parent[parent.IndexOf(table)] = rows;
        return true;
    }

    private TableRow Row(StringSlice line, TableLines table)
    {
        var row = new TableRow(this) { Line = table.Line, Span = new Markdig.Syntax.SourceSpan(line.Start, line.End), IsOpen = false };
        foreach (var range in TableLine.Cells(line.AsSpan()))
        {
            var (start, length) = range.GetOffsetAndLength(line.Length);
            var slice = new StringSlice(line.Text, line.Start + start, line.Start + start + length - 1);
            var cell = new TableCell(this) { Line = table.Line, Span = new Markdig.Syntax.SourceSpan(slice.Start, Math.Max(slice.Start, slice.End)), IsOpen = false };
            cell.ProcessInlines = length > 0;
            if (length > 0)
                cell.AppendLine(ref slice, start, table.Line, slice.Start, trackTrivia: false);
            row.Add(cell);
        }

        return row;
    }

    private static ReadOnlySpan<char> Below(StringSlice line)
    {
        var text = line.Text.AsSpan();
        var start = line.End + 1;
        if (start < text.Length && text[start] == '\r')
            start++;
        if (start < text.Length && text[start] == '\n')
            start++;
        if (start >= text.Length)
            return [];
        var below = text[start..];
        var length = below.IndexOfAny('\n', '\r');
        return length < 0 ? below : below[..length];
    }
}
