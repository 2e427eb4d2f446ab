namespace IncidentKit;

/// <summary>A block of a part that the template has no place for: plain text, and what kind of block it was.</summary>
public sealed record PostmortemBlock
{
    /// <summary>What kind of block it is.</summary>
    public required PostmortemBlockKind Kind { get; init; }

    /// <summary>The text; on one line but for code. Empty for a row of a table.</summary>
    public string Text { get; init; } = "";

    /// <summary>How deep it is nested: from 1 for headings and entries of lists, 0 for the others.</summary>
    public int Level { get; init; }

    /// <summary>The number of an entry of a numbered list; null for bullets and all else.</summary>
    public int? Number { get; init; }

    /// <summary>The language of code, such as <c>yaml</c>; null when not said.</summary>
    public string? Language { get; init; }

    /// <summary>The cells of a row of a table; empty for all else.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];
}
