using System.Text;

namespace IncidentKit;

/// <summary>CSV as RFC 4180 has it: commas, quotes doubled inside of quotes, line ends inside of quotes.</summary>
internal static class CsvRows
{
    private const int MaxRow = 1024 * 1024;

    public static IEnumerable<CsvRow> Read(BoundedLines lines)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        var start = 0;
        var length = 0;
        foreach (var line in lines.Lines())
        {
            if (!quoted && line.Text.Length == 0 && !line.IsTooLong)
                continue;
            start = quoted ? start : line.Number;
            length = quoted ? length + line.Text.Length : line.Text.Length;
            if (line.IsTooLong || length > MaxRow)
            {
                yield return new CsvRow(start, [], IsTooLong: true);
                yield break;
            }

            if (quoted)
                cell.Append('\n');
            quoted = Split(line.Text, cells, cell, quoted);
            if (quoted)
                continue;
            cells.Add(cell.ToString());
            cell.Clear();
            yield return new CsvRow(start, [.. cells], IsTooLong: false);
            cells.Clear();
        }

        if (quoted)
            yield return new CsvRow(start, [.. cells, cell.ToString()], IsTooLong: false);
    }

    /// <summary>Whether the line ends inside of quotes.</summary>
    private static bool Split(string line, List<string> cells, StringBuilder cell, bool quoted)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quoted && c == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"' && (quoted || cell.Length == 0))
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        return quoted;
    }
}
