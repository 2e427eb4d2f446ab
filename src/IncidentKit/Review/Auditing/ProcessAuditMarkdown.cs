using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Renders a process audit as Markdown (CommonMark with GitHub's tables).</summary>
/// <remarks>The same audit gives the same bytes. Lines end in <c>\n</c>. Text from people is escaped.</remarks>
public static class ProcessAuditMarkdown
{
    /// <summary>Renders an audit.</summary>
    /// <param name="audit">The audit.</param>
    public static string Render(ProcessAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var words = new AuditWording(audit.From);
        var text = new StringBuilder(4096);
        text.Append(CultureInfo.InvariantCulture, $"# Process Audit: {audit.Reference} ").AppendEscaped(audit.Title)
            .Append("\n\n");
        foreach (var line in AuditSummary.Of(audit))
            text.AppendEscaped(line).Append("  \n");
        text.Length -= 3;
        text.Append("\n\n## Final Checklist\n| # | Item | Result | Why |\n|---|------|--------|-----|\n");
        foreach (var item in audit.Checklist)
        {
            text.Append("| ").Append(item.Id).Append(" | ").Append(item.Title).Append(" | ")
                .Append(AuditSummary.Word(item.Result)).Append(" | ");
            text.AppendEscaped(item.Reason).Append(Evidence(audit, item.Evidence)).Append(" |\n");
        }

        AppendFindings(text, audit);
        AppendOverrides(text, audit.Overrides, words);
        text.Append("\n## Time in Each State\n| State | Time |\n|-------|------|\n");
        foreach (var time in audit.States)
            text.Append(CultureInfo.InvariantCulture, $"| {time.State} | {AuditWording.Exact(time.Duration)} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| **All** | {AuditWording.Exact(audit.Until - audit.From)} |\n");
        text.Append("\n## Time at Each Severity\n| Severity | Time |\n|----------|------|\n");
        foreach (var time in audit.Severities)
            text.Append(CultureInfo.InvariantCulture,
                $"| {time.Severity?.ToString() ?? "Not set"} | {AuditWording.Exact(time.Duration)} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| **All** | {AuditWording.Exact(audit.Until - audit.From)} |\n");
        return text.ToString();
    }

    private static void AppendFindings(StringBuilder text, ProcessAudit audit)
    {
        text.Append("\n## Further Findings\n");
        var further = audit.Findings.Where(finding => !finding.IsInChecklist).ToList();
        text.Append(further.Count == 0 ? "None.\n" : "| Rule | Finding |\n|------|---------|\n");
        foreach (var finding in further)
        {
            text.Append("| ").AppendJoin(", ", finding.Rules).Append(" | ").AppendEscaped(finding.Text)
                .Append(Evidence(audit, finding.Evidence)).Append(" |\n");
        }
    }

    private static void AppendOverrides(StringBuilder text, IReadOnlyList<ProcessDebt> overrides, AuditWording words)
    {
        text.Append("\n## Overridden Gates\n");
        text.Append(overrides.Count == 0
            ? "None.\n" : "| Gate | Rule | When | By | Reason |\n|------|------|------|----|--------|\n");
        foreach (var debt in overrides)
        {
            text.Append("| ").AppendEscaped(debt.Gate).Append(" | ").AppendEscaped(debt.Rule).Append(" | ")
                .Append(words.At(debt.At)).Append(" | ")
                .AppendEscaped(debt.By.Name).Append(" | ").AppendEscaped(debt.Reason).Append(" |\n");
        }
    }

    private static string Evidence(ProcessAudit audit, IReadOnlyList<AuditEvidence> evidence) =>
        evidence.Count == 0 ? "" : $" ({AuditSummary.Evidence(audit, evidence).Replace("*", "\\*", StringComparison.Ordinal)})";
}
