using System.Text;

namespace IncidentKit.Tests.SeverityRules;

public class PolicyFormatTests
{
    private const string Small = """
        {
          "format": 1,
          "levels": [
            { "rank": 1, "name": "Blocker", "colour": "#ff0000", "target": "PT30M" },
            { "rank": 5, "name": "Nuisance", "target": "nextSprint" }
          ],
          "facts": [
            { "name": "down", "type": "yesNo", "question": "Is it down?" },
            { "name": "loss", "type": "money", "currency": "EUR", "question": "What does an hour cost?" },
            { "name": "outage", "type": "duration", "question": "Since when?" }
          ],
          "rules": [
            { "id": "A", "when": { "any": [{ "fact": "down", "is": true }, { "fact": "loss", "atLeast": 1000.5 }] }, "level": "Blocker" },
            { "id": "B", "when": { "all": [{ "not": { "fact": "down", "is": "yes" } }, { "fact": "outage", "above": "PT15M", "atMost": "P1D" }] }, "level": "SEV-5" }
          ],
          "otherwise": { "level": "Nuisance" }
        }
        """;

    [Fact]
    public void A_team_names_its_own_levels_and_facts()
    {
        var classifier = new SeverityClassifier(SeverityPolicy.Parse(Small));

        var verdict = classifier.Classify("""{ "down": "no", "loss": 1000.5 }""");
        Assert.Equal("Blocker", verdict.Details.Name);
        Assert.Equal("#ff0000", verdict.Details.Colour);
        Assert.Equal("A", verdict.Rule!.Id);
        Assert.Equal(5, classifier.Classify("""{ "down": false, "loss": 1000.4999, "outage": "PT16M" }""").Level.Rank);
        Assert.Equal("B", classifier.Classify("""{ "down": false, "loss": 0, "outage": "PT15M0.0000001S" }""").Rule!.Id);
        Assert.Null(classifier.Classify("""{ "down": false, "loss": 0, "outage": "PT15M" }""").Rule);
    }

    [Fact]
    public void A_level_that_goes_by_the_name_of_another_is_meant_by_its_rank()
    {
        var twins = Small.Replace("Nuisance", "Blocker", StringComparison.Ordinal);
        Assert.Contains("may be any of SEV-1 Blocker, SEV-5 Blocker", Refusal(twins), StringComparison.Ordinal);
        Assert.Equal(5, SeverityPolicy.Parse(twins.Replace("\"level\": \"Blocker\"", "\"level\": \"SEV-5\"", StringComparison.Ordinal)).Otherwise.Rank);
    }

    [Fact]
    public void The_default_policy_is_a_file_that_reads_back_to_itself()
    {
        var policy = SeverityPolicy.Default;
        Assert.Equal(policy.ContentHash, SeverityPolicy.Parse(policy.ToJson()).ContentHash);
        Assert.Equal("D1,D2,D3,D4,D5", string.Join(',', policy.Rules.Select(rule => rule.Id)));
        Assert.Equal(64, policy.ContentHash.Length);
        Assert.Equal(policy.ContentHash, SeverityClassifier.Default.Classify(default(ImpactAssessment)).PolicyHash);
    }

    [Fact]
    public void The_content_hash_changes_with_the_content_and_not_with_the_layout()
    {
        var policy = SeverityPolicy.Parse(Small);
        Assert.Equal(policy.ContentHash, SeverityPolicy.Parse(Small.Replace("  ", "\t", StringComparison.Ordinal)).ContentHash);
        Assert.NotEqual(policy.ContentHash, SeverityPolicy.Parse(Small.Replace("1000.5", "1000.51", StringComparison.Ordinal)).ContentHash);
    }

