using System.Globalization;

namespace IncidentKit;

/// <summary>What every format asks of a table.</summary>
internal static class PostmortemTable
{
    public static void Check(ReadOnlySpan<string> cells, int columns)
    {
        if (cells.IsEmpty)
            throw new ArgumentException("A row has at least one cell.", nameof(cells));
        if (cells.Length != columns)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The table has {columns} columns, but the row has {cells.Length} cells."), nameof(cells));
        }
    }
}
