namespace IncidentKit;

/// <summary>Pictures and documents of severity policies and verdicts.</summary>
/// <remarks>The same input gives the same output, in every process and culture. An SVG stands alone: no scripts, fonts or files from elsewhere, and
/// every text in it is escaped. Lines end in <c>\n</c>.</remarks>
public static class SeverityDrawing
{
    /// <summary>The rules as a flow of questions, as SVG.</summary>
    /// <param name="policy">The policy.</param>
    public static string ToSvg(SeverityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return FlowSvg.Of(PolicyFlow.Of(policy, null), policy.Name is null ? "Severity policy" : $"Severity policy {policy.Name}");
    }

    /// <summary>The rules with the way of a verdict through them, as SVG.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string ToSvg(SeverityVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return FlowSvg.Of(PolicyFlow.Of(verdict.Policy, verdict), $"{verdict.Details}: {verdict.Reason}");
    }

    /// <summary>What differs between two policies, as SVG: how it was on the left, how it is on the right.</summary>
    /// <param name="difference">The difference.</param>
    public static string ToSvg(PolicyDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return DifferenceSvg.Of(difference);
    }

    /// <summary>The rules as a Mermaid flowchart.</summary>
    /// <param name="policy">The policy.</param>
    public static string ToMermaid(SeverityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return FlowMermaid.Of(PolicyFlow.Of(policy, null));
    }

    /// <summary>The rules with the way of a verdict through them, as a Mermaid flowchart.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string ToMermaid(SeverityVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return FlowMermaid.Of(PolicyFlow.Of(verdict.Policy, verdict));
    }

    /// <summary>The policy as a document that people read: levels, facts, services, rules.</summary>
    /// <param name="policy">The policy.</param>
    public static string ToMarkdown(SeverityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return PolicyMarkdown.Of(policy);
    }
}
