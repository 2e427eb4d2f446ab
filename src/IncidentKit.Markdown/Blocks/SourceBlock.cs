namespace IncidentKit.Markdown;

/// <summary>A block of the document, its markup taken away.</summary>
internal sealed record SourceBlock(SourceBlockKind Kind, IReadOnlyList<SourceText> Lines)
{
    private SourceText? _text;

    /// <summary>1 to 6 for a heading; how deep a list entry is nested, from 1.</summary>
    public int Level { get; init; }

    /// <summary>The number of an entry of a numbered list.</summary>
    public int? Number { get; init; }

    public string? Language { get; init; }

    /// <summary>The entries of a list, the blocks within an entry behind its first paragraph, the blocks of a quote.</summary>
    public IReadOnlyList<SourceBlock> Children { get; init; } = [];

    /// <summary>The rows of a table, its head first; every row has as many cells.</summary>
    public IReadOnlyList<IReadOnlyList<SourceText>> Rows { get; init; } = [];

    /// <summary>The lines as one text.</summary>
    public SourceText Text => _text ??= SourceText.Join(Lines, Kind == SourceBlockKind.Code ? "\n" : " ");
}
