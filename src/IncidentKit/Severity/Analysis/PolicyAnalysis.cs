using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace IncidentKit;

/// <summary>What can be said about a policy without running it: what it can't reach, what never matters, where it contradicts itself.</summary>
/// <remarks>
/// Exact: the values of each fact are parted into the cells that the conditions tell apart, and every question is settled by a search over these
/// cells, not by samples. A search that takes too much work is cut off, always at the same point, and the question stands in <see cref="Undecided"/>.
/// </remarks>
public sealed class PolicyAnalysis
{
    private PolicyAnalysis(SeverityPolicy policy, AnalysisRun run)
    {
        Policy = policy;
        Findings = [.. run.Findings.OrderBy(finding => finding.Kind)];
        Undecided = [.. run.Undecided];
    }

    /// <summary>The policy that was looked at.</summary>
    public SeverityPolicy Policy { get; }

    /// <summary>What was found, by kind.</summary>
    public ImmutableArray<PolicyFinding> Findings { get; }

    /// <summary>The questions that were not settled; empty for almost every policy.</summary>
    public ImmutableArray<UndecidedQuestion> Undecided { get; }

    /// <summary>Whether nothing but notes was found, and every question was settled.</summary>
    public bool IsClean => Undecided.IsEmpty && Findings.All(finding => finding.IsNote);

    /// <summary>Looks at a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="effort">How many steps of a few nanoseconds the whole may take; null is 300 million, a second or two.</param>
    public static PolicyAnalysis Of(SeverityPolicy policy, long? effort = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var run = new AnalysisRun(policy.Compiled, effort ?? 300_000_000);
        ReachAnalysis.Of(run);
        OverlapAnalysis.Of(run);
        FactAnalysis.Of(run);
        TierAnalysis.Of(run);
        return new PolicyAnalysis(policy, run);
    }

    /// <summary>The findings, one a line.</summary>
    public override string ToString()
    {
        var lines = Findings.Select(finding => finding.ToString()).Concat(Undecided.Select(question => $"Not decided: {question}")).ToList();
        return lines.Count == 0 ? "Nothing found." : string.Join('\n', lines);
    }

    /// <summary>The findings as one JSON object.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, SeverityJson.Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("policyHash", Policy.ContentHash);
            writer.WriteStartArray("findings");
            foreach (var finding in Findings)
                Write(writer, finding);
            writer.WriteEndArray();
            writer.WriteStartArray("undecided");
            foreach (var question in Undecided)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(question.Kind.ToString()));
                writer.WriteString("subject", question.Subject);
                writer.WriteString("reason", question.Reason);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, PolicyFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(finding.Kind.ToString()));
        writer.WriteString("subject", finding.Subject);
        writer.WriteString("message", finding.Message);
        if (finding.Example is { } example)
        {
            writer.WritePropertyName("example");
            example.WriteTo(writer);
        }

        if (finding.Compared is { } compared)
        {
            writer.WritePropertyName("comparedWith");
            compared.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
