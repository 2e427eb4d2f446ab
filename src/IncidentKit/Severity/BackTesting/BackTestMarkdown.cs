using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>A back-test as Markdown.</summary>
internal static class BackTestMarkdown
{
    public static string Of(BackTest test)
    {
        var text = new StringBuilder("# Back-test\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{test.Count} incidents, {test.Flips.Length} come out differently.\n");
        Matrix(text, "Active policy (rows) against the candidate (columns)", test.Matrix);
        Matrix(text, "Recorded levels (rows) against the candidate (columns)", test.AgainstRecorded);
        text.Append("\n## Effect\n\n| | before | after |\n|---|---:|---:|\n");
        foreach (var (name, before, after) in BackTestText.Effects(test))
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {before} | {after} |\n");

        if (!test.Flips.IsEmpty)
            text.Append("\n## What comes out differently\n");
        foreach (var flip in test.Flips)
        {
            text.Append("\n### ").AppendEscaped($"{flip.Incident.Id}: {flip.Before.Level} → {flip.After.Level}").Append("\n\n");
            Side(text, "Before", flip.Before);
            Side(text, "After", flip.After);
        }

        if (!test.Unusable.IsEmpty)
            text.Append("\n## Not judged\n\n");
        foreach (var problem in test.Unusable)
            text.Append("- ").AppendEscapedLine(problem.ToString());
        return text.ToString();
    }

    private static void Matrix(StringBuilder text, string heading, IReadOnlyCollection<LevelCount> cells)
    {
        if (cells.Count == 0)
            return;
        var columns = cells.Select(cell => cell.After).Distinct().Order().ToList();
        text.Append("\n## ").Append(heading).Append("\n\n| |");
        foreach (var column in columns)
            text.Append(' ').Append(column).Append(" |");
        text.Append("\n|---|").AppendJoin("", columns.Select(_ => "---:|")).Append('\n');
        foreach (var row in cells.GroupBy(cell => cell.Before))
        {
            text.Append("| ").Append(row.Key).Append(" |");
            foreach (var column in columns)
                text.Append(CultureInfo.InvariantCulture, $" {row.Where(cell => cell.After == column).Sum(cell => cell.Count)} |");
            text.Append('\n');
        }
    }

    private static void Side(StringBuilder text, string name, SeverityVerdict verdict)
    {
        text.Append("- ").Append(name).Append(": ").AppendEscaped(verdict.Reason).Append('\n');
        foreach (var fact in verdict.DecidedBy)
            text.Append("  - ").AppendEscapedLine(fact.ToString());
    }
}
