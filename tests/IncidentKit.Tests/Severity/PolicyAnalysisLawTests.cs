using FsCheck.Xunit;

namespace IncidentKit.Tests.SeverityRules;

/// <summary>What the analysis finds is what trying every input finds.</summary>
public class PolicyAnalysisLawTests
{
    private static readonly Dictionary<string, object?>[] s_inputs = [.. RandomPolicy.EveryInput()];
    private static readonly string[] s_services = ["auth", "pay", "mail"];
    private static readonly string[] s_critical = ["auth", "pay"];
    private static readonly Dictionary<string, int> s_places = s_inputs.Select((input, place) => (Key(input), place)).ToDictionary();

    [Property(MaxTest = 40)]
    public void Reach_overlaps_and_gaps_are_those_of_every_input(int seed)
    {
        var random = new RandomPolicy(seed, maxRules: 7);
        var analysis = PolicyAnalysis.Of(random.Policy);
        var rules = random.Policy.Rules;
        var holds = s_inputs.Select(input => rules.Select(rule => RandomPolicy.Holds(rule.When, input)).ToArray()).ToList();

        Assert.Empty(analysis.Undecided);
        Same(analysis, PolicyFindingKind.UnreachableLevel, random.Policy.Levels.Where(level => s_inputs.All(input => random.ByTheBook(input) != level.Severity)).Select(level => level.ToString()));
        Same(analysis, PolicyFindingKind.ImpossibleCondition, Rules(rule => holds.TrueForAll(row => !row[rule])));
        Same(analysis, PolicyFindingKind.ShadowedRule, Rules(rule => holds.Exists(row => row[rule]) && holds.TrueForAll(row => Array.IndexOf(row, true) != rule)));
        Same(analysis, PolicyFindingKind.Overruled, Rules(rule => holds.Exists(row => row[rule] && Earlier(rule).Any(other => row[other] && rules[other].Level > rules[rule].Level))));
        Same(analysis, PolicyFindingKind.Overlap, Rules(rule => holds.Exists(row => row[rule] && Earlier(rule).Any(other => row[other] && rules[other].Level < rules[rule].Level))));
        var uncovered = holds.Exists(row => !row.Contains(true));
        Assert.Equal(uncovered && !random.Policy.HasOtherwise, Of(analysis, PolicyFindingKind.Gap).Any());
        Assert.Equal(!uncovered && random.Policy.HasOtherwise, Of(analysis, PolicyFindingKind.UnreachableOutcome).Any());

        IEnumerable<string> Rules(Func<int, bool> where) => Enumerable.Range(0, rules.Length).Where(where).Select(rule => rules[rule].Id);
        static IEnumerable<int> Earlier(int rule) => Enumerable.Range(0, rule);
    }

    [Property(MaxTest = 40)]
    public void Facts_that_never_matter_and_levels_that_get_milder_are_those_of_every_input(int seed, bool tree)
    {
        var random = new RandomPolicy(seed, tree: tree);
        var analysis = PolicyAnalysis.Of(random.Policy);
        var levels = s_inputs.Select(random.ByTheBook).ToArray();

        Same(analysis, PolicyFindingKind.FactNeverMatters, Facts(fact => s_inputs.All(input => Worse(input, fact.Name).All(other => Level(other) == Level(input)))));
        Same(analysis, PolicyFindingKind.NotMonotone, Facts(fact => s_inputs.Any(input => Worse(input, fact.Name).Any(other => Level(other) > Level(input)))));

        Severity Level(Dictionary<string, object?> input) => levels[s_places[Key(input)]];
        static IEnumerable<string> Facts(Func<FactDefinition, bool> where) => RandomPolicy.Facts.Where(where).Select(fact => fact.Name);
    }

