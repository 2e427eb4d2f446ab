using BenchmarkDotNet.Attributes;

namespace IncidentKit.Benchmarks;

/// <summary>The default severity policy beside the same questions as if/else, over 243 assessments, all answers in turn.</summary>
public class ClassifyBenchmarks
{
    private ImpactAssessment[] _impacts = [];

    [GlobalSetup]
    public void Setup()
    {
        var answers = Enum.GetValues<Answer>();
        _impacts =
        [
            .. from down in answers
               from loss in answers
               from core in answers
               from many in answers
               from nonBlocking in answers
               select new ImpactAssessment
               {
                   ApplicationDown = down, DataLossOrBreach = loss, CoreWorkflowBroken = core, MoreThanTenPercentAffected = many,
                   NonBlocking = nonBlocking,
               },
        ];
        new Random(1).Shuffle(_impacts);
        foreach (var impact in _impacts)
            SeverityClassifier.Default.Classify(impact);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 243)]
    public int HandWrittenIfElse()
    {
        var sum = 0;
        foreach (ref readonly var impact in _impacts.AsSpan())
            sum += IfElse(impact).Rank;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = 243)]
    public int Classify()
    {
        var sum = 0;
        foreach (ref readonly var impact in _impacts.AsSpan())
            sum += SeverityClassifier.Default.Classify(impact).Level.Rank;
        return sum;
    }

    // What a team would write: unknown counts as the worst that is possible, as the policy acts.
    private static Severity IfElse(in ImpactAssessment impact)
    {
        if (impact.ApplicationDown != Answer.No)
            return Severity.Sev1;
        if (impact.DataLossOrBreach != Answer.No)
            return Severity.Sev1;
        if (impact.CoreWorkflowBroken != Answer.No)
            return Severity.Sev2;
        if (impact.MoreThanTenPercentAffected != Answer.No)
            return Severity.Sev2;
        return impact.NonBlocking == Answer.Yes ? Severity.Sev4 : Severity.Sev3;
    }
}
