using System.Text.RegularExpressions;
using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>An app that is trimmed, or compiled to native code, can use every type of the packages without a warning.</summary>
[Collection(StartsTheSdk.Name)]
public sealed partial class TrimmingTests
{
    private const string App = "tests/TrimCheck";

    [Fact]
    public void Trimming_every_type_gives_no_warning() =>
        NoWarning("trim", "Optimizing assemblies for size", "publish", App);

    // Compiles without linking: the analysis is in the compiler, and a linker is not everywhere at hand.
    [Fact]
    public void Native_compilation_of_every_type_gives_no_warning() =>
        NoWarning(
            "native", "Generating native code", "build", App, "-t:Build", "-t:ComputeResolvedFilesToPublishList",
            "-p:PublishAot=true", "-p:CppCompilerAndLinker=true", "-p:StripSymbols=false");

    // An empty folder each time: an up-to-date output is not analysed again, and would pass in silence.
    private static void NoWarning(string name, string announcement, params string[] command)
    {
        var artifacts = Repository.EmptyTemporaryFolder(name);
        var result = Cli.Run(
            "dotnet",
            [.. command, "-c", "Release", "--use-current-runtime", "--self-contained", $"-p:ArtifactsPath={artifacts}", "-p:RunAnalyzers=false"]);
        var warnings = result.Output.Split('\n').Where(line => AnalysisWarning().IsMatch(line)).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(
            warnings.Count == 0,
            $"Replace what trimming cannot see through (reflection, run-time code generation) with source generation:\n{string.Join('\n', warnings)}");
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Contains(announcement, result.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(warning|error) IL\d{4}:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnalysisWarning();
}
