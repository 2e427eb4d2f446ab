using System.Text.Json;
using System.Text.Json.Nodes;

namespace IncidentKit.Tests.Policies;

/// <summary>The published schema says what the reader does.</summary>
public class ResponsePolicySchemaTests
{
    private static readonly JsonSchema s_schema = new(JsonDocument.Parse(File.ReadAllText(Docs.Path("schemas", "response-policy.schema.json"))).RootElement);

    [Fact]
    public void The_schema_accepts_the_default_the_documented_example_and_the_empty_file()
    {
        foreach (var json in (string[])[ResponsePolicy.Default.ToJson(), SomePolicy.Full.ToJson(), Docs.Json("policy.md"), "{}"])
        {
            Assert.Empty(s_schema.ProblemsOf(JsonDocument.Parse(json).RootElement));
            Assert.NotNull(ResponsePolicy.Parse(json));
        }
    }

    [Fact]
    public void The_published_default_file_is_the_default()
    {
        var file = Docs.Path("schemas", "response-policy.default.json");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(file, ResponsePolicy.Default.ToJson());
        Assert.Equal(ResponsePolicy.Default.ToJson(), File.ReadAllText(file));
    }

    [Fact]
    public void The_schema_accepts_whatever_the_library_writes()
    {
        for (var seed = 0; seed < 50; seed++)
            Assert.Empty(s_schema.ProblemsOf(JsonDocument.Parse(SomePolicy.Any(seed).ToJson()).RootElement));
    }

    [Theory]
    [InlineData("")]
    [InlineData("severityRules")]
    [InlineData("severityRules.levels.[0]")]
    [InlineData("severityRules.rules.[0]")]
    [InlineData("severities.SEV-2")]
    [InlineData("severities.SEV-2.escalations.[0]")]
    [InlineData("thresholds")]
    [InlineData("calendar")]
    [InlineData("calendar.workingHours")]
    [InlineData("team")]
    [InlineData("team.services.[0]")]
    [InlineData("team.services.[0].monitoring.[0]")]
    [InlineData("team.services.[0].rollback")]
    [InlineData("team.channels.[0]")]
    [InlineData("team.onCall.[0]")]
    public void Schema_and_reader_know_the_same_members(string place)
    {
        var policy = JsonNode.Parse(SomePolicy.Full.ToJson())!;
        var target = place.Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(policy, (node, part) => part == "[0]" ? node[0]! : node[part]!).AsObject();
        target["zzzzzzzzzzzzzzz"] = 1;

        var refusal = Assert.Throws<ResponsePolicyFormatException>(() => ResponsePolicy.Parse(policy.ToJsonString()));

        var known = Assert.Single(refusal.Problems).Problem.Split("Known here: ")[1].Split(", ");
        Assert.Equal(known.Order(StringComparer.Ordinal), s_schema.MembersAt(place).Order(StringComparer.Ordinal));
        Assert.NotEmpty(s_schema.ProblemsOf(JsonDocument.Parse(policy.ToJsonString()).RootElement));
    }

    [Fact]
    public void The_names_that_the_schema_lists_are_those_that_the_code_has()
    {
        foreach (var json in Gates.All.Select(gate => $$$$"""{"severities":{"SEV-1":{"skippedGates":["{{{{gate.Id}}}}"]}}}""")
            .Concat(Enum.GetValues<DayOfWeek>().Select(day => $$$"""{"calendar":{"workingDays":["{{{JsonNamingPolicy.CamelCase.ConvertName(day.ToString())}}}"]}}"""))
            .Concat(Enum.GetValues<Audience>().Select(audience => $$$"""{"team":{"channels":[{"name":"x","audience":"{{{JsonNamingPolicy.CamelCase.ConvertName(audience.ToString())}}}"}]}}""")))
        {
            Assert.Empty(s_schema.ProblemsOf(JsonDocument.Parse(json).RootElement));
            Assert.NotNull(ResponsePolicy.Parse(json));
        }
    }

    [Theory]
    [InlineData("""{"severities":{"SEV-1":{"triageWithin":"5 minutes"}}}""")]
    [InlineData("""{"severities":{"SEV-1":{"skippedGates":["no-gate"]}}}""")]
    [InlineData("""{"severities":{"SEV-0":{}}}""")]
    [InlineData("""{"severities":{"SEV-1":{"triageWithin":null}}}""")]
    [InlineData("""{"thresholds":{"whys":0}}""")]
    [InlineData("""{"calendar":{"workingDays":[]}}""")]
    [InlineData("""{"calendar":{"workingHours":{"until":"24:01"}}}""")]
    [InlineData("""{"team":{"services":[{"name":"auth"}]}}""")]
    [InlineData("""{"team":{"monitoring":[{"title":"x","url":"ftp://x"}]}}""")]
    [InlineData("""{"severityRules":{"rules":[]}}""")]
    [InlineData("[]")]
    public void What_the_schema_refuses_the_reader_refuses(string json)
    {
        Assert.NotEmpty(s_schema.ProblemsOf(JsonDocument.Parse(json).RootElement));
        Assert.Throws<ResponsePolicyFormatException>(() => ResponsePolicy.Parse(json));
    }
}
