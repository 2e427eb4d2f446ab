namespace IncidentKit;

/// <summary>Writes what the template has no place for.</summary>
internal static class PostmortemAdditions
{
    private static readonly string[] s_headings =
    [
        "Summary", "Impact", "Timeline", "Root Cause Analysis", "What Went Well", "What Went Wrong", "Where We Got Lucky", "Action Items",
        "Lessons Learned",
    ];

    /// <summary>What else a section of the template says, under a heading of its own.</summary>
    public static void WriteDetails(Postmortem postmortem, IPostmortemWriter writer, string heading)
    {
        var blocks = postmortem.Additions.Where(addition => addition.Heading == heading).SelectMany(addition => addition.Blocks).ToList();
        if (blocks.Count == 0)
            return;
        writer.Heading(3, "Details");
        Write(blocks, writer, level: 3);
    }

    public static bool HasDetails(Postmortem postmortem, string heading) => postmortem.Additions.Any(addition => addition.Heading == heading);

    /// <summary>The sections that are a document's own.</summary>
    public static void WriteOwn(Postmortem postmortem, IPostmortemWriter writer)
    {
        foreach (var addition in postmortem.Additions.Where(addition => !s_headings.Contains(addition.Heading)))
        {
            writer.Heading(2, addition.Heading);
            Write(addition.Blocks, writer, level: 2);
        }
    }

    private static void Write(IReadOnlyList<PostmortemBlock> blocks, IPostmortemWriter writer, int level)
    {
        var columns = 0;
        foreach (var block in blocks)
        {
            if (block.Kind is not PostmortemBlockKind.TableRow)
                columns = 0;
            Write(block, writer, level, ref columns);
        }
    }

    private static void Write(PostmortemBlock block, IPostmortemWriter writer, int level, ref int columns)
    {
        var blockWriter = writer as IPostmortemBlockWriter;
        switch (block.Kind)
        {
            case PostmortemBlockKind.Heading:
                writer.Heading(Math.Clamp(level + block.Level, level + 1, 6), block.Text);
                break;
            case PostmortemBlockKind.Code when blockWriter is not null:
                blockWriter.Code(block.Text, block.Language);
                break;
            case PostmortemBlockKind.Quote when blockWriter is not null:
                blockWriter.Quote(block.Text);
                break;
            case PostmortemBlockKind.Entry when blockWriter is not null:
                blockWriter.Entry(block.Level, block.Number, block.Text);
                break;
            case PostmortemBlockKind.Entry:
                writer.Entry(block.Number is null ? PostmortemListKind.Bullets : PostmortemListKind.Numbers, block.Text);
                break;
            case PostmortemBlockKind.TableHead or PostmortemBlockKind.TableRow:
                WriteRow(block, writer, ref columns);
                break;
            default:
                writer.Paragraph(block.Text);
                break;
        }
    }

    // Every row has as many cells as the head, whatever was put in by hand: none is left out.
    private static void WriteRow(PostmortemBlock block, IPostmortemWriter writer, ref int columns)
    {
        if (block.Cells.Count == 0)
            return;
        if (columns == 0)
        {
            columns = block.Cells.Count;
            if (writer is IPostmortemBlockWriter blockWriter)
                blockWriter.Head([.. block.Cells]);
            else
                writer.Row([.. block.Cells]);
            return;
        }

        var cells = new string[columns];
        for (var i = 0; i < columns; i++)
            cells[i] = i < block.Cells.Count ? block.Cells[i] : "";
        if (block.Cells.Count > columns)
            cells[^1] = string.Join(' ', block.Cells.Skip(columns - 1));
        writer.Row(cells);
    }
}
