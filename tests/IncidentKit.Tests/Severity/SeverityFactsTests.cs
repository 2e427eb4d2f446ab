namespace IncidentKit.Tests.SeverityRules;

public class SeverityFactsTests
{
    private static readonly SeverityPolicy s_policy = new(new SeverityPolicyDraft
    {
        Levels = SeverityPolicy.Default.Levels,
        Facts =
        [
            new("down", FactType.YesNo, "Down?"),
            new("share", FactType.Percentage, "Share?") { Shorthands = [new("most", "Most users?", new FactComparison(FactOperator.AtLeast, 50))] },
            new("users", FactType.Count, "Users?"),
            new("since", FactType.Duration, "Since?"),
            new("cost", FactType.Money, "Cost?") { Currency = "EUR" },
            new("region", FactType.Enumeration, "Region?") { Values = ["eu", "us"] },
            new("services", FactType.TextSet, "Services?") { Values = ["auth", "pay"] },
        ],
        Rules =
        [
            new("A", FactCondition.Test("share", FactOperator.AtLeast, 50), Severity.Sev1),
            new("B", FactCondition.Test("share", FactOperator.Above, 20), Severity.Sev2),
            new("C", FactCondition.Test("services", FactOperator.ContainsAny, "auth"), Severity.Sev2),
        ],
        Otherwise = new DecisionOutcome(Severity.Sev3),
    });

