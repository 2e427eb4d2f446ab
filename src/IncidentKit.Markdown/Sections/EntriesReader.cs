namespace IncidentKit.Markdown;

/// <summary>Reads a section that is a list: of entries, or of paragraphs.</summary>
internal static class EntriesReader
{
    /// <summary>The entries of a section, one text each.</summary>
    public static IReadOnlyList<string> Read(Draft draft, OutlineSection section, string member)
    {
        var entries = new List<string>();
        foreach (var text in Texts(draft, section))
        {
            draft.AddPart(section.Kind, entries.Count, member, text);
            entries.Add(text.Text);
        }

        return entries;
    }

    /// <summary>One text for each entry, with what is nested in it.</summary>
    public static List<SourceText> Texts(Draft draft, OutlineSection section)
    {
        var texts = new List<SourceText>();
        foreach (var (block, level) in section.Blocks)
        {
            switch (block.Kind)
            {
                case SourceBlockKind.List:
                    foreach (var entry in block.Children)
                        Add(draft, section.Kind, entry, texts);
                    break;
                case SourceBlockKind.Paragraph when !block.Text.Text.EndsWith(':'):
                    Add(draft, section.Kind, block, texts);
                    break;
                case SourceBlockKind.Heading:
                    draft.AddUnplaced(UnplacedReason.Heading, block.Text);
                    break;
                default:
                    draft.Additions.Add(section.Kind, block, level);
                    break;
            }
        }

        return texts;
    }

    private static void Add(Draft draft, DocumentSection section, SourceBlock entry, List<SourceText> to)
    {
        var pieces = new List<SourceText>();
        ProseReader.Add(draft, section, entry, pieces);
        if (pieces.Count > 0)
            to.Add(Sentences.Join(pieces));
    }
}
