using BenchmarkDotNet.Running;
using IncidentKit.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ResultsConfig).Assembly).Run(args, new ResultsConfig());
