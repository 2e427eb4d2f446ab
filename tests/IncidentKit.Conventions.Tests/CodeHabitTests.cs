using IncidentKit.Conventions.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IncidentKit.Conventions.Tests;

/// <summary>What no C# file in the repository holds.</summary>
public sealed class CodeHabitTests
{
    internal static readonly IReadOnlyList<SyntaxTree> AllCode = Sources.Under("src", "tests", "samples", "benchmarks");

    [Fact]
    public void Nothing_is_left_unimplemented() =>
        None(
            Nodes().Where(node => node is SimpleNameSyntax { Identifier.ValueText: "NotImplementedException" }),
            "Implement it, or leave the member out until it is needed");

    [Fact]
    public void No_code_is_hidden_in_a_region() =>
        None(Nodes().Where(node => node.IsKind(SyntaxKind.RegionDirectiveTrivia)), "A file that needs regions is several files");

    [Fact]
    public void No_test_is_skipped() =>
        None(
            Nodes().Where(node => node is AttributeArgumentSyntax { NameEquals.Name.Identifier.ValueText: "Skip" }),
            "Repair the test, or delete it: a skipped test says nothing");

    private static IEnumerable<SyntaxNode> Nodes() =>
        AllCode.SelectMany(tree => tree.GetRoot().DescendantNodes(descendIntoTrivia: true));

    private static void None(IEnumerable<SyntaxNode> found, string advice)
    {
        Assert.NotEmpty(AllCode);
        var places = found.Select(Sources.PlaceOf).ToList();
        Assert.True(places.Count == 0, $"{advice}:\n  {string.Join("\n  ", places)}");
    }
}
