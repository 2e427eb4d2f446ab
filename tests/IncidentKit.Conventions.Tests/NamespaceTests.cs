using IncidentKit.Conventions.Tests.Support;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IncidentKit.Conventions.Tests;

/// <summary>Folders are for who reads the code, namespaces for who uses it (decision 0001).</summary>
public sealed class NamespaceTests
{
    [Fact]
    public void The_core_has_three_namespaces()
    {
        var files = Sources.Under("src/IncidentKit");
        var wrong =
            from tree in files
            let expected = Architecture.Namespaces.Where(row => tree.FilePath.StartsWith(row.Key, StringComparison.Ordinal))
                .MaxBy(row => row.Key.Length).Value
            from declared in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            where declared.Name.ToString() != expected
            select $"  {Sources.PlaceOf(declared)}: write \"namespace {expected};\" instead of {declared.Name}";

        Assert.NotEmpty(files);
        var message = string.Join('\n', wrong);
        Assert.True(message.Length == 0, "Types of the core live in three namespaces only:\n" + message);
    }
}