    [Fact]
    public void Every_mistake_is_reported_at_once_with_its_json_path()
    {
        var refusal = Assert.Throws<SeverityPolicyFormatException>(() => SeverityPolicy.Parse("""
            {
              "format": 2,
              "nmae": "x",
              "levels": [{ "rank": 1, "name": "Bad", "target": "PT1H" }, { "rank": 12, "name": "Worse", "target": "soon", "colour": "red" }],
              "facts": [
                { "name": "down", "type": "yesNo", "question": "Down?" },
                { "name": "down", "type": "yesno", "question": "Down?" },
                { "name": "share", "type": "percentage", "question": "Share?" },
                { "name": "cost", "type": "money", "question": "Cost?" },
                { "name": "region", "type": "enumeration", "question": "Where?", "values": ["eu", "us"] }
              ],
              "rules": [
                { "id": "A", "when": { "fact": "dwon", "is": "yes" }, "level": "Bad" },
                { "id": "A", "when": { "all": [{ "fact": "share", "above": 101 }, { "fact": "share", "is": "yes" }] }, "level": "Baad" },
                { "id": "C", "when": { "fact": "region", "in": ["eu", "uk"] }, "level": "Bad", "level": "Bad" },
                { "id": "D", "when": { "any": [] }, "level": "Bad" },
                { "id": "E", "when": { "fact": "down", "is": "unknown" } }
              ],
              "otherwise": { "level": 3 }
            }
            """));

        var problems = refusal.Problems.ToDictionary(problem => problem.Path, problem => problem.Problem, StringComparer.Ordinal);
        Assert.Contains("must be 1", problems["$.format"], StringComparison.Ordinal);
        Assert.Contains("'name'", problems["$.nmae"], StringComparison.Ordinal);
        Assert.Contains("1 (worst) to 9", problems["$.levels[1].rank"], StringComparison.Ordinal);
        Assert.Contains("PT4H", problems["$.levels[1].target"], StringComparison.Ordinal);
        Assert.Contains("not a colour", problems["$.levels[1].colour"], StringComparison.Ordinal);
        Assert.Contains("more than once", problems["$.facts[1].name"], StringComparison.Ordinal);
        Assert.Contains("yesNo", problems["$.facts[1].type"], StringComparison.Ordinal);
        Assert.Contains("EUR", problems["$.facts[3].currency"], StringComparison.Ordinal);
        Assert.Contains("'down'", problems["$.rules[0].when.fact"], StringComparison.Ordinal);
        Assert.Contains("0 to 100", problems["$.rules[1].when.all[0].above"], StringComparison.Ordinal);
        Assert.Contains("percentage", problems["$.rules[1].when.all[1].is"], StringComparison.Ordinal);
        Assert.Contains("more than once", problems["$.rules[1].id"], StringComparison.Ordinal);
        Assert.Contains("SEV-1 Bad", problems["$.rules[1].level"], StringComparison.Ordinal);
        Assert.Contains("'us'", problems["$.rules[2].when.in"], StringComparison.Ordinal);
        Assert.Contains("more than once", problems["$.rules[2].level"], StringComparison.Ordinal);
        Assert.Contains("at least one", problems["$.rules[3].when.any"], StringComparison.Ordinal);
        Assert.Contains("can't ask for that", problems["$.rules[4].when.is"], StringComparison.Ordinal);
        Assert.Contains("\"level\"", problems["$.rules[4]"], StringComparison.Ordinal);
        Assert.Contains("must be a text", problems["$.otherwise.level"], StringComparison.Ordinal);
        Assert.Equal("severity-policy-format", refusal.Code);
        Assert.All(refusal.Problems, problem => Assert.Contains(problem.ToString(), refusal.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "$ is not JSON")]
    [InlineData("{", "$ is not JSON")]
    [InlineData("[]", "$ must be an object")]
    [InlineData("null", "$ must be an object, not null")]
    [InlineData("{}", "$ needs \"format\"")]
    [InlineData("""{"format":1,"levels":[],"facts":[]}""", "$.levels must name at least one level")]
    [InlineData("""{"format":1,"levels":{},"facts":[]}""", "$.levels must be an array, not an object")]
    [InlineData("""{"format":1,"levels":[{"rank":1,"name":"A","target":"PT1H"}],"facts":[],"rules":[],"tree":{"level":"A"},"otherwise":{"level":"A"}}""", "a tree always decides")]
    [InlineData("""{"format":1,"levels":[{"rank":1,"name":"\ud800","target":"PT1H"}],"facts":[],"tree":{"level":"SEV-1"},"\udc00":1}""", "is not known here")]
    public void A_file_that_is_no_policy_is_refused_with_the_reason(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<SeverityPolicyFormatException>(() => SeverityPolicy.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Nesting_of_ten_thousand_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"not\":", 10_000)) + "1" + new string('}', 10_000);
        Assert.Contains("nested deeper than 64", Refusal(deep), StringComparison.Ordinal);
        Assert.Contains("nested deeper than 64", Refusal(new string('[', 10_000)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_of_ten_thousand_in_code_is_refused()
    {
        var condition = FactCondition.Yes("applicationDown");
        for (var i = 0; i < 10_000; i++)
            condition = FactCondition.Not(condition);
        var draft = new SeverityPolicyDraft
        {
            Levels = SeverityPolicy.Default.Levels,
            Facts = SeverityPolicy.Default.Facts,
            Rules = [new SeverityRule("A", condition, Severity.Sev1)],
        };
        Assert.Contains("nested deeper than 32", Assert.Throws<SeverityPolicyFormatException>(() => new SeverityPolicy(draft)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_without_being_read()
    {
        using var large = new CountingStream(50_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("larger than 4 MB", Assert.Throws<SeverityPolicyFormatException>(() => SeverityPolicy.Load(large)).Message, StringComparison.Ordinal);

        Assert.InRange(large.Taken, 1, 4 * 1024 * 1024 + 20_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
        Assert.Contains("larger than 4 MB", Refusal(new string(' ', 5_000_000)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_unfolds_to_too_many_combinations_is_refused()
    {
        var policy = new SeverityPolicyDraft
        {
            Levels = SeverityPolicy.Default.Levels,
            Facts = [.. Enumerable.Range(0, 40).Select(i => new FactDefinition($"f{i}", FactType.YesNo, "?"))],
            Rules =
            [
                new SeverityRule("A", FactCondition.All(Enumerable.Range(0, 20).Select(i => FactCondition.Any(FactCondition.Yes($"f{i}"), FactCondition.Yes($"f{i + 20}")))), Severity.Sev1),
            ],
        };
        Assert.Contains("$.rules[0].when unfolds", Assert.Throws<SeverityPolicyFormatException>(() => new SeverityPolicy(policy)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_tree_shows_its_way_and_says_what_decided()
    {
        var policy = SeverityPolicy.Parse("""
            {
              "format": 1,
              "levels": [{ "rank": 1, "name": "High", "target": "PT1H" }, { "rank": 2, "name": "Low", "target": "PT8H" }],
              "facts": [
                { "name": "down", "type": "yesNo", "question": "Is it down?" },
                { "name": "night", "type": "yesNo", "question": "Is it night?" }
              ],
              "tree": {
                "id": "Q1", "if": { "fact": "down", "is": "yes" },
                "then": { "id": "Q2", "question": "At night?", "if": { "fact": "night", "is": "yes" }, "then": { "level": "Low", "reason": "Nobody is there." }, "else": { "level": "High" } },
                "else": { "level": "Low" }
              }
            }
            """);
        var verdict = new SeverityClassifier(policy).Classify("""{ "down": "yes", "night": "yes" }""");
        Assert.Equal(["Q1 Is it down? yes", "Q2 At night? yes: SEV-2"], verdict.Path.Select(step => step.ToString()));
        Assert.Equal("Nobody is there.", verdict.Reason);
        Assert.Equal("Q2.yes", verdict.Rule!.Id);

        var open = new SeverityClassifier(policy).Classify("{}");
        Assert.Equal((1, 2), (open.Level.Rank, open.BestPossible.Rank));
        Assert.Equal(["Q1 Is it down? unknown", "Q2 At night? unknown: SEV-1 is still possible and acted on"], open.Path.Select(step => step.ToString()));
    }

    [Fact]
    public void Where_no_rule_covers_an_input_the_worst_level_is_acted_on_and_the_verdict_says_so()
    {
        var policy = SeverityPolicy.Parse(Small.Replace("],\n  \"otherwise\": { \"level\": \"Nuisance\" }", "]", StringComparison.Ordinal));
        var verdict = new SeverityClassifier(policy).Classify("""{ "down": "no", "loss": 0, "outage": "PT1M" }""");
        Assert.False(policy.HasOtherwise);
        Assert.Equal(1, verdict.Level.Rank);
        Assert.Contains("No rule covers this", verdict.Reason, StringComparison.Ordinal);
    }

    private static string Refusal(string json) => Assert.Throws<SeverityPolicyFormatException>(() => SeverityPolicy.Parse(json)).Message;

    private sealed class CountingStream(int length) : MemoryStream(Encoding.UTF8.GetBytes(new string(' ', length)))
    {
        public long Taken => Position;
    }
}
