using System.Reflection.Metadata;
using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>What a user gets: the promised dependencies and no others, the docs, the licence, the symbols.</summary>
[Collection(StartsTheSdk.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    private static readonly Dictionary<string, string[]> PromisedDependencies = new(StringComparer.Ordinal)
    {
        ["IncidentKit"] = ["Stateless"],
        ["IncidentKit.Sqlite"] = ["IncidentKit", "Microsoft.Data.Sqlite"],
    };

    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void A_package_depends_on_what_was_promised_and_nothing_else(string package)
    {
        Assert.True(PromisedDependencies.TryGetValue(package, out var promised), $"Add {package} and its dependencies to PromisedDependencies.");
        var actual = packages.Metadata(package).Descendants("dependency").Select(dependency => dependency.Attribute("id")!.Value)
            .Order(StringComparer.Ordinal);

        Assert.Equal(promised, actual);
    }

    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void A_package_carries_its_licence_readme_and_docs(string package)
    {
        var metadata = packages.Metadata(package);
        using var archive = packages.Open(package, ".nupkg");
        var entries = archive.Entries.Select(entry => entry.FullName).ToList();

        Assert.Equal("MIT", metadata.Element("license")?.Value);
        Assert.Equal("expression", metadata.Element("license")?.Attribute("type")?.Value);
        Assert.Equal("README.md", metadata.Element("readme")?.Value);
        Assert.NotEmpty(metadata.Element("description")!.Value);
        Assert.Contains("README.md", entries);
        Assert.Contains($"lib/net10.0/{package}.dll", entries);
        Assert.Contains($"lib/net10.0/{package}.xml", entries);
    }

    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void A_package_has_symbols_that_name_no_place_on_the_machine_that_packed_it(string package)
    {
        using var archive = packages.Open(package, ".snupkg");
        var pdb = archive.GetEntry($"lib/net10.0/{package}.pdb");
        Assert.NotNull(pdb);

        using var stream = new MemoryStream();
        using (var packed = pdb.Open())
        {
            packed.CopyTo(stream);
        }

        stream.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        var reader = provider.GetMetadataReader();
        var documents = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToList();

        Assert.NotEmpty(documents);
        Assert.DoesNotContain(documents, document => document.StartsWith(Repository.Root, StringComparison.Ordinal));
    }
}
