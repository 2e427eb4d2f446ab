using IncidentKit.Conventions.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IncidentKit.Conventions.Tests;

/// <summary>Keeps <see cref="Architecture"/>: which folder of the core uses which, found by resolving every name in its code.</summary>
public sealed class FolderDependencyTests
{
    private const string Core = "src/IncidentKit/";

    [Fact]
    public void A_folder_uses_only_folders_above_it()
    {
        var compilation = Sources.CompileCore();
        var files = 0;
        var names = 0;
        var resolved = 0;
        var wrongWay = new Dictionary<(string File, string Type), string>();

        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            files++;
            var model = compilation.GetSemanticModel(tree);
            var from = FolderOf(tree);
            foreach (var node in tree.GetRoot().DescendantNodes().Where(MayNameAType))
            {
                names++;
                var info = model.GetSymbolInfo(node);
                var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
                resolved += symbol is null ? 0 : 1;
                if (TypeNamedBy(symbol) is { DeclaringSyntaxReferences: [var declaration, ..] } type
                    && FolderOf(declaration.SyntaxTree) is var to
                    && Rank(to) > Rank(from)
                    && !IsFoundation(type, to))
                {
                    wrongWay.TryAdd((tree.FilePath, type.Name), $"  {Sources.PlaceOf(node)}: {from} uses {type.Name} of {to}");
                }
            }
        }

        Assert.True(files > 0 && names > files, $"Only {names} names in {files} files of the core were looked at: the check is broken.");
        Assert.True(resolved > names * 0.95, $"Only {resolved} of {names} names resolved: see the references in Sources.CompileCore.");
        Assert.True(
            wrongWay.Count == 0,
            $"""
            A folder uses one below it:
            {string.Join('\n', wrongWay.Values.Take(40))}
            From top to bottom: {string.Join(", ", Architecture.FoldersFromTopToBottom)}.
            Move the type up to where it is needed, or turn the dependency round: pass in the value, or an interface of the upper folder.
            """);
    }

    [Fact]
    public void Every_folder_of_the_core_has_its_place_in_the_architecture()
    {
        var unknown = Repository.FilesUnder("src/IncidentKit", ".cs").Select(FolderOf)
            .Except(Architecture.FoldersFromTopToBottom, StringComparer.Ordinal).ToList();

        Assert.True(unknown.Count == 0, $"Give {string.Join(", ", unknown)} a place in Architecture.FoldersFromTopToBottom.");
    }

    [Fact]
    public void Each_foundation_type_is_declared_at_the_root()
    {
        var atRoot = Repository.FilesUnder("src/IncidentKit", ".cs").Where(file => FolderOf(file) == Architecture.Root)
            .Select(file => Path.GetFileNameWithoutExtension(file));
        var missing = Architecture.FoundationTypes.Keys.Except(atRoot, StringComparer.Ordinal).ToList();

        Assert.True(missing.Count == 0, $"{string.Join(", ", missing)}: no such file in {Core}, so take it out of Architecture.FoundationTypes.");
    }

    private static bool IsFoundation(INamedTypeSymbol type, string folder) =>
        folder == Architecture.Root && Architecture.FoundationTypes.ContainsKey(type.Name);

    private static bool MayNameAType(SyntaxNode node) => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax;

    // A member counts for the type that declares it, a nested type for the outermost one.
    private static INamedTypeSymbol? TypeNamedBy(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type?.OriginalDefinition;
    }

    private static string FolderOf(SyntaxTree tree) => FolderOf(tree.FilePath);

    private static string FolderOf(string file)
    {
        var inCore = file[Core.Length..];
        var slash = inCore.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? Architecture.Root : inCore[..slash];
    }

    private static int Rank(string folder) => Array.IndexOf(Architecture.FoldersFromTopToBottom, folder);
}
