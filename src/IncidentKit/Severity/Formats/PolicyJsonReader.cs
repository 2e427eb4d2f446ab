using System.Text;
using System.Text.Json;

namespace IncidentKit;

/// <summary>Reads a policy from JSON: strict, bounded, and with every mistake at once.</summary>
internal sealed class PolicyJsonReader
{
    private static readonly string[] s_members =
        ["$schema", "format", "name", "version", "levels", "facts", "tiers", "services", "rules", "tree", "otherwise", "reassessment"];

    private readonly List<SeverityProblem> _problems = [];

    /// <summary>The policy's parts, and what could not be read of them.</summary>
    public static (SeverityPolicyDraft Draft, List<SeverityProblem> Problems) Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > SeverityPolicyLimits.Bytes)
            throw TooLarge();
        if (utf8.Span.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var reader = new PolicyJsonReader();
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = SeverityPolicyLimits.JsonDepth });
            return (reader.Policy(document.RootElement), reader._problems);
        }
        catch (JsonException exception)
        {
            throw new SeverityPolicyFormatException([JsonSyntax.ProblemOf(exception)], exception);
        }
    }

    public static ReadOnlyMemory<byte> Encode(string json) =>
        json.Length > SeverityPolicyLimits.Bytes ? throw TooLarge() : Encoding.UTF8.GetBytes(json);

    /// <summary>At most one byte more than the limit, which is then refused.</summary>
    public static ReadOnlyMemory<byte> Take(Stream stream)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (taken.Length <= SeverityPolicyLimits.Bytes && stream.Read(buffer) is var count and > 0)
            taken.Write(buffer, 0, count);
        return taken.ToArray();
    }

    private static SeverityPolicyFormatException TooLarge() =>
        new([new("$", FormattableString.Invariant($"is larger than {SeverityPolicyLimits.Bytes / (1024 * 1024)} MB"))]);

    private SeverityPolicyDraft Policy(JsonElement json)
    {
        var policy = new StrictMembers(json, "$", _problems, s_members);
        if (policy.Require("format") is { } format && !(format.ValueKind == JsonValueKind.Number && format.TryGetInt32(out var number) && number == 1))
            _problems.Add(new("$.format", "must be 1, the format that this version reads"));
        policy.Require("levels");
        policy.Require("facts");

        var levels = new LevelsJson(_problems);
        levels.Read(policy);
        var conditions = new ConditionJson(_problems);
        return new SeverityPolicyDraft
        {
            Name = policy.Text("name"),
            Version = policy.Text("version"),
            Levels = levels.All,
            Facts = [.. policy.Items("facts").Select(item => FactJson.Read(item.Item, item.Path, _problems))],
            Tiers = [.. policy.Items("tiers").Select(item => Tier(item.Item, item.Path, levels))],
            Services = [.. policy.Items("services").Select(item => Service(item.Item, item.Path))],
            Rules = [.. policy.Items("rules").Select(item => Rule(item.Item, item.Path, levels, conditions))],
            Tree = policy.Find("tree") is { } tree ? Node(tree, "$.tree", levels, conditions) : null,
            Otherwise = policy.Find("otherwise") is { } otherwise ? Outcome(new(otherwise, "$.otherwise", _problems, ["level", "reason"]), levels) : null,
            Reassessment = policy.Find("reassessment") is { } reassessment ? Reassessment(reassessment) : new(),
        };
    }

    private TierDefinition Tier(JsonElement json, string path, LevelsJson levels)
    {
        var members = new StrictMembers(json, path, _problems, ["name", "atLeast"]);
        return new TierDefinition(members.Text("name", required: true) ?? "", members.Find("atLeast") is null ? null : levels.Of(members, "atLeast"));
    }

    private TieredService Service(JsonElement json, string path)
    {
        var members = new StrictMembers(json, path, _problems, ["name", "tier"]);
        return new TieredService(members.Text("name", required: true) ?? path, members.Text("tier", required: true) ?? "");
    }

    private SeverityRule Rule(JsonElement json, string path, LevelsJson levels, ConditionJson conditions)
    {
        var members = new StrictMembers(json, path, _problems, ["id", "when", "level", "reason", "question"]);
        var when = members.Require("when") is { } condition ? conditions.Read(condition, $"{path}.when") : InvalidCondition.Instance;
        return new SeverityRule(
            members.Text("id", required: true) ?? path, when, levels.Of(members, "level"), members.Text("reason"), members.Text("question"));
    }

    private DecisionNode Node(JsonElement json, string path, LevelsJson levels, ConditionJson conditions)
    {
        var isBranch = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("if", out _);
        var members = new StrictMembers(json, path, _problems, isBranch ? ["id", "question", "if", "then", "else"] : ["id", "level", "reason"]);
        if (!isBranch)
            return Outcome(members, levels);
        var condition = conditions.Read(members.Require("if")!.Value, $"{path}.if");
        return new DecisionBranch(
            condition, Child("then"), Child("else"), members.Text("id"), members.Text("question"));

        DecisionNode Child(string name) =>
            members.Require(name) is { } child ? Node(child, $"{path}.{name}", levels, conditions) : new DecisionOutcome(levels.Any);
    }

    private static DecisionOutcome Outcome(StrictMembers members, LevelsJson levels) =>
        new(levels.Of(members, "level"), members.Text("reason"), members.Text("id"));

    private ReassessmentRules Reassessment(JsonElement json)
    {
        var members = new StrictMembers(json, "$.reassessment", _problems, ["raise", "lowerAfter"]);
        var rules = new ReassessmentRules { AppliesRaises = members.Word("raise", required: false, "apply", "propose") != "propose" };
        if (members.Text("lowerAfter") is not { } text)
            return rules;
        if (FactKeys.TryDuration(text, out var time))
            return rules with { LowerAfter = time };
        _problems.Add(new("$.reassessment.lowerAfter", $"is '{text}', which is not an ISO 8601 duration such as PT10M"));
        return rules;
    }
}
