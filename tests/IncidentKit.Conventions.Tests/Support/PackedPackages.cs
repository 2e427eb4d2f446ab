using System.IO.Compression;
using System.Xml.Linq;

namespace IncidentKit.Conventions.Tests.Support;

/// <summary>The packages as a user gets them: those that <c>tests/run</c> packed a moment ago, or else packed here.</summary>
public sealed class PackedPackages
{
    private readonly string _folder = Environment.GetEnvironmentVariable("INCIDENTKIT_PACKAGES") ?? Pack();

    /// <summary>Where they are.</summary>
    public string Folder => _folder;

    public string VersionOf(string package) => Metadata(package).Element("version")!.Value;

    public ZipArchive Open(string package, string ending)
    {
        // The digit after the name tells IncidentKit.1.0.0 from IncidentKit.Sqlite.1.0.0.
        var files = Directory.GetFiles(_folder, package + ".*" + ending).Where(file => char.IsAsciiDigit(Path.GetFileName(file)[package.Length + 1])).ToList();
        Assert.True(files.Count == 1, $"Expected one {package}.<version>{ending} in {_folder}, found {files.Count}.");
        return ZipFile.OpenRead(files[0]);
    }

    public XElement Metadata(string package)
    {
        using var archive = Open(package, ".nupkg");
        using var nuspec = archive.GetEntry(package + ".nuspec")!.Open();
        var root = XDocument.Load(nuspec).Root!;
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return root.Element("metadata")!;
    }

    private static string Pack()
    {
        var work = Repository.EmptyTemporaryFolder("pack");
        var output = Path.Combine(work, "packages");
        foreach (var package in Repository.Packages)
        {
            // Own artifacts: the build that started the tests may still be writing to the usual ones.
            Cli.Dotnet("Packing " + package, "pack", $"src/{package}", "-c", "Release", "-o", output, $"-p:ArtifactsPath={work}", "-p:RunAnalyzers=false");
        }

        return output;
    }
}
