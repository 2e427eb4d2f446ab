using BenchmarkDotNet.Attributes;

namespace IncidentKit.Benchmarks;

/// <summary>A megabyte of English prose with every rule on, beside a generated regular expression of the same phrases.</summary>
/// <remarks>The operation is a character: a mean of 20 ns is 50 MB/s. A call takes so long that the usual number of them does not warm it up.</remarks>
[MinColumn]
[WarmupCount(60)]
public class LintBenchmarks
{
    private const int Size = 1_000_000;

    private readonly string _prose = Prose.OfSize(Size);

    [Benchmark(Baseline = true, OperationsPerInvoke = Size)]
    public int RegexOfPhrases() => PhraseRegex.Pattern().Count(_prose);

    [Benchmark(OperationsPerInvoke = Size)]
    public int Lint() => Linter.Default.Lint(_prose).Count;

    [Benchmark(OperationsPerInvoke = Size)]
    public int LintParagraphs()
    {
        using var reader = new StringReader(_prose);
        return Linter.Default.LintParagraphs(reader).Count();
    }
}
