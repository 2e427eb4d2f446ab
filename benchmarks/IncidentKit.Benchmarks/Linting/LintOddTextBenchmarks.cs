using BenchmarkDotNet.Attributes;

namespace IncidentKit.Benchmarks;

/// <summary>Texts made to be slow: ten times the text must cost ten times the time.</summary>
public class LintOddTextBenchmarks
{
    private string _text = "";

    [Params(1_000_000, 10_000_000)]
    public int Size { get; set; }

    [Params("a", "[", "should have ", "@", "\"", "was down ", "<!--")]
    public string Repeated { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _text = Repeated == "["
        ? new string('[', Size / 2) + new string(']', Size / 2)
        : string.Concat(Enumerable.Repeat(Repeated, Size / Repeated.Length));

    [Benchmark]
    public int Lint() => Linter.Default.Lint(_text).Count;
}
