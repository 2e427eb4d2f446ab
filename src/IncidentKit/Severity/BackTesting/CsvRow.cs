namespace IncidentKit;

/// <summary>A row of a CSV file.</summary>
internal sealed record CsvRow(int Number, IReadOnlyList<string> Cells, bool IsTooLong) : ILine;
