namespace IncidentKit;

/// <summary>A writer that can do more than the template asks for: what documents written by hand have.</summary>
/// <remarks>Sections ask whether a writer is one, and do without where it is not.</remarks>
public interface IPostmortemBlockWriter : IPostmortemWriter
{
    /// <summary>Code or output, line by line.</summary>
    /// <param name="text">The lines, parted by <c>\n</c>; kept as they are but for characters that can't be seen.</param>
    /// <param name="language">Its language; null when not known.</param>
    void Code(string text, string? language);

    /// <summary>A paragraph that quotes others.</summary>
    /// <param name="text">The text, on one line.</param>
    void Quote(string text);

    /// <summary>An entry of a list that may be nested.</summary>
    /// <param name="level">1 for the outermost; at most one more than the entry before has.</param>
    /// <param name="number">Its number; null for a bullet.</param>
    /// <param name="text">The text, on one line.</param>
    void Entry(int level, int? number, string text);

    /// <summary>The head of another table, even where a table is open.</summary>
    /// <param name="cells">One text a column.</param>
    /// <exception cref="ArgumentException">There are no cells.</exception>
    void Head(params ReadOnlySpan<string> cells);
}
