using System.Collections.Immutable;

namespace IncidentKit.Tests.SeverityRules;

/// <summary>Small policies and inputs out of a seed, and the same rules evaluated by the book: no compiling, no index.</summary>
internal sealed class RandomPolicy
{
    private static readonly string[] s_regions = ["eu", "us", "asia"];
    private static readonly string[] s_services = ["auth", "pay", "mail"];
    private static readonly bool[] s_answers = [true, false];
    private static readonly double[] s_shares = [5, 10, 20, 30, 50];
    private static readonly int[] s_users = [0, 1, 50, 100, 200, 5000];
    private readonly Random _random;

    public RandomPolicy(int seed, int maxRules = 6, bool tree = false)
    {
        _random = new Random(seed);
        var levels = Enumerable.Range(1, _random.Next(2, 5))
            .Select(rank => new SeverityLevel(new Severity(rank), $"Level {rank}", "d", "u", "r", ResolutionTarget.NextSprint)).ToImmutableArray();
        var draft = new SeverityPolicyDraft
        {
            Levels = levels,
            Facts = Facts,
            Tiers = [new TierDefinition("P0", levels[0].Severity), new TierDefinition("P1", levels[^1].Severity)],
            Services = [new TieredService("auth", "P0"), new TieredService("pay", "P0"), new TieredService("mail", "P1")],
        };
        Policy = new SeverityPolicy(tree
            ? draft with { Tree = Node(levels, 3) }
            : draft with
            {
                Rules = [.. Enumerable.Range(0, _random.Next(1, maxRules + 1)).Select(i => new SeverityRule($"R{i}", Condition(2), Level(levels)))],
                Otherwise = _random.Next(5) == 0 ? null : new DecisionOutcome(Level(levels)),
            });
    }

    public static ImmutableArray<FactDefinition> Facts { get; } =
    [
        new("down", FactType.YesNo, "Down?") { WorseWhen = WorseWhen.Higher },
        new("workaround", FactType.YesNo, "Workaround?") { WorseWhen = WorseWhen.Lower },
        new("share", FactType.Percentage, "Share?") { WorseWhen = WorseWhen.Higher },
        new("users", FactType.Count, "Users?") { WorseWhen = WorseWhen.Higher },
        new("region", FactType.Enumeration, "Region?") { Values = [.. s_regions], WorseWhen = WorseWhen.Lower },
        new("services", FactType.TextSet, "Services?") { AreServices = true, WorseWhen = WorseWhen.Higher },
    ];

    public SeverityPolicy Policy { get; }

    /// <summary>Every input that the conditions of any policy of this kind could tell apart: 2 · 2 · 5 · 6 · 3 · 8.</summary>
    public static IEnumerable<Dictionary<string, object?>> EveryInput() =>
        from down in s_answers
        from workaround in s_answers
        from share in s_shares
        from users in s_users
        from region in s_regions
        from services in Enumerable.Range(0, 8)
        select new Dictionary<string, object?>
        {
            ["down"] = down,
            ["workaround"] = workaround,
            ["share"] = share,
            ["users"] = users,
            ["region"] = region,
            ["services"] = s_services.Where((_, i) => (services >> i & 1) != 0).ToArray(),
        };

    /// <summary>Some facts of an input, the others unknown.</summary>
    public Dictionary<string, object?> Partly(Dictionary<string, object?> input) =>
        input.Where(_ => _random.Next(2) == 0).ToDictionary(pair => pair.Key, pair => pair.Value);

    public static bool Agrees(Dictionary<string, object?> input, Dictionary<string, object?> known) => known.All(pair =>
        pair.Value is string[] texts ? texts.SequenceEqual((string[])input[pair.Key]!) : Equals(input[pair.Key], pair.Value));

