using System.Collections.Frozen;
using System.Text.Json;

namespace IncidentKit;

/// <summary>The severity rules within a response policy: levels, rules, otherwise; or a whole severity policy, which has a <c>format</c>.</summary>
/// <remarks>The target resolution of a level stands with the other targets of its severity. The short form can say what
/// <see cref="SeverityPolicy(IEnumerable{SeverityRule}, Severity, IEnumerable{SeverityLevel})"/> can.</remarks>
internal static class SeverityRulesJson
{
    private static readonly string[] s_members = ["levels", "rules", "otherwise"];
    private static readonly string[] s_levelMembers = ["severity", "name", "definition", "users", "response"];
    private static readonly string[] s_ruleMembers = ["id", "fact", "question", "whenYes"];

    private static readonly FrozenDictionary<string, SeverityFact> s_facts =
        Enum.GetValues<SeverityFact>().ToFrozenDictionary(fact => JsonNamingPolicy.CamelCase.ConvertName(fact.ToString()));

    /// <summary>The rules, those of <c>process.md</c> for what is left out; null when they can't be made.</summary>
    public static SeverityPolicy? Read(JsonMembers parent, string name)
    {
        if (parent.Element(name) is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty("format", out _))
            return ReadWhole(parent, name, element);
        if (parent.Object(name, s_members) is not { } members)
            return SeverityPolicy.Default;
        var mistakes = members.ProblemCount;
        var levels = members.Array("levels") is { } described ? described.Select(item => Level(members, item)).ToArray() : [.. SeverityPolicy.Default.Levels];
        var rules = members.Array("rules") is { } asked ? asked.Select(item => Rule(members, item)).ToArray() : [.. SeverityPolicy.Default.Rules];
        var otherwise = members.Has("otherwise") ? members.Severity("otherwise") : SeverityPolicy.Default.Otherwise;
        Check(members, levels, rules, otherwise);
        if (members.ProblemCount > mistakes)
            return null;
        var policy = new SeverityPolicy(rules!, otherwise!.Value, levels!);
        return SaysTheDefault(policy) ? SeverityPolicy.Default : policy;
    }

    public static void Write(Utf8JsonWriter json, string name, SeverityPolicy rules)
    {
        if (!IsShort(rules))
        {
            json.WritePropertyName(name);
            json.WriteRawValue(rules.ToJson());
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("levels");
        foreach (var level in rules.Levels)
        {
            json.WriteStartObject();
            json.WriteString("severity", level.Severity.ToString());
            json.WriteString("name", level.Name);
            json.WriteString("definition", level.Definition);
            json.WriteString("users", level.Users);
            json.WriteString("response", level.Response);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in rules.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("fact", JsonNamingPolicy.CamelCase.ConvertName(rule.Fact!.Value.ToString()));
            json.WriteString("question", rule.Question);
            json.WriteString("whenYes", rule.WhenYes.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("otherwise", rules.Otherwise.ToString());
        json.WriteEndObject();
    }

    private static SeverityPolicy? ReadWhole(JsonMembers parent, string name, JsonElement element)
    {
        try
        {
            return SeverityPolicy.Parse(element.GetRawText());
        }
        catch (SeverityPolicyFormatException exception)
        {
            foreach (var problem in exception.Problems)
                parent.Refuse(parent.PathOf(name) + problem.Path[1..], problem.Problem);
            return null;
        }
    }

    /// <summary>Whether the short form says all of a policy: the default one but for its targets, or one over its facts without more words.</summary>
    private static bool IsShort(SeverityPolicy rules) => rules.Tree is null && rules.HasOtherwise
        && rules.Rules.All(rule => rule.Fact is not null)
        && (rules.ContentHash == new SeverityPolicy(Plain(rules), rules.Otherwise, rules.Levels).ContentHash
            || (rules.Levels.Length == SeverityPolicy.Default.Levels.Length
                && rules.ContentHash == SeverityPolicy.Default.WithLevels(
                    SeverityPolicy.Default.Levels.Zip(rules.Levels, (own, other) => own with { Target = other.Target })).ContentHash));

    private static bool SaysTheDefault(SeverityPolicy policy) => WithoutMoreWords(policy).ContentHash == WithoutMoreWords(SeverityPolicy.Default).ContentHash;

    /// <summary>What the short form says of a policy.</summary>
    private static SeverityPolicy WithoutMoreWords(SeverityPolicy policy) => new(
        Plain(policy), policy.Otherwise,
        policy.Levels.Select(level => level with { Colour = null, Target = DefaultTargets.Of(level.Severity).Resolution!.Value }));

    private static IEnumerable<SeverityRule> Plain(SeverityPolicy rules) =>
        rules.Rules.Select(rule => new SeverityRule(rule.Id, rule.Fact!.Value, rule.Question, rule.Level));

    private static SeverityLevel? Level(JsonMembers parent, (JsonElement Element, string Path) item)
    {
        var members = parent.At(item.Element, item.Path, s_levelMembers);
        var severity = members.Severity("severity");
        var (name, definition, users, response) =
            (members.LineOrPath("name"), members.LineOrPath("definition"), members.LineOrPath("users"), members.LineOrPath("response"));
        return severity is { } known ? new SeverityLevel(known, name, definition, users, response, DefaultTargets.Of(known).Resolution!.Value) : null;
    }

    private static SeverityRule? Rule(JsonMembers parent, (JsonElement Element, string Path) item)
    {
        var members = parent.At(item.Element, item.Path, s_ruleMembers);
        members.Require("fact");
        var (id, fact, question, level) =
            (members.LineOrPath("id"), members.Choice("fact", s_facts), members.LineOrPath("question"), members.Severity("whenYes"));
        return fact is { } asked && level is { } decided ? new SeverityRule(id, asked, question, decided) : null;
    }

    private static void Check(JsonMembers members, SeverityLevel?[] levels, SeverityRule?[] rules, Severity? otherwise)
    {
        if (rules.Length == 0)
            members.Refuse(members.PathOf("rules"), "must have at least one rule");
        Once("levels", "severity", levels.Select(level => level?.Severity.ToString()));
        Once("rules", "id", rules.Select(rule => rule?.Id));
        Once("rules", "fact", rules.Select(rule => rule?.Fact?.ToString()));
        if (levels.Contains(null))
            return;
        foreach (var severity in rules.Select(rule => rule?.WhenYes).Append(otherwise).OfType<Severity>().Distinct())
        {
            if (!levels.Any(level => level!.Severity == severity))
                members.Refuse(members.PathOf("levels"), $"lacks {severity}, which the rules can reach");
        }

        void Once(string array, string member, IEnumerable<string?> values)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (i, value) in values.Index())
            {
                if (value is not null && !seen.Add(value))
                    members.Refuse(FormattableString.Invariant($"{members.PathOf(array)}[{i}].{member}"), "is there more than once");
            }
        }
    }
}
