using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;

namespace IncidentKit.Tests.Policies;

public class ResponsePolicyJsonTests
{
    [Property(MaxTest = 200)]
    public void A_policy_written_and_read_back_is_the_same_policy(int seed)
    {
        var policy = SomePolicy.Any(seed);
        var read = ResponsePolicy.Parse(policy.ToJson());

        Assert.Equal(policy.ContentHash, read.ContentHash);
        Assert.Equal(policy.ToJson(), read.ToJson());
        Assert.Equal(policy.Targets, read.Targets);
        Assert.Equal(policy.Thresholds, read.Thresholds);
        Assert.Equal(policy.Team, read.Team);
        Assert.Equal(policy.Calendar.TimeZone, read.Calendar.TimeZone);
    }

    [Property(MaxTest = 200)]
    public void Two_policies_have_the_same_hash_only_if_their_json_is_the_same(int one, int other) =>
        Assert.Equal(
            SomePolicy.Any(one).ToJson() == SomePolicy.Any(other).ToJson(),
            SomePolicy.Any(one).ContentHash == SomePolicy.Any(other).ContentHash);

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF { \"$schema\": \"https://example.com/schema.json\" }")]
    [InlineData("""{"severityRules":{},"severities":{"SEV-1":{}},"thresholds":{},"calendar":{"workingHours":{}},"team":{}}""")]
    public void What_a_file_leaves_out_is_as_in_the_default(string json) =>
        Assert.Equal(ResponsePolicy.Default.ContentHash, ResponsePolicy.Parse(json).ContentHash);

    [Fact]
    public void A_file_changes_what_it_says_and_nothing_else()
    {
        var policy = ResponsePolicy.Parse(
            """{"severities":{"SEV-2":{"resolution":"PT2H","updateEvery":"PT10M","firstUpdateWithin":null}},"thresholds":{"whys":3}}""");

        var expected = ResponsePolicy.Default.For(Severity.Sev2) with
        {
            Resolution = ResolutionTarget.Within(TimeSpan.FromHours(2)),
            UpdateEvery = TimeSpan.FromMinutes(10),
            FirstUpdateWithin = null,
        };
        Assert.Equal(ResponsePolicy.Default.Targets.SetItem(Severity.Sev2, expected), policy.Targets);
        Assert.Equal(new ResponseThresholds { Whys = 3 }, policy.Thresholds);
        Assert.Equal("under 2 hours", policy.Classifier.Classify(Some.Impact(Severity.Sev2)).Details.Target.ToString());
    }

    [Fact]
    public void A_level_of_the_teams_own_has_the_targets_of_SEV_4_where_it_says_nothing()
    {
        var json = """
            {"severityRules":{"levels":[
              {"severity":"SEV-1","name":"A","definition":"b","users":"c","response":"d"},
              {"severity":"SEV-7","name":"B","definition":"b","users":"c","response":"d"}],
              "rules":[{"id":"X1","fact":"applicationDown","question":"Down?","whenYes":"SEV-1"}],"otherwise":"SEV-7"},
             "severities":{"SEV-7":{"minimumActions":1}}}
            """;

        var policy = ResponsePolicy.Parse(json);

        Assert.Equal([Severity.Sev1, new Severity(7)], policy.Targets.Keys);
        Assert.Equal(ResponsePolicy.Default.For(Severity.Sev4) with { MinimumActions = 1 }, policy.For(new Severity(7)));
        Assert.Equal(new Severity(7), policy.Classifier.Classify(new() { ApplicationDown = Answer.No }).Level);
    }

    [Fact]
    public void A_file_with_ten_mistakes_reports_all_ten_with_their_paths_and_loads_nothing()
    {
        var json = """
            {
              "$schema": "response-policy.schema.json",
              "severity": {},
              "severityRules": { "rules": [ { "id": "D1", "fact": "appDown", "question": "Down?", "whenYes": "SEV-1" } ] },
              "severities": {
                "SEV-2": { "updateEvery": "15 minutes", "updateEvery": "PT15M", "triageWithn": "PT5M", "skippedGates": ["acknowleged"] },
                "SEV-3": { "escalations": [ { "after": "PT15M", "tell": ["Ann"] }, { "after": "PT5M", "tell": [] } ], "minimumActions": 2.5 },
                "SEV-9": {}
              },
              "thresholds": { "longInvestigation": "PT0S", "remindAtPercent": 101 },
              "calendar": { "timeZone": "Europe/Berln", "workingHours": { "from": "17:00", "until": "09:00" }, "holidays": ["2026-02-30"] },
              "team": { "services": [ { "name": "auth", "tier": "P10" } ], "monitoring": [ { "title": "Graph", "url": "ftp://example.com" } ] }
            }
            """;

        var refusal = Assert.Throws<ResponsePolicyFormatException>(() => ResponsePolicy.Parse(json));

        Assert.Equal("policy-format", refusal.Code);
        Assert.Equal(
            [
                "$.calendar.holidays[0]", "$.calendar.timeZone", "$.calendar.workingHours", "$.severities.SEV-2.skippedGates[0]",
                "$.severities.SEV-2.triageWithn", "$.severities.SEV-2.updateEvery", "$.severities.SEV-2.updateEvery",
                "$.severities.SEV-3.escalations[1].after", "$.severities.SEV-3.escalations[1].tell", "$.severities.SEV-3.minimumActions",
                "$.severity", "$.severityRules.rules[0].fact", "$.team.monitoring[0].url", "$.team.services[0].tier",
                "$.thresholds.longInvestigation", "$.thresholds.remindAtPercent",
            ],
            refusal.Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
        Assert.All(refusal.Problems, problem => Assert.Contains(problem.ToString(), refusal.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"severities":{"SEV-2":{"updateEvry":"PT15M"}}}""", "$.severities.SEV-2.updateEvry is not known; did you mean 'updateEvery'? Known here: resolution, ")]
    [InlineData("""{"wholly":1}""", "$.wholly is not known. Known here: $schema, severityRules, severities, thresholds, calendar, team")]
    [InlineData("""{"team":{},"team":{}}""", "$.team is there more than once")]
    [InlineData("""{"severities":{"sev2":{}}}""", "$.severities.sev2 is not a severity, SEV-1 (worst) to SEV-9; did you mean 'SEV-2'?")]
    [InlineData("""{"severities":{"SEV-5":{}}}""", "$.severities.SEV-5 is no level of the severity rules. Known there: SEV-1, SEV-2, SEV-3, SEV-4")]
    [InlineData("""{"severities":{"SEV-1":{"triageWithin":"PT400D"}}}""", "$.severities.SEV-1.triageWithin is 'PT400D', which is not a duration")]
    [InlineData("""{"severities":{"SEV-1":{"triageWithin":"P400D"}}}""", "$.severities.SEV-1.triageWithin is P400D, which is more than 366 days")]
    [InlineData("""{"severities":{"SEV-1":{"triageWithin":"P1M"}}}""", "years and months have no fixed length")]
    [InlineData("""{"severities":{"SEV-1":{"triageWithin":5}}}""", "$.severities.SEV-1.triageWithin is a number, where a text is needed")]
    [InlineData("""{"severities":{"SEV-1":{"triageWithin":null}}}""", "$.severities.SEV-1.triageWithin is null, where a text is needed")]
    [InlineData("""{"severities":{"SEV-1":{"resolution":"tomorrow"}}}""", "$.severities.SEV-1.resolution is 'tomorrow', which is not nextBusinessDay, nextSprint, or a duration")]
    [InlineData("""{"severities":{"SEV-1":{"resolution":"PT0S"}}}""", "$.severities.SEV-1.resolution is 'PT0S'")]
    [InlineData("""{"severities":{"SEV-1":{"postmortemRequired":"yes"}}}""", "$.severities.SEV-1.postmortemRequired is a text, where true or false is needed")]
    [InlineData("""{"severities":{"SEV-1":{"minimumActions":-1}}}""", "$.severities.SEV-1.minimumActions is -1, which is not 0 to 100")]
    [InlineData("""{"severities":{"SEV-1":{"responders":["a",7,""]}}}""", "$.severities.SEV-1.responders[1] is a number|$.severities.SEV-1.responders[2] must not be empty")]
    [InlineData("""{"severities":{"SEV-1":{"escalations":[{"tell":["a"]},{"after":"P1D"}]}}}""", "$.severities.SEV-1.escalations[0].after is missing|$.severities.SEV-1.escalations[1].tell is missing")]
    [InlineData("""{"severities":[]}""", "$.severities is an array, where an object is needed")]
    [InlineData("""{"severityRules":{"otherwise":"SEV-8"}}""", "$.severityRules.levels lacks SEV-8, which the rules can reach")]
    [InlineData("""{"severityRules":{"rules":[]}}""", "$.severityRules.rules must have at least one rule")]
    [InlineData("""{"severityRules":{"levels":[{"severity":"SEV-1"}]}}""", "$.severityRules.levels[0].name is missing|$.severityRules.levels[0].response is missing")]
    [InlineData("""{"calendar":{"timeZone":"../etc"}}""", "$.calendar.timeZone is '../etc', which is not the name of a time zone")]
    [InlineData("""{"calendar":{"timeZone":"Europe/Berln"}}""", "did you mean 'Europe/Berlin'?")]
    [InlineData("""{"calendar":{"workingDays":[]}}""", "$.calendar.workingDays must name at least one day of the week")]
    [InlineData("""{"calendar":{"workingDays":["monady"]}}""", "$.calendar.workingDays[0] is 'monady', which is not one of ")]
    [InlineData("""{"calendar":{"workingHours":{"from":"25:00"}}}""", "$.calendar.workingHours.from is '25:00', which is not a time of the day")]
    [InlineData("""{"calendar":{"sprintDays":0}}""", "$.calendar.sprintDays is 0, which is not 1 to 365")]
    [InlineData("""{"team":{"services":[{"name":"a","tier":"P0"},{"name":"A","tier":"P1"}]}}""", "$.team.services[1].name is 'A', which another service has")]
    [InlineData("""{"team":{"monitoring":[{"title":"x","url":null}]}}""", "$.team.monitoring[0].url is null, where a text is needed")]
    [InlineData("""{"team":{"channels":[{"name":"x","audience":"everyone"}]}}""", "$.team.channels[0].audience is 'everyone', which is not one of ")]
    [InlineData("""{"team":{"rollback":{"steps":[]}}}""", "$.team.rollback.steps must say at least one step")]
    [InlineData("""{"team":{"onCall":[{"role":"\u0007","name":"x"}]}}""", "$.team.onCall[0].role has the control character U+0007")]
    [InlineData("""{"team":{"onCall":[{"role":"\ud800","name":"x"}]}}""", "$.team.onCall[0].role has half a surrogate pair")]
    [InlineData("""{"\ud800":1}""", "$ has a name with half a surrogate pair")]
    [InlineData("""{"a b":1}""", "$['a b'] is not known")]
    [InlineData("null", "$ is null, where an object is needed")]
    [InlineData("", "$ is not JSON: line 1, column 1")]
    [InlineData("{\n  \"team\": {},\n}", "$ is not JSON: line 3, column 1")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[", "$ is not JSON")]
    public void A_mistake_is_named_with_its_path_and_what_to_do(string json, string problems)
    {
        var refusal = Assert.Throws<ResponsePolicyFormatException>(() => ResponsePolicy.Parse(json));
        foreach (var problem in problems.Split('|'))
            Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_text_or_too_long_is_refused()
    {
        Assert.Contains("half a surrogate pair", ProblemOf("\ud800{}"), StringComparison.Ordinal);
        Assert.Contains("1000001 characters, 1000000 at most", ProblemOf(new string(' ', 1_000_001)), StringComparison.Ordinal);

        static string ProblemOf(string json) =>
            Assert.Single(Assert.Throws<ResponsePolicyFormatException>(() => ResponsePolicy.Parse(json)).Problems).Problem;
    }

    [Property(MaxTest = 300)]
    public void A_damaged_file_is_read_or_refused_and_never_fails_otherwise(int seed)
    {
        var random = new Random(seed);
        var json = new StringBuilder(SomePolicy.Full.ToJson());
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(json.Length);
            _ = random.Next(3) switch
            {
                0 => json.Remove(at, 1),
                1 => json.Insert(at, "{}[],:\"0a\\-"[random.Next(11)]),
                _ => json.Replace(json[at], "{}[],:\"0a\\-"[random.Next(11)], at, 1),
            };
        }

        try
        {
            Assert.NotNull(ResponsePolicy.Parse(json.ToString()));
        }
        catch (ResponsePolicyFormatException refusal)
        {
            Assert.NotEmpty(refusal.Problems);
        }
    }

    [Theory]
    [InlineData("PT15M")]
    [InlineData("PT48H")]
    [InlineData("P14D")]
    [InlineData("P8DT1H2M3.000004S")]
    [InlineData("PT0.5S")]
    public void Durations_are_written_as_they_are_read(string duration)
    {
        var policy = ResponsePolicy.Parse($$$"""{"thresholds":{"workingAlone":"{{{duration}}}"}}""");
        Assert.Matches($"\"workingAlone\": \"{Regex.Escape(duration)}\"", policy.ToJson());
    }

    [Theory]
    [InlineData("P2W", 14 * 24)]
    [InlineData("P1DT12H", 36)]
    [InlineData("PT60M", 1)]
    public void Other_ways_to_write_a_duration_are_read_too(string duration, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), ResponsePolicy.Parse($$$"""{"thresholds":{"workingAlone":"{{{duration}}}"}}""").Thresholds.WorkingAlone);

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("pt5m")]
    [InlineData("-PT5M")]
    [InlineData("PT5M\n")]
    [InlineData("P99999999999999999999999999999999D")]
    [InlineData("PT٥M")]
    public void What_is_no_duration_is_refused(string duration) =>
        Assert.Throws<ResponsePolicyFormatException>(() => ResponsePolicy.Parse($$$"""{"thresholds":{"workingAlone":{{{System.Text.Json.JsonSerializer.Serialize(duration)}}}}}"""));
}