    public Severity ByTheBook(Dictionary<string, object?> input)
    {
        if (Policy.Tree is { } node)
        {
            while (node is DecisionBranch branch)
                node = Holds(branch.Condition, input) ? branch.Then : branch.Otherwise;
            return ((DecisionOutcome)node).Level;
        }

        return Policy.Rules.FirstOrDefault(rule => Holds(rule.When, input))?.Level ?? Policy.Otherwise;
    }

    public static bool Holds(FactCondition condition, Dictionary<string, object?> input) => condition switch
    {
        AllOf all => all.Conditions.All(part => Holds(part, input)),
        AnyOf any => any.Conditions.Any(part => Holds(part, input)),
        NotOf not => !Holds(not.Condition, input),
        FactTest test => test.Comparisons.All(comparison => Holds(comparison, input[test.Fact]!)),
        _ => throw new InvalidOperationException(),
    };

    private static bool Holds(FactComparison comparison, object value)
    {
        var words = comparison.Operands.Select(operand => operand.ToString()).ToList();
        if (value is string[] texts)
        {
            return comparison.Operator switch
            {
                FactOperator.ContainsAll => words.All(texts.Contains),
                FactOperator.ContainsTier => words[0] == "P0" ? texts.Contains("auth") || texts.Contains("pay") : texts.Length > 0,
                _ => words.Any(texts.Contains),
            };
        }

        if (value is string or bool)
            return words.Contains(value switch { true => "yes", false => "no", _ => (string)value });
        var number = Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);
        var bounds = words.Select(word => double.Parse(word, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return comparison.Operator switch
        {
            FactOperator.Above => number > bounds[0],
            FactOperator.AtLeast => number >= bounds[0],
            FactOperator.Below => number < bounds[0],
            FactOperator.AtMost => number <= bounds[0],
            _ => bounds.Contains(number),
        };
    }

    private DecisionNode Node(ImmutableArray<SeverityLevel> levels, int depth) => depth == 0 || _random.Next(4) == 0
        ? new DecisionOutcome(Level(levels))
        : new DecisionBranch(Condition(1), Node(levels, depth - 1), Node(levels, depth - 1));

    private Severity Level(ImmutableArray<SeverityLevel> levels) => levels[_random.Next(levels.Length)].Severity;

    private FactCondition Condition(int depth) => (depth == 0 ? 9 : _random.Next(10)) switch
    {
        0 or 1 or 2 => FactCondition.All(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Condition(depth - 1)).ToList()),
        3 or 4 => FactCondition.Any(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Condition(depth - 1)).ToList()),
        5 => FactCondition.Not(Condition(depth - 1)),
        _ => Test(),
    };

    private FactCondition Test() => _random.Next(6) switch
    {
        0 => FactCondition.Test("down", FactOperator.Is, _random.Next(2) == 0),
        1 => FactCondition.Test("workaround", FactOperator.Is, _random.Next(2) == 0),
        2 => FactCondition.Test("share", Bound(), _random.Next(2) == 0 ? 10.0 : 30.0),
        3 => _random.Next(4) == 0
            ? FactCondition.Test("users", FactOperator.In, 1, 100)
            : new FactTest("users", new FactComparison(FactOperator.AtLeast, _random.Next(2) == 0 ? 100 : 1), new FactComparison(FactOperator.Below, 5000)),
        4 => FactCondition.Test("region", FactOperator.In, s_regions.Where(_ => _random.Next(2) == 0).Append("eu").Distinct().Select(text => (FactValue)text)),
        _ => _random.Next(3) switch
        {
            0 => FactCondition.Test("services", FactOperator.ContainsTier, _random.Next(2) == 0 ? "P0" : "P1"),
            1 => FactCondition.Test("services", FactOperator.ContainsAll, "auth", "mail"),
            _ => FactCondition.Test("services", FactOperator.ContainsAny, s_services[_random.Next(3)]),
        },
    };

    private FactOperator Bound() => (FactOperator)((int)FactOperator.Above + _random.Next(4));
}
