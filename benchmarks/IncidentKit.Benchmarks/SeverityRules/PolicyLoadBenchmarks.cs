using BenchmarkDotNet.Attributes;
using NRules;

namespace IncidentKit.Benchmarks;

/// <summary>From text to a policy that is ready to decide, with the memory it takes; and the static analysis.</summary>
public class PolicyLoadBenchmarks
{
    private UserRule[] _rules = [];
    private SeverityPolicy _policy = null!;
    private byte[] _json = [];

    [Params(10, 100, 1_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rules = UserRule.Make(Rules);
        _policy = UserPolicy.Ours(_rules);
        _json = System.Text.Encoding.UTF8.GetBytes(_policy.ToJson());
    }

    [Benchmark(Baseline = true)]
    public SeverityPolicy ParseAndCompile() => SeverityPolicy.Parse(_json);

    [Benchmark]
    public PolicyAnalysis Analyse() => PolicyAnalysis.Of(_policy);

    [Benchmark]
    public Func<UserInput, int> CompileExpressions() => UserRule.Compile(_rules);

    /// <summary>It compiles each rule when it is first used.</summary>
    [Benchmark]
    public async Task<int> RulesEngine() =>
        (await UserPolicy.RulesEngine(_rules).ExecuteAllRulesAsync(ImpactRules.Workflow, new UserInput())).Count;

    [Benchmark]
    public ISession NRules() => UserPolicy.NRules(_rules).CreateSession();
}
