namespace IncidentKit.Tests.Policies;

/// <summary>A whole severity policy inside of a response policy.</summary>
public class EmbeddedSeverityPolicyTests
{
    private static readonly SeverityPolicy s_rules = new(new SeverityPolicyDraft
    {
        Name = "Ours",
        Levels = SeverityPolicy.Default.Levels,
        Facts = [new("users", FactType.Count, "How many users?"), new("night", FactType.YesNo, "Is it night?")],
        Rules = [new("A", FactCondition.All(FactCondition.Test("users", FactOperator.Above, 100), FactCondition.Yes("night")), Severity.Sev1, "Many, at night.")],
        Otherwise = new DecisionOutcome(Severity.Sev3),
    });

    [Fact]
    public void It_is_written_whole_and_read_back_to_the_same_policy()
    {
        var policy = new ResponsePolicy(s_rules, ResponsePolicy.Default.Targets);
        var again = ResponsePolicy.Parse(policy.ToJson());

        Assert.Equal(policy.ContentHash, again.ContentHash);
        Assert.Equal(s_rules.ContentHash, again.SeverityRules.ContentHash);
        Assert.Equal("Many, at night.", again.Classifier.Classify("""{"users":101,"night":"yes"}""").Reason);
    }

    [Fact]
    public void Its_mistakes_are_listed_with_their_place_in_the_whole_file()
    {
        var json = new ResponsePolicy(s_rules, ResponsePolicy.Default.Targets).ToJson().Replace("\"fact\": \"night\"", "\"fact\": \"nigth\"", StringComparison.Ordinal);
        var refusal = Assert.Throws<ResponsePolicyFormatException>(() => ResponsePolicy.Parse(json));
        Assert.Contains(refusal.Problems, problem => problem.Path == "$.severityRules.rules[0].when.all[1].fact");
    }

    [Fact]
    public void The_default_rules_stay_the_default_rules()
    {
        Assert.Same(SeverityPolicy.Default, ResponsePolicy.Parse(ResponsePolicy.Default.ToJson()).SeverityRules);
    }
}
