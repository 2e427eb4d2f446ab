using BenchmarkDotNet.Attributes;
using NRules;

namespace IncidentKit.Benchmarks;

/// <summary>The default tree over 64 complete inputs in turn: by hand, from our policy file, with its explanation, and by two rule engines.</summary>
public class DefaultTreeBenchmarks
{
    private const int Inputs = 64;
    private ImpactInput[] _inputs = [];
    private ImpactAssessment[] _impacts = [];
    private SeverityFacts[] _facts = [];
    private RulesEngine.RulesEngine _rulesEngine = null!;
    private ISession _session = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        _inputs =
        [
            .. Enumerable.Range(0, Inputs).Select(_ => new ImpactInput
            {
                ApplicationDown = random.Next(4) == 0, DataLossOrBreach = random.Next(4) == 0, CoreWorkflowBroken = random.Next(3) == 0,
                AffectedUsersPercentage = random.Next(30), NonBlocking = random.Next(2) == 0,
            }),
        ];
        _impacts = [.. _inputs.Select(Impact)];
        _facts = [.. _impacts.Select(impact => SeverityFacts.From(SeverityPolicy.Default, impact))];
        _rulesEngine = ImpactRules.RulesEngine();
        _session = ImpactRules.NRules().CreateSession();
        if (HandWrittenIfElse() != Classify() || Classify() != Decide() || Decide() != RulesEngine().Result || Classify() != NRules())
            throw new InvalidOperationException("The engines do not agree.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs)]
    public int HandWrittenIfElse()
    {
        var sum = 0;
        foreach (ref readonly var impact in _impacts.AsSpan())
            sum += IfElse(impact);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs)]
    public int Classify()
    {
        var sum = 0;
        foreach (ref readonly var impact in _impacts.AsSpan())
            sum += SeverityClassifier.Default.Classify(impact).Level.Rank;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs)]
    public int Decide()
    {
        var sum = 0;
        foreach (var facts in _facts)
            sum += SeverityClassifier.Default.Decide(facts).Level.Rank;
        return sum;
    }

    /// <summary>The verdict with path, deciding facts, counterfactuals and its text.</summary>
    [Benchmark(OperationsPerInvoke = Inputs)]
    public int ClassifyAndExplain()
    {
        var sum = 0;
        foreach (ref readonly var impact in _impacts.AsSpan())
        {
            var verdict = SeverityClassifier.Default.Classify(impact);
            sum += verdict.Path.Length + verdict.DecidedBy.Length + verdict.WouldChange.Length + verdict.OpenQuestions.Length + verdict.ToString().Length;
        }

        return sum;
    }

    /// <summary>The same from named facts, whose values stand in the text: nothing but the reasons is kept between calls.</summary>
    [Benchmark(OperationsPerInvoke = Inputs)]
    public int ClassifyFactsAndExplain()
    {
        var sum = 0;
        foreach (var facts in _facts)
        {
            var verdict = SeverityClassifier.Default.Classify(facts);
            sum += verdict.Path.Length + verdict.DecidedBy.Length + verdict.WouldChange.Length + verdict.OpenQuestions.Length + verdict.ToString().Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs)]
    public async Task<int> RulesEngine()
    {
        var sum = 0;
        foreach (var input in _inputs)
            sum += ImpactRules.FirstLevel(await _rulesEngine.ExecuteAllRulesAsync(ImpactRules.Workflow, input));
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs)]
    public int NRules()
    {
        var sum = 0;
        foreach (var input in _inputs)
        {
            input.Level = 0;
            _session.Insert(input);
            _session.Fire();
            _session.Retract(input);
            sum += input.Level == 0 ? 3 : input.Level;
        }

        return sum;
    }

    private static ImpactAssessment Impact(ImpactInput input) => new()
    {
        ApplicationDown = input.ApplicationDown ? Answer.Yes : Answer.No,
        DataLossOrBreach = input.DataLossOrBreach ? Answer.Yes : Answer.No,
        CoreWorkflowBroken = input.CoreWorkflowBroken ? Answer.Yes : Answer.No,
        AffectedUsersPercentage = input.AffectedUsersPercentage,
        NonBlocking = input.NonBlocking ? Answer.Yes : Answer.No,
    };

    private static int IfElse(in ImpactAssessment impact)
    {
        if (impact.ApplicationDown == Answer.Yes)
            return 1;
        if (impact.DataLossOrBreach == Answer.Yes)
            return 1;
        if (impact.CoreWorkflowBroken == Answer.Yes)
            return 2;
        if (impact.MoreThanTenPercentAffected == Answer.Yes)
            return 2;
        return impact.NonBlocking == Answer.Yes ? 4 : 3;
    }
}
