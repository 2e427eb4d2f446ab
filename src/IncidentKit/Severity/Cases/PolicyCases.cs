using System.Collections.Immutable;
using System.Text.Json;

namespace IncidentKit;

/// <summary>Unit tests of a policy: a file of cases with the levels that are expected.</summary>
public sealed class PolicyCases
{
    private static readonly string[] s_members = ["$schema", "format", "cases"];
    private static readonly string[] s_caseMembers = ["name", "facts", "expect", "bestPossible", "rule", "asksFirst"];

    private PolicyCases(ImmutableArray<PolicyCase> cases) => All = cases;

    /// <summary>The cases in the order of the file.</summary>
    public ImmutableArray<PolicyCase> All { get; }

    /// <summary>Reads a file of cases.</summary>
    /// <param name="json">The file, 4 MB at most: <c>{ "format": 1, "cases": [{ "name", "facts", "expect" }] }</c>.</param>
    /// <exception cref="PolicyCaseFormatException">It is not one; every mistake is listed with its JSON path.</exception>
    public static PolicyCases Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > SeverityPolicyLimits.Bytes)
            throw new PolicyCaseFormatException([new("$", "is larger than 4 MB")]);
        var problems = new List<SeverityProblem>();
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = SeverityPolicyLimits.JsonDepth });
            var file = new StrictMembers(document.RootElement, "$", problems, s_members);
            if (file.Require("format") is { } format && !(format.ValueKind == JsonValueKind.Number && format.TryGetInt32(out var number) && number == 1))
                problems.Add(new("$.format", "must be 1, the format that this version reads"));
            var cases = file.Items("cases", required: true).Select(item => Case(item.Item, item.Path, problems)).ToImmutableArray();
            if (problems.Count == 0 && cases.IsEmpty)
                problems.Add(new("$.cases", "must hold at least one case"));
            return problems.Count == 0 ? new PolicyCases(cases) : throw new PolicyCaseFormatException(problems);
        }
        catch (JsonException exception)
        {
            throw new PolicyCaseFormatException([JsonSyntax.ProblemOf(exception)]);
        }
    }

    /// <summary>Tries every case on a policy.</summary>
    /// <param name="policy">The policy.</param>
    public ImmutableArray<PolicyCaseResult> Run(SeverityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var classifier = new SeverityClassifier(policy);
        return [.. All.Select(one => CaseCheck.Of(classifier, one))];
    }

    private static PolicyCase Case(JsonElement json, string path, List<SeverityProblem> problems)
    {
        var members = new StrictMembers(json, path, problems, s_caseMembers);
        var facts = members.Require("facts") is { } given
            ? FactValueJson.ReadAll(given, $"{path}.facts", problems)
            : FactValues.Empty;
        return new PolicyCase(
            members.Text("name", required: true) ?? "", facts, members.Text("expect", required: true) ?? "",
            members.Text("bestPossible"), members.Text("rule"), members.Text("asksFirst"));
    }
}
