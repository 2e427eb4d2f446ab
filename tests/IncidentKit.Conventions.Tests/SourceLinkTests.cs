using System.Reflection.Metadata;
using System.Text;
using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>A debugger finds the sources of a package by its commit, wherever the repository is hosted.</summary>
[Collection(StartsTheSdk.Name)]
public sealed class SourceLinkTests
{
    private static readonly Guid s_sourceLink = new("cc110556-a091-4d38-9fec-25ab9a351a6a");

    [Fact]
    public void Symbols_lead_to_the_sources_of_the_commit()
    {
        // A repository with a remote, and one file in the place of a package; the properties are ours.
        var root = Repository.EmptyTemporaryFolder("source-link");
        var project = Directory.CreateDirectory(Path.Combine(root, "src", "Linked")).FullName;
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "README.md", "src/Directory.Build.props", "src/BannedSymbols.txt" })
            File.Copy(Repository.FullPath(file), Path.Combine(root, file));
        File.WriteAllText(Path.Combine(project, "Linked.csproj"), """<Project Sdk="Microsoft.NET.Sdk" />""");
        File.WriteAllText(Path.Combine(project, "Linked.cs"), "namespace Linked;\n\n/// <summary>Is linked.</summary>\npublic static class Linked\n{\n    /// <summary>One.</summary>\n    public static int One() => 1;\n}\n");
        Git(root, "init", "--quiet");
        Git(root, "remote", "add", "origin", "https://github.com/example/incidentkit.git");
        Git(root, "add", ".");
        Git(root, "-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "One file");
        var commit = Git(root, "rev-parse", "HEAD").Trim();

        Cli.Dotnet("Building with a remote", "build", project, "-c", "Release", "-p:RunAnalyzers=false", "-o", Path.Combine(root, "out"));

        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.Combine(root, "out", "Linked.pdb")));
        var reader = symbols.GetMetadataReader();
        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Where(entry => reader.GetGuid(entry.Kind) == s_sourceLink)
            .Select(entry => Encoding.UTF8.GetString(reader.GetBlobBytes(entry.Value)))
            .ToList();
        var documents = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToList();

        Assert.Contains("/_/src/Linked/Linked.cs", documents);
        Assert.Contains($"\"/_/*\":\"https://raw.githubusercontent.com/example/incidentkit/{commit}/*\"", Assert.Single(link), StringComparison.Ordinal);
    }

    private static string Git(string root, params string[] arguments)
    {
        var result = Cli.Run("git", ["-C", root, "-c", "safe.directory=*", "-c", "init.defaultBranch=main", .. arguments]);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }
}
