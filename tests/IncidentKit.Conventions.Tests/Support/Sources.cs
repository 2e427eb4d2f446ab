using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IncidentKit.Conventions.Tests.Support;

/// <summary>C# files as Roslyn reads them: text in strings and comments is not mistaken for code.</summary>
internal static class Sources
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview);

    // What ImplicitUsings adds; the build writes it into obj, where a fresh clone does not have it yet.
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static IReadOnlyList<SyntaxTree> Under(params string[] folders) =>
        [.. folders.SelectMany(folder => Repository.FilesUnder(folder, ".cs"))
            .Select(file => CSharpSyntaxTree.ParseText(Repository.Read(file), s_options, path: file))];

    public static IEnumerable<BaseTypeDeclarationSyntax> TypesIn(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>();

    public static string PlaceOf(SyntaxNode node) =>
        $"{node.SyntaxTree.FilePath}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";

    /// <summary>The core against the framework and Stateless. What source generators add is missing, and tolerated.</summary>
    public static CSharpCompilation CompileCore()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = trusted
            .Where(file => Path.GetDirectoryName(file) == framework || Path.GetFileName(file) == "Stateless.dll")
            .Select(file => MetadataReference.CreateFromFile(file));

        return CSharpCompilation.Create(
            "IncidentKit",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, s_options), .. Under("src/IncidentKit")],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