    [Property(MaxTest = 40)]
    public void Broken_promises_of_tiers_are_those_of_every_input(int seed, bool tree)
    {
        var random = new RandomPolicy(seed, tree: tree);
        var found = Of(PolicyAnalysis.Of(random.Policy), PolicyFindingKind.TierContradiction).ToList();
        var levels = s_inputs.Select(random.ByTheBook).ToArray();
        var promised = random.Policy.Services.Where(service => s_inputs.Where((input, place) =>
            Services(input).Contains(service.Name) && levels[place] > random.Policy.Tiers.First(tier => tier.Name == service.Tier).AtLeast).Any());
        Assert.Equal(
            promised.Select(service => service.Name).Order(StringComparer.Ordinal),
            found.Where(finding => finding.Message.Contains("promises", StringComparison.Ordinal)).Select(finding => finding.Subject).Order(StringComparer.Ordinal));

        var swapped = s_inputs.Where((input, place) => Services(input).Contains("mail") && s_critical.Any(critical =>
            !Services(input).Contains(critical) && levels[s_places[Key(With(input, "services", Set([.. Services(input).Where(service => service != "mail"), critical])))]] > levels[place])).Any();
        Assert.Equal(swapped, found.Exists(finding => finding.Message.Contains("in its place", StringComparison.Ordinal)));
    }

    [Property(MaxTest = 40)]
    public void Every_example_shows_what_the_finding_says(int seed)
    {
        var policy = new RandomPolicy(seed, maxRules: 7).Policy;
        var classifier = new SeverityClassifier(policy);
        foreach (var finding in PolicyAnalysis.Of(policy).Findings)
        {
            var decision = finding.Example is null ? default : classifier.Decide(finding.Example);
            Assert.True(finding.Example is null || decision.IsFinal);
            switch (finding.Kind)
            {
                case PolicyFindingKind.Gap:
                    Assert.Null(decision.Rule);
                    break;
                case PolicyFindingKind.ShadowedRule or PolicyFindingKind.Overruled:
                    Assert.NotNull(decision.Rule);
                    Assert.NotEqual(finding.Subject, decision.Rule.Id);
                    break;
                case PolicyFindingKind.NotMonotone:
                    Assert.True(classifier.Decide(finding.Compared!).Level > decision.Level);
                    break;
                case PolicyFindingKind.TierContradiction when finding.Compared is not null:
                    Assert.True(classifier.Decide(finding.Compared).Level < decision.Level);
                    break;
            }
        }
    }

    /// <summary>The inputs that differ in one fact, by one step for the worse.</summary>
    private static IEnumerable<Dictionary<string, object?>> Worse(Dictionary<string, object?> input, string fact)
    {
        if (fact == "services")
        {
            return s_services.Except(Services(input)).Select(service => With(input, fact, Set([.. Services(input), service])));
        }

        object[] values = fact switch
        {
            "down" => [false, true],
            "workaround" => [true, false],
            "share" => [5.0, 10.0, 20.0, 30.0, 50.0],
            "users" => [0, 1, 50, 100, 200, 5000],
            _ => ["asia", "us", "eu"],
        };
        var next = Array.IndexOf(values, input[fact]) + 1;
        return next == values.Length ? [] : [With(input, fact, values[next])];
    }

    private static string[] Services(Dictionary<string, object?> input) => (string[])input["services"]!;

    private static string[] Set(string[] services) => [.. s_services.Intersect(services)];

    private static Dictionary<string, object?> With(Dictionary<string, object?> input, string fact, object value) => new(input) { [fact] = value };

    private static string Key(Dictionary<string, object?> input) =>
        string.Join('|', input.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value is string[] texts ? string.Join('+', texts) : $"{pair.Value}"));

    private static IEnumerable<PolicyFinding> Of(PolicyAnalysis analysis, PolicyFindingKind kind) => analysis.Findings.Where(finding => finding.Kind == kind);

    private static void Same(PolicyAnalysis analysis, PolicyFindingKind kind, IEnumerable<string> expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal), Of(analysis, kind).Select(finding => finding.Subject).Order(StringComparer.Ordinal));
}