    [Theory]
    [InlineData("""{"share":-0.1}""", "$.share is -0.1: a percentage is 0 to 100")]
    [InlineData("""{"share":100.00001}""", "$.share is 100.00001: a percentage is 0 to 100")]
    [InlineData("""{"share":1e999}""", "$.share is a number that is too large")]
    [InlineData("""{"share":"NaN"}""", "$.share is the text 'NaN', where a percentage from 0 to 100 is needed")]
    [InlineData("""{"share":true}""", "$.share is yes, where a percentage")]
    [InlineData("""{"users":-1}""", "$.users is -1: a count is a whole number, 0 or more")]
    [InlineData("""{"users":1.5}""", "$.users is 1.5: a count is a whole number")]
    [InlineData("""{"since":"PT-5M"}""", "$.since")]
    [InlineData("""{"since":"P1M"}""", "$.since is 'P1M', which is not an ISO 8601 duration")]
    [InlineData("""{"since":300}""", "$.since is the number 300, where a duration such as \"PT15M\" is needed")]
    [InlineData("""{"cost":1.00001}""", "$.cost is 1.00001: an amount is 0 or more, with at most four decimals")]
    [InlineData("""{"cost":-5}""", "$.cost is -5")]
    [InlineData("""{"region":"uk"}""", "$.region is 'uk', which is not a value of region. Did you mean")]
    [InlineData("""{"services":["auht"]}""", "Did you mean 'auth'?")]
    [InlineData("""{"services":"auth"}""", "$.services is auth, where a list of texts is needed")]
    [InlineData("""{"services":["auth","auth"]}""", "holds 'auth' more than once")]
    [InlineData("""{"services":[1]}""", "something else than texts")]
    [InlineData("""{"down":"maybe"}""", "$.down is the text 'maybe', where yes, no or unknown is needed")]
    [InlineData("""{"down":1}""", "$.down is the number 1")]
    [InlineData("""{"donw":"yes"}""", "$.donw is no fact of this policy. Did you mean 'down'?")]
    [InlineData("""{"down":"yes","down":"yes"}""", "$.down stands here more than once")]
    [InlineData("""{"share":{"above":20,"below":10}}""", "which nothing is")]
    [InlineData("""{"share":{"over":20}}""", "$.share.over is not known here")]
    [InlineData("""{"share":10,"most":"yes"}""", "Give one of them, or make them agree")]
    [InlineData("""[]""", "$ must be an object")]
    [InlineData("""{""", "$ is not JSON")]
    public void Facts_that_do_not_fit_are_refused_with_place_and_reason(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<SeverityFactsException>(() => SeverityFacts.Parse(s_policy, json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("share", double.NaN)]
    [InlineData("share", double.PositiveInfinity)]
    [InlineData("share", -1)]
    [InlineData("share", 101)]
    [InlineData("users", -1L)]
    [InlineData("users", double.NaN)]
    [InlineData("users", 1.0000000000000002)]
    [InlineData("down", 'x')]
    public void Facts_from_code_that_do_not_fit_are_refused(string name, object value) =>
        Assert.StartsWith(
            $"The facts can't be used: $.{name} ",
            Assert.Throws<SeverityFactsException>(() => SeverityFacts.From(s_policy, new Dictionary<string, object?> { [name] = value })).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Everything_wrong_with_facts_is_listed_at_once() =>
        Assert.Equal(3, Assert.Throws<SeverityFactsException>(() => SeverityFacts.Parse(s_policy, """{"share":-1,"users":-1,"x":1}""")).Problems.Length);

    [Fact]
    public void Huge_or_deep_facts_are_refused()
    {
        Assert.Contains("larger than 1 MB", Refusal(new string(' ', 50_000_000)), StringComparison.Ordinal);
        Assert.Contains("nested deeper", Refusal("{\"share\":" + new string('[', 10_000)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_is_compared_to_the_last_bit()
    {
        var classifier = new SeverityClassifier(s_policy);
        Assert.Equal(Severity.Sev3, Level(20.0));
        Assert.Equal(Severity.Sev2, Level(Math.BitIncrement(20.0)));
        Assert.Equal(Severity.Sev2, Level(Math.BitDecrement(50.0)));
        Assert.Equal(Severity.Sev1, Level(50.0));
        Assert.Equal(Severity.Sev3, Level(-0.0));

        Severity Level(double share) =>
            classifier.Classify(new Dictionary<string, object?> { ["share"] = share, ["services"] = Array.Empty<string>() }).Level;
    }

    [Fact]
    public void What_is_known_only_roughly_narrows_the_range()
    {
        var classifier = new SeverityClassifier(s_policy);
        Assert.Equal((2, 2), Range("""{"share":{"above":20,"below":50}}"""));
        Assert.Equal((1, 2), Range("""{"share":{"atLeast":30}}"""));
        Assert.Equal((1, 1), Range("""{"most":"yes"}"""));
        Assert.Equal((2, 3), Range("""{"most":"no","services":[]}"""));
        Assert.Equal((1, 2), Range("""{"services":["auth"]}"""));
        Assert.Equal((1, 3), Range("""{"share":"unknown","down":null}"""));

        (int, int) Range(string json) => (classifier.Classify(json).Level.Rank, classifier.Classify(json).BestPossible.Rank);
    }

    [Fact]
    public void Facts_are_written_as_they_were_given_and_read_back()
    {
        const string json = """{"down":"no","share":12.5,"users":9007199254740993,"since":"P1DT2H","cost":0.0001,"region":"us","services":["pay"]}""";
        var facts = SeverityFacts.Parse(s_policy, json);
        Assert.Equal(json, facts.ToJson());
        Assert.Equal("cost: 0.0001 EUR", facts.ToString().Split(", ")[4]);
        Assert.Equal(facts.ToJson(), SeverityFacts.From(s_policy, facts.Known).ToJson());
    }

    [Fact]
    public void A_fact_given_anew_replaces_what_was_known()
    {
        var facts = SeverityFacts.None(s_policy).With("share", 5).With("most", Answer.Yes);
        Assert.Equal("at least 50", facts["share"].ToString());
        Assert.True(facts.With("most", Answer.Unknown)["share"].IsUnknown);
        Assert.Throws<SeverityFactsException>(() => facts["nothing"]);
    }

    [Fact]
    public void Facts_of_another_policy_are_refused()
    {
        var other = SeverityFacts.None(SeverityPolicy.Default);
        Assert.Throws<ArgumentException>(() => new SeverityClassifier(s_policy).Classify(other));
    }

    private static string Refusal(string json) => Assert.Throws<SeverityFactsException>(() => SeverityFacts.Parse(s_policy, json)).Message;
}
