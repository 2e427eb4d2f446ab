using FsCheck.Xunit;

namespace IncidentKit.Tests.SeverityRules;

/// <summary>What the compiled policy says is what its rules say when they are evaluated by the book.</summary>
public class CompiledPolicyLawTests
{
    private static readonly Dictionary<string, object?>[] s_inputs = [.. RandomPolicy.EveryInput()];

    [Property(MaxTest = 60)]
    public void With_every_fact_known_the_level_is_that_of_the_first_rule_that_holds(int seed, bool tree)
    {
        var random = new RandomPolicy(seed, tree: tree);
        var classifier = new SeverityClassifier(random.Policy);
        foreach (var input in s_inputs)
        {
            var decision = classifier.Decide(SeverityFacts.From(random.Policy, input));
            Assert.Equal(random.ByTheBook(input), decision.Level);
            Assert.True(decision.IsFinal);
            if (decision.Rule is { } rule)
                Assert.True(RandomPolicy.Holds(rule.When, input));
        }
    }

    [Property(MaxTest = 150)]
    public void With_unknown_facts_the_range_is_exactly_that_of_all_completions(int seed, bool tree)
    {
        var random = new RandomPolicy(seed, tree: tree);
        var classifier = new SeverityClassifier(random.Policy);
        for (var i = 0; i < 8; i++)
        {
            var known = random.Partly(s_inputs[Math.Abs(HashCode.Combine(seed, i) % s_inputs.Length)]);
            var levels = Completions(known).Select(random.ByTheBook).ToList();
            var verdict = classifier.Classify(known);

            Assert.True(verdict.IsExact);
            Assert.Equal((levels.Min(), levels.Max()), (verdict.Level, verdict.BestPossible));
            Assert.Equal(verdict.Level, classifier.Decide(verdict.Facts!).Level);
        }
    }

    [Property(MaxTest = 60)]
    public void An_open_question_is_a_fact_whose_value_can_still_change_the_level(int seed, bool tree)
    {
        var random = new RandomPolicy(seed, tree: tree);
        var classifier = new SeverityClassifier(random.Policy);
        var known = random.Partly(s_inputs[Math.Abs(seed % s_inputs.Length)]);
        var verdict = classifier.Classify(known);
        var completions = Completions(known);
        var expected = RandomPolicy.Facts.Select(fact => fact.Name).Where(fact => !known.ContainsKey(fact) && completions
            .GroupBy(input => string.Join('|', input.Where(pair => pair.Key != fact).Select(pair => pair.Value is string[] texts ? string.Join('+', texts) : $"{pair.Value}")))
            .Any(group => group.Select(random.ByTheBook).Distinct().Count() > 1));

        Assert.Equal(expected.Order(StringComparer.Ordinal), verdict.OpenQuestions.Select(question => question.Fact.Name).Order(StringComparer.Ordinal));
    }

    [Property(MaxTest = 60)]
    public void Every_counterfactual_and_every_choice_of_a_question_says_what_happens(int seed)
    {
        var random = new RandomPolicy(seed);
        var classifier = new SeverityClassifier(random.Policy);
        var known = SeverityFacts.From(random.Policy, random.Partly(s_inputs[Math.Abs(seed % s_inputs.Length)]));
        var verdict = classifier.Classify(known);

        foreach (var change in verdict.WouldChange.Where(change => change.Text is null))
        {
            Assert.NotEqual(verdict.Level, change.Level);
            Assert.Equal(change.Level, classifier.Classify(Afresh(known, change.Fact).With(change.Fact.Name, change.Value)).Level);
        }

        foreach (var question in verdict.OpenQuestions)
        {
            var after = question.Choices.Select(choice => classifier.Classify(known.With(question.Fact.Name, choice.Value))).ToList();
            Assert.All(after, next => Assert.InRange(next.Level.Rank, verdict.Level.Rank, verdict.BestPossible.Rank));
            Assert.All(after, next => Assert.DoesNotContain(next.OpenQuestions, open => open.Fact == question.Fact && open.Fact.Type != FactType.TextSet));
        }
    }

    [Property(MaxTest = 60)]
    public void Asking_what_is_asked_first_settles_every_incident_on_its_level(int seed, bool tree)
    {
        var random = new RandomPolicy(seed, tree: tree);
        var classifier = new SeverityClassifier(random.Policy);
        var truth = s_inputs[Math.Abs(seed % s_inputs.Length)];
        var facts = SeverityFacts.None(random.Policy);
        for (var asked = 0; classifier.Classify(facts).NextQuestion() is { } question; asked++)
        {
            Assert.True(asked < RandomPolicy.Facts.Length);
            facts = facts.With(question.Fact.Name, FactValue.Of(truth[question.Fact.Name]));
        }

        Assert.Equal(random.ByTheBook(truth), classifier.Classify(facts).Level);
    }

    [Property(MaxTest = 60)]
    public void A_verdict_rests_on_the_facts_that_decided_and_on_all_of_them(int seed)
    {
        var random = new RandomPolicy(seed);
        var classifier = new SeverityClassifier(random.Policy);
        var verdict = classifier.Classify(random.Partly(s_inputs[Math.Abs(seed % s_inputs.Length)]));
        var alone = verdict.DecidedBy.Select(fact => KeyValuePair.Create(fact.Fact.Name, fact.Value)).ToList();

        Assert.Equal(Range(verdict), Range(classifier.Classify(SeverityFacts.From(random.Policy, alone))));
        for (var i = 0; i < alone.Count; i++)
            Assert.NotEqual(Range(verdict), Range(classifier.Classify(SeverityFacts.From(random.Policy, alone.Where((_, at) => at != i)))));
    }

    [Property(MaxTest = 60)]
    public void Written_as_json_and_read_again_a_policy_is_the_same(int seed, bool tree)
    {
        var policy = new RandomPolicy(seed, tree: tree).Policy;
        var again = SeverityPolicy.Parse(policy.ToJson());
        Assert.Equal(policy.ContentHash, again.ContentHash);
        Assert.Equal(policy.ToJson(), again.ToJson());
    }

    private static (Severity, Severity) Range(SeverityVerdict verdict) => (verdict.Level, verdict.BestPossible);

    private static SeverityFacts Afresh(SeverityFacts facts, FactDefinition fact) => facts.With(fact.Name, FactValue.Unknown);

    private static List<Dictionary<string, object?>> Completions(Dictionary<string, object?> known) =>
        [.. s_inputs.Where(input => RandomPolicy.Agrees(input, known))];
}
