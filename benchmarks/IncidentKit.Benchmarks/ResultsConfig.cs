using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace IncidentKit.Benchmarks;

/// <summary>Ratio and allocations beside the floor of the same run, as Markdown.</summary>
/// <remarks>In one process, so that peers are measured minutes apart at most on machines whose speed drifts.</remarks>
internal sealed class ResultsConfig : ManualConfig
{
    public ResultsConfig()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(12));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        HideColumns("Job", "Toolchain", "IterationCount", "WarmupCount", "Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2");
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        ArtifactsPath = Path.Combine(AppContext.BaseDirectory, "results");
    }
}
