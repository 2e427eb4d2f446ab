using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>A verdict in a few lines of text.</summary>
internal static class VerdictText
{
    private const int ShownSteps = 12;

    public static string Of(SeverityVerdict verdict)
    {
        var text = new StringBuilder(verdict.Details.ToString());
        if (!verdict.IsFinal)
            text.Append(" (provisional; ").Append(verdict.BestPossible).Append(" is still possible)");
        text.Append("\nResponse: ").Append(verdict.Details.Response).Append(". Target resolution: ").Append(verdict.Details.Target).Append('.');
        foreach (var step in Steps(verdict))
            text.Append("\n- ").Append(step);
        text.Append("\nBecause: ").Append(verdict.Reason);
        if (!verdict.DecidedBy.IsEmpty)
            text.Append("\nDecided by: ").AppendJoin("; ", verdict.DecidedBy).Append('.');
        if (verdict.AskFirst is { } next)
            text.Append("\nAsk first: ").Append(next.Question);
        if (!verdict.WouldChange.IsEmpty)
            text.Append("\nWould change it: ").AppendJoin("; ", verdict.WouldChange).Append('.');
        if (!verdict.IsExact)
            text.Append("\nThe range is a bound: the search for the exact one was cut off.");
        return text.ToString();
    }

    /// <summary>The steps; of a long path those that are ruled out are counted, not shown.</summary>
    public static IEnumerable<string> Steps(SeverityVerdict verdict)
    {
        var path = verdict.Path;
        if (path.Length <= ShownSteps)
            return path.Select(step => step.ToString());
        var shown = path.Where(step => step.Decided || step.Answer != Answer.No).ToList();
        var left = path.Length - shown.Count;
        return shown.Select(step => step.ToString())
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{left} {(left == 1 ? "rule does" : "rules do")} not apply"));
    }
}
