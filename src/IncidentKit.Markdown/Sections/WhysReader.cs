namespace IncidentKit.Markdown;

/// <summary>Reads the answers to "why?": entries of a list however nested, rows of a table, or paragraphs.</summary>
internal static class WhysReader
{
    private static readonly string[] s_labels = ["what happened", "what happened?", "why", "why?", "answer", "because"];

    private static readonly string[] s_heads = ["#", "no", "nr", "number", "question", "why", "answer", "level", "why?", ""];

    public static IReadOnlyList<string> Read(Draft draft, OutlineSection section)
    {
        var whys = new List<string>();
        foreach (var text in Texts(draft, section))
        {
            var why = WithoutLabel(text);
            if (why.IsEmpty)
                continue;
            if (Placeholder.Is(why))
            {
                draft.AddNotFilledIn("A why", why);
                continue;
            }

            draft.AddPart(DocumentSection.FiveWhys, whys.Count, "Text", why);
            whys.Add(why.Text);
        }

        return whys;
    }

    private static List<SourceText> Texts(Draft draft, OutlineSection section)
    {
        var texts = new List<SourceText>();
        var inDetails = false;
        foreach (var (block, level) in section.Blocks)
        {
            inDetails |= block.Kind == SourceBlockKind.Heading;
            if (inDetails || block.Kind is SourceBlockKind.Quote or SourceBlockKind.Code)
                draft.Additions.Add(DocumentSection.FiveWhys, block, level);
            else if (block.Kind == SourceBlockKind.Table)
                AddRows(block, texts);
            else
                ProseReader.Add(draft, DocumentSection.FiveWhys, block, texts);
        }

        return texts;
    }

    private static void AddRows(SourceBlock table, List<SourceText> to)
    {
        var hasHead = table.Rows[0].All(cell => s_heads.Contains(cell.Text, StringComparer.OrdinalIgnoreCase));
        foreach (var row in table.Rows.Skip(hasHead ? 1 : 0))
        {
            var cells = row.Where(cell => !cell.IsEmpty).ToList();
            if (cells.Count > 1 && cells[0].Text.TrimEnd('.').All(char.IsAsciiDigit))
                cells.RemoveAt(0);
            if (cells.Count > 0)
                to.Add(SourceText.Join(cells, " "));
        }
    }

    /// <summary>The answer without "Why?" in front; a question of its own stays.</summary>
    private static SourceText WithoutLabel(SourceText text)
    {
        var strong = text.Slice(0, text.StrongPrefix);
        if (!strong.IsEmpty && strong.Length < text.Length && IsLabel(strong.Text.TrimEnd(':', '?', ' ')))
        {
            var rest = text.Slice(text.StrongPrefix);
            return !rest.IsEmpty && rest.Text[0] == ':' && !strong.Text.EndsWith('?') ? rest.Slice(1) : rest;
        }

        var end = text.Text.AsSpan(0, Math.Min(20, text.Length)).IndexOfAny('?', ':');
        return end > 0 && end + 1 < text.Length && IsLabel(text.Text[..end]) ? text.Slice(end + 1) : text;
    }

    // "Why", "Why 3", "Why #3", "3rd why", "What happened".
    private static bool IsLabel(string text)
    {
        var words = Words.Normalize(text.Replace('#', ' ')).Split(' ').Where(word => !char.IsAsciiDigit(word.Length == 0 ? 'x' : word[0]));
        return s_labels.Contains(string.Join(' ', words));
    }
}
