using BenchmarkDotNet.Attributes;
using NRules;

namespace IncidentKit.Benchmarks;

/// <summary>A user's policy of 10, 100 and 1,000 rules over 64 inputs in turn, the first rule that holds: compiled C# tried in order, our index, two engines.</summary>
public class UserPolicyBenchmarks
{
    private const int Inputs = 64;
    private UserInput[] _inputs = [];
    private SeverityFacts[] _facts = [];
    private SeverityClassifier _classifier = null!;
    private Func<UserInput, int> _compiled = null!;
    private RulesEngine.RulesEngine _rulesEngine = null!;
    private ISession _session = null!;

    [Params(10, 100, 1_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var rules = UserRule.Make(Rules);
        var policy = UserPolicy.Ours(rules);
        _inputs = UserPolicy.Inputs(Inputs);
        _facts = [.. _inputs.Select(input => UserPolicy.Facts(policy, input))];
        _classifier = new SeverityClassifier(policy);
        _compiled = UserRule.Compile(rules);
        _rulesEngine = UserPolicy.RulesEngine(rules);
        _session = UserPolicy.NRules(rules).CreateSession();
        for (var i = 0; i < Inputs; i++)
        {
            var expected = _compiled(_inputs[i]);
            var ours = _classifier.Decide(_facts[i]).Rule is { } rule ? int.Parse(rule.Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) : -1;
            if (ours != expected)
                throw new InvalidOperationException($"Input {i}: {ours}, not {expected}.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs)]
    public int CompiledInOrder()
    {
        var sum = 0;
        foreach (var input in _inputs)
            sum += _compiled(input);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs)]
    public int Decide()
    {
        var sum = 0;
        foreach (var facts in _facts)
            sum += _classifier.Decide(facts).Level.Rank;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs)]
    public async Task<int> RulesEngine()
    {
        var sum = 0;
        foreach (var input in _inputs)
        {
            var results = await _rulesEngine.ExecuteAllRulesAsync(ImpactRules.Workflow, input);
            sum += results.FindIndex(result => result.IsSuccess);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs)]
    public int NRules()
    {
        var sum = 0;
        foreach (var input in _inputs)
        {
            input.Rule = -1;
            _session.Insert(input);
            _session.Fire();
            _session.Retract(input);
            sum += input.Rule;
        }

        return sum;
    }
}
