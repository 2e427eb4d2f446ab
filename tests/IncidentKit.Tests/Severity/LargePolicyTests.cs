namespace IncidentKit.Tests.SeverityRules;

/// <summary>A thousand rules over twenty facts.</summary>
public class LargePolicyTests
{
    private static readonly SeverityPolicy s_policy = Make();

    public static SeverityPolicy Make(int rules = 1_000, int facts = 20)
    {
        var random = new Random(7);
        return new SeverityPolicy(new SeverityPolicyDraft
        {
            Levels = SeverityPolicy.Default.Levels,
            Facts =
            [
                .. Enumerable.Range(0, facts).Select(i => i % 2 == 0
                    ? new FactDefinition($"f{i}", FactType.Count, "?") { WorseWhen = WorseWhen.Higher }
                    : new FactDefinition($"f{i}", FactType.YesNo, "?") { WorseWhen = WorseWhen.Higher }),
            ],
            Rules =
            [
                .. Enumerable.Range(0, rules).Select(i => new SeverityRule(
                    $"R{i}",
                    FactCondition.All(Enumerable.Range(0, facts).OrderBy(_ => random.Next()).Take(3).Select(fact => fact % 2 == 0
                        ? FactCondition.Test($"f{fact}", FactOperator.Above, random.Next(10_000))
                        : FactCondition.Yes($"f{fact}"))),
                    new Severity(1 + (i * 4 / rules)))),
            ],
            Otherwise = new DecisionOutcome(Severity.Sev4),
        });
    }

    public static SeverityFacts Facts(SeverityPolicy policy, int seed)
    {
        var random = new Random(seed);
        return SeverityFacts.From(policy, policy.Facts.ToDictionary(
            fact => fact.Name, fact => fact.Type == FactType.Count ? (object?)random.Next(10_000) : random.Next(4) == 0));
    }

    [Fact]
    public void Deciding_among_a_thousand_rules_allocates_nothing()
    {
        var classifier = new SeverityClassifier(s_policy);
        var facts = Facts(s_policy, 1);
        classifier.Decide(facts);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            classifier.Decide(facts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_thousand_rules_decide_as_they_do_one_by_one()
    {
        var classifier = new SeverityClassifier(s_policy);
        for (var seed = 0; seed < 200; seed++)
        {
            var facts = Facts(s_policy, seed);
            var values = facts.Known.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
            var expected = s_policy.Rules.FirstOrDefault(rule => ((AllOf)rule.When).Conditions.Cast<FactTest>().All(test =>
                test.Comparisons[0].Operator == FactOperator.Is
                    ? values[test.Fact] == "yes"
                    : int.Parse(values[test.Fact], System.Globalization.CultureInfo.InvariantCulture) > int.Parse(test.Comparisons[0].Operands[0].ToString(), System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(expected?.Id, classifier.Decide(facts).Rule?.Id);
        }
    }

    [Fact]
    public void With_half_of_the_facts_unknown_a_thousand_rules_still_give_a_full_and_exact_explanation()
    {
        var classifier = new SeverityClassifier(s_policy);
        var half = SeverityFacts.From(s_policy, Facts(s_policy, 3).Known.Where((_, i) => i % 2 == 1));
        var verdict = classifier.Classify(half);

        Assert.True(verdict.IsExact);
        Assert.NotEmpty(verdict.Path);
        Assert.NotEmpty(verdict.OpenQuestions);
        Assert.Contains(Enumerable.Range(0, 300), seed => classifier.Classify(Facts(s_policy, seed)).ToString().Contains("do not apply", StringComparison.Ordinal));
        Assert.Contains("\"openQuestions\"", verdict.ToJson(), StringComparison.Ordinal);
    }
}
