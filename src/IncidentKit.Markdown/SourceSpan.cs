using System.Globalization;

namespace IncidentKit.Markdown;

/// <summary>A place in a document.</summary>
/// <param name="Offset">Where it starts, in UTF-16 characters from 0.</param>
/// <param name="Length">How many UTF-16 characters it spans.</param>
/// <param name="Line">The line of its start, from 1.</param>
/// <param name="Column">The column of its start in that line, in UTF-16 characters from 1.</param>
public readonly record struct SourceSpan(int Offset, int Length, int Line, int Column)
{
    /// <summary>For example <c>12,5</c>: line and column.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line},{Column}");
}
