using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Renders a process audit for a terminal: plain text of a fixed width, no colours.</summary>
/// <remarks>The same audit gives the same bytes. Lines end in <c>\n</c>. Control characters, also those that turn the direction of text, become
/// spaces.</remarks>
public static class ProcessAuditText
{
    /// <summary>The narrowest width that a report is laid out for.</summary>
    public const int MinWidth = 60;

    /// <summary>Renders an audit.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="width">The longest line in characters, <see cref="MinWidth"/> or more; a longer word stands alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below <see cref="MinWidth"/>.</exception>
    public static string Render(ProcessAudit audit, int width = 100)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, MinWidth);
        var words = new AuditWording(audit.From);
        var text = new StringBuilder(4096);
        Append(text, "", $"PROCESS AUDIT  {audit.Reference}  {audit.Title}", width);
        foreach (var line in AuditSummary.Of(audit))
            Append(text, "", line, width);

        text.Append("\nFINAL CHECKLIST\n");
        foreach (var item in audit.Checklist)
        {
            Append(text, $"  {item.Id,-4}{AuditSummary.Word(item.Result),-15}", item.Title, width);
            Append(text, new string(' ', 21), item.Reason, width);
            if (item.Evidence.Count > 0)
                Append(text, new string(' ', 21), AuditSummary.Evidence(audit, item.Evidence), width);
        }

        text.Append("\nFURTHER FINDINGS\n");
        var further = audit.Findings.Where(finding => !finding.IsInChecklist).ToList();
        var column = further.Select(finding => string.Join(", ", finding.Rules).Length).DefaultIfEmpty().Max() + 4;
        foreach (var finding in further)
        {
            Append(text, $"  {string.Join(", ", finding.Rules)}".PadRight(column), finding.Text, width);
            if (finding.Evidence.Count > 0)
                Append(text, new string(' ', column), AuditSummary.Evidence(audit, finding.Evidence), width);
        }

        if (further.Count == 0)
            text.Append("  None.\n");
        text.Append("\nOVERRIDDEN GATES\n");
        foreach (var debt in audit.Overrides)
            Append(text, $"  {words.At(debt.At)}  ", $"{debt.Gate} ({debt.Rule}) by {debt.By.Name}: {debt.Reason}", width);
        if (audit.Overrides.Count == 0)
            text.Append("  None.\n");

        AppendTimes(text, "\nTIME IN EACH STATE\n", audit.States.Select(time => (time.State.ToString(), time.Duration)), audit);
        AppendTimes(text, "\nTIME AT EACH SEVERITY\n",
            audit.Severities.Select(time => (time.Severity?.ToString() ?? "not set", time.Duration)), audit);
        return text.ToString();
    }

    private static void AppendTimes(StringBuilder text, string heading, IEnumerable<(string Name, TimeSpan Time)> rows,
        ProcessAudit audit)
    {
        text.Append(heading);
        foreach (var (name, time) in rows.Append(("all", audit.Until - audit.From)))
            text.Append("  ").Append(name.PadRight(15)).Append(AuditWording.Exact(time).PadLeft(20)).Append('\n');
    }

    /// <summary>Appends text behind a start, broken at spaces, further lines indented as far as the start reaches.</summary>
    private static void Append(StringBuilder text, string start, string content, int width)
    {
        text.Append(start);
        var column = start.Length;
        var isFirst = true;
        foreach (var word in content.Split([' ', '\t', '\r', '\n', '\u0085', '\u2028', '\u2029'],
            StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFirst && column + 1 + word.Length > width)
            {
                text.Append('\n').Append(' ', start.Length);
                column = start.Length;
            }
            else if (!isFirst)
            {
                text.Append(' ');
                column++;
            }

            foreach (var c in word)
                text.Append(char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c);
            column += word.Length;
            isFirst = false;
        }

        text.Append('\n');
    }
}
