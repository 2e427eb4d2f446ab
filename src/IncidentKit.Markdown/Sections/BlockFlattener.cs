namespace IncidentKit.Markdown;

/// <summary>Turns blocks within blocks into the flat list that a <see cref="PostmortemAddition"/> has.</summary>
internal static class BlockFlattener
{
    public static void Add(List<(PostmortemBlock Block, SourceText Source)> to, SourceBlock block, int headingLevel, int mostHeadingLevels)
    {
        switch (block.Kind)
        {
            case SourceBlockKind.Heading:
                Add(to, block, PostmortemBlockKind.Heading, Math.Clamp(headingLevel, 1, mostHeadingLevels));
                break;
            case SourceBlockKind.Paragraph:
                Add(to, block, PostmortemBlockKind.Paragraph, 0);
                break;
            case SourceBlockKind.Code:
                to.Add((new PostmortemBlock { Kind = PostmortemBlockKind.Code, Text = block.Text.Text, Language = block.Language }, block.Text));
                break;
            case SourceBlockKind.Quote:
                AddQuote(to, block);
                break;
            case SourceBlockKind.List:
                foreach (var entry in block.Children)
                    Add(to, entry, headingLevel, mostHeadingLevels);
                break;
            case SourceBlockKind.Entry:
                if (!block.Text.IsEmpty)
                    to.Add((new PostmortemBlock { Kind = PostmortemBlockKind.Entry, Text = block.Text.Text, Level = LevelAfter(to, block.Level), Number = block.Number }, block.Text));
                foreach (var child in block.Children)
                    Add(to, child, headingLevel, mostHeadingLevels);
                break;
            case SourceBlockKind.Table:
                AddTable(to, block);
                break;
        }
    }

    private static void Add(List<(PostmortemBlock Block, SourceText Source)> to, SourceBlock block, PostmortemBlockKind kind, int level)
    {
        if (!block.Text.IsEmpty)
            to.Add((new PostmortemBlock { Kind = kind, Text = block.Text.Text, Level = level }, block.Text));
    }

    // A list goes at most one level deeper than the entry before.
    private static int LevelAfter(List<(PostmortemBlock Block, SourceText Source)> to, int level)
    {
        var last = to.Count > 0 && to[^1].Block.Kind == PostmortemBlockKind.Entry ? to[^1].Block.Level : 0;
        return Math.Min(level, last + 1);
    }

    private static void AddQuote(List<(PostmortemBlock Block, SourceText Source)> to, SourceBlock quote)
    {
        foreach (var text in TextsOf(quote))
            to.Add((new PostmortemBlock { Kind = PostmortemBlockKind.Quote, Text = text.Text }, text));
        foreach (var code in CodeIn(quote))
            Add(to, code, 1, 1);
    }

    private static void AddTable(List<(PostmortemBlock Block, SourceText Source)> to, SourceBlock table)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var kind = i == 0 ? PostmortemBlockKind.TableHead : PostmortemBlockKind.TableRow;
            to.Add((new PostmortemBlock { Kind = kind, Cells = [.. table.Rows[i].Select(cell => cell.Text)] }, SourceText.Join(table.Rows[i], " ")));
        }
    }

    /// <summary>The texts of a block and of those within it, without code: one for each paragraph, entry, or row of a table.</summary>
    public static IEnumerable<SourceText> TextsOf(SourceBlock block)
    {
        if (block.Kind == SourceBlockKind.Code)
            yield break;
        if (block.Lines.Count > 0 && !block.Text.IsEmpty)
            yield return block.Text;
        foreach (var row in block.Rows)
            yield return SourceText.Join([.. row.Where(cell => !cell.IsEmpty)], " ");
        foreach (var text in block.Children.SelectMany(TextsOf))
            yield return text;
    }

    /// <summary>The code in a block, however deep.</summary>
    public static IEnumerable<SourceBlock> CodeIn(SourceBlock block) =>
        block.Kind == SourceBlockKind.Code ? [block] : block.Children.SelectMany(CodeIn);
}
