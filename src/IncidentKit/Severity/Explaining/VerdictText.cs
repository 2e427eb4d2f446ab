using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>A verdict in a few lines of text.</summary>
internal static class VerdictText
{
    private const int ShownSteps = 12;

    /// <summary>The whole text, put together from what is the same for all facts that no rule can tell apart, and the values given.</summary>
    public static string Of(SeverityVerdict verdict, VerdictReasons reasons)
    {
        if (verdict.Facts is null || verdict.DecidedBy == reasons.DecidedBy)
            return reasons.Text ??= string.Concat(Head(verdict), Decided(verdict), Tail(verdict));
        return string.Concat(reasons.TextHead ??= Head(verdict), Decided(verdict), reasons.TextTail ??= Tail(verdict));
    }

    private static string Decided(SeverityVerdict verdict) =>
        verdict.DecidedBy.IsEmpty ? "" : $"\nDecided by: {string.Join("; ", verdict.DecidedBy)}.";

    private static string Head(SeverityVerdict verdict)
    {
        var text = new StringBuilder(verdict.Details.ToString());
        if (!verdict.IsFinal)
            text.Append(" (provisional; ").Append(verdict.BestPossible).Append(" is still possible)");
        text.Append("\nResponse: ").Append(verdict.Details.Response).Append(". Target resolution: ").Append(verdict.Details.Target).Append('.');
        foreach (var step in Steps(verdict))
            text.Append("\n- ").Append(step);
        return text.Append("\nBecause: ").Append(verdict.Reason).ToString();
    }

    private static string Tail(SeverityVerdict verdict)
    {
        var text = new StringBuilder();
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
