namespace IncidentKit;

/// <summary>What sections write to: blocks of plain text that a format turns into its own.</summary>
/// <remarks>
/// Texts are plain and on one line each: the writer escapes them, and line ends become blanks. A list lasts as long as entries follow
/// each other; a table as long as rows do. For one thread at a time.
/// </remarks>
public interface IPostmortemWriter
{
    /// <summary>A heading, which ends what came before it.</summary>
    /// <param name="level">1 for the title, 2 for a section, 3 for a part of one; up to 6.</param>
    /// <param name="text">The heading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 1 to 6.</exception>
    void Heading(int level, string text);

    /// <summary>A paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="label">Stands out before the text, with a colon; none when null.</param>
    void Paragraph(string text, string? label = null);

    /// <summary>An entry of a list.</summary>
    /// <param name="kind">Bullets or numbers; another kind starts another list.</param>
    /// <param name="text">The text.</param>
    /// <param name="label">Stands out before the text, such as <c>Why?</c>; none when null.</param>
    void Entry(PostmortemListKind kind, string text, string? label = null);

    /// <summary>A row of a table; the first row of a table is its head.</summary>
    /// <param name="cells">One text a column; every row of a table has as many as its head.</param>
    /// <exception cref="ArgumentException">There are no cells, or not as many as the head has.</exception>
    void Row(params ReadOnlySpan<string> cells);

    /// <summary>A picture of what is also said in words. Formats without pictures leave it out.</summary>
    /// <param name="draw">Gives a complete <c>svg</c> element that fetches nothing and runs nothing, or null for no picture; only called
    /// by formats that have pictures.</param>
    void Figure(Func<string?> draw);
}
