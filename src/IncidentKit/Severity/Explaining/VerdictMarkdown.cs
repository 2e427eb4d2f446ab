using System.Text;

namespace IncidentKit;

/// <summary>A verdict as Markdown.</summary>
internal static class VerdictMarkdown
{
    public static string Of(SeverityVerdict verdict)
    {
        var text = new StringBuilder("## ").AppendEscaped(verdict.Details.ToString()).Append("\n\n");
        text.AppendEscaped(verdict.Reason).Append('\n');
        if (!verdict.IsFinal)
        {
            text.Append("\nProvisional: ").Append(verdict.Level).Append(" is the worst level that is still possible, ")
                .Append(verdict.BestPossible).Append(" the mildest.\n");
        }

        text.Append("\n| | |\n|---|---|\n");
        Row(text, "Response", verdict.Details.Response);
        Row(text, "Target resolution", verdict.Details.Target.ToString());
        Row(text, "Policy", $"{verdict.Policy.Name} {verdict.Policy.Version}".Trim());
        Row(text, "Content hash", verdict.PolicyHash);

        Section(text, "How it was decided", VerdictText.Steps(verdict));
        Section(text, "The facts that decided", verdict.DecidedBy.Select(fact => fact.ToString()));
        Section(text, "Still open, the best question first", verdict.OpenQuestions.Select(question => question.Question));
        Section(text, "What would change it", verdict.WouldChange.Select(other => other.ToString()));
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
            text.Append("| ").Append(name).Append(" | ").AppendEscaped(value).Append(" |\n");
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count == 0)
            return;
        text.Append("\n### ").Append(heading).Append("\n\n");
        foreach (var line in list)
            text.Append("- ").AppendEscapedLine(line);
    }
}
