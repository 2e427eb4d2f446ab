using System.Text.Json;

namespace IncidentKit.Tests.SeverityRules;

/// <summary>The schema that editors use names what the reader knows, no more and no less.</summary>
public class PolicySchemaTests
{
    private static readonly JsonElement s_schema = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.Find("docs/schemas/severity-policy.schema.json"))).RootElement;

    [Theory]
    [InlineData("$", "")]
    [InlineData("$.levels[0]", "level")]
    [InlineData("$.facts[0]", "fact")]
    [InlineData("$.facts[0].shorthands[0]", "shorthand")]
    [InlineData("$.tiers[0]", "tier")]
    [InlineData("$.services[0]", "service")]
    [InlineData("$.rules[0]", "rule")]
    [InlineData("$.rules[0].when", "condition")]
    [InlineData("$.tree", "branch")]
    [InlineData("$.tree.then", "leaf")]
    [InlineData("$.otherwise", "outcome")]
    [InlineData("$.reassessment", "reassessment")]
    public void Every_member_of_the_schema_is_known_to_the_reader_and_others_are_not(string path, string definition)
    {
        var members = (definition.Length == 0 ? s_schema : s_schema.GetProperty("$defs").GetProperty(definition)).GetProperty("properties")
            .EnumerateObject().Select(member => member.Name).ToList();
        var problems = Assert.Throws<SeverityPolicyFormatException>(() => SeverityPolicy.Parse(With(path, [.. members, "stranger"]))).Problems;

        Assert.DoesNotContain(problems, problem => problem.Problem.StartsWith("is not known here", StringComparison.Ordinal) && !problem.Path.EndsWith(".stranger", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Path == $"{path}.stranger");
    }

    [Fact]
    public void The_words_of_the_schema_are_those_of_the_code()
    {
        Assert.Equal(Enum.GetNames<FactType>().Select(JsonNamingPolicy.CamelCase.ConvertName), Words("fact", "type"));
        Assert.Equal(Enum.GetNames<FactOperator>().Select(JsonNamingPolicy.CamelCase.ConvertName), Definition("condition").GetProperty("properties").EnumerateObject().Skip(4).Select(member => member.Name));
    }

    private static string With(string path, IReadOnlyList<string> members)
    {
        var inner = $"{{{string.Join(',', members.Select(name => $"\"{name}\":0"))}}}";
        var place = path[1..].Replace("[0]", "[]", StringComparison.Ordinal);
        if (place.Length == 0)
            return inner;
        foreach (var step in place[1..].Split('.').Reverse())
        {
            var array = step.EndsWith("[]", StringComparison.Ordinal);
            var name = array ? step[..^2] : step;
            inner = $"{{{(name == "then" ? "\"if\":{}," : "")}\"{name}\":{(array ? $"[{inner}]" : inner)}}}";
        }

        return inner;
    }

    private static IEnumerable<string> Words(string definition, string member) =>
        Definition(definition).GetProperty("properties").GetProperty(member).GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);

    private static JsonElement Definition(string name) => s_schema.GetProperty("$defs").GetProperty(name);
}
