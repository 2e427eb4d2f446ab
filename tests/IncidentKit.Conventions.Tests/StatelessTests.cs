using IncidentKit.Conventions.Tests.Support;
using Microsoft.CodeAnalysis;

namespace IncidentKit.Conventions.Tests;

/// <summary>Stateless is an implementation detail of one file, replaceable without breaking anyone.</summary>
public sealed class StatelessTests
{
    [Fact]
    public void Stateless_is_named_in_one_file_of_the_lifecycle()
    {
        var files = Sources.Under("src")
            .Where(tree => tree.GetRoot().DescendantTokens().Any(token => token.ValueText == nameof(Stateless)))
            .Select(tree => tree.FilePath)
            .ToList();

        Assert.True(
            files is [var only] && only.StartsWith("src/IncidentKit/Lifecycle/", StringComparison.Ordinal),
            $"Exactly one file, in src/IncidentKit/Lifecycle, may name Stateless. Now: {string.Join(", ", files)}.");
    }

    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void The_public_api_shows_no_type_of_stateless(string package)
    {
        var shown = PublicApi.Of(package).Split('\n').Where(line => line.Contains(nameof(Stateless) + ".", StringComparison.Ordinal)).ToList();

        Assert.True(shown.Count == 0, $"Wrap it in a type of ours, or make it internal, in {package}:\n{string.Join('\n', shown)}");
    }
}
