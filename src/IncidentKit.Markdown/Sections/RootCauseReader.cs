namespace IncidentKit.Markdown;

/// <summary>Reads the five whys and the root cause, which may stand beside each other, within each other, or one without the other.</summary>
internal static class RootCauseReader
{
    public static (IReadOnlyList<string> Whys, string? RootCause) Read(Draft draft, Outline outline)
    {
        var section = outline.Section(DocumentSection.RootCause);
        var whys = outline.Section(DocumentSection.FiveWhys);
        if (whys.Blocks.Count == 0)
            MoveWhys(section, whys);
        var statements = section.Statements.Where(statement => !IsPlaceholder(draft, statement)).ToList();
        if (statements.Count == 0)
            statements = ProseReader.Read(draft, section);
        else
            AddRest(draft, section);
        return (WhysReader.Read(draft, whys), ProseReader.Place(draft, DocumentSection.RootCause, "RootCause", statements));
    }

    // A list or a table that asks why is the five whys, whatever stands above it.
    private static void MoveWhys(OutlineSection section, OutlineSection whys)
    {
        var found = section.Blocks.FindIndex(row => AsksWhy(row.Block));
        if (found < 0)
            return;
        whys.Blocks.Add(section.Blocks[found]);
        section.Blocks.RemoveAt(found);
    }

    private static bool AsksWhy(SourceBlock block) => block.Kind switch
    {
        SourceBlockKind.List => block.Children.Count(entry => IsWhy(entry.Text)) >= 2,
        SourceBlockKind.Table => block.Rows.Count(row => row.Any(IsWhy)) >= 2,
        _ => false,
    };

    private static bool IsWhy(SourceText text) => text.Text.StartsWith("why", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlaceholder(Draft draft, SourceText statement)
    {
        if (!Placeholder.Is(statement))
            return false;
        draft.AddNotFilledIn("Root Cause", statement);
        return true;
    }

    private static void AddRest(Draft draft, OutlineSection section)
    {
        foreach (var (block, level) in section.Blocks)
            draft.Additions.Add(DocumentSection.RootCause, block, level);
    }
}
