namespace IncidentKit.Markdown;

/// <summary>Reads a section of prose: its paragraphs and the entries of its lists are the text, all else is an addition.</summary>
internal static class ProseReader
{
    /// <summary>The paragraphs of a section.</summary>
    public static List<SourceText> Read(Draft draft, OutlineSection section)
    {
        var paragraphs = new List<SourceText>();
        var inDetails = false;
        foreach (var (block, level) in section.Blocks)
        {
            inDetails |= block.Kind == SourceBlockKind.Heading;
            if (inDetails || block.Kind is not (SourceBlockKind.Paragraph or SourceBlockKind.List))
            {
                draft.Additions.Add(section.Kind, block, level);
                continue;
            }

            Add(draft, section.Kind, block, paragraphs);
        }

        return paragraphs;
    }

    /// <summary>The texts of a block, but for those that say nothing; code in it is an addition.</summary>
    public static void Add(Draft draft, DocumentSection section, SourceBlock block, List<SourceText> to)
    {
        foreach (var text in BlockFlattener.TextsOf(block))
        {
            if (Placeholder.Is(text))
                draft.AddNotFilledIn(SectionNames.HeadingOf(section), text);
            else
                to.Add(text);
        }

        foreach (var code in BlockFlattener.CodeIn(block))
            draft.Additions.Add(section, code);
    }

    /// <summary>The paragraphs as one text, parted by blank lines; null when there are none.</summary>
    public static string? Place(Draft draft, DocumentSection section, string member, IReadOnlyList<SourceText> paragraphs)
    {
        if (paragraphs.Count == 0)
            return null;
        var text = SourceText.Join(paragraphs, "\n\n");
        draft.AddPart(section, null, member, text);
        return text.Text;
    }
}
