using System.Reflection.Metadata;
using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>What a user gets: the promised dependencies and no others, the docs, the licence, the symbols.</summary>
[Collection(StartsTheSdk.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    private static readonly Dictionary<string, string[]> s_promisedDependencies = new(StringComparer.Ordinal)
    {
        ["IncidentKit"] = ["Stateless"],
        ["IncidentKit.Hosting"] =
        [
            "IncidentKit", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Diagnostics.HealthChecks",
            "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options",
        ],
        ["IncidentKit.Markdown"] = ["IncidentKit", "Markdig"],
        ["IncidentKit.Notifiers.Http"] = ["IncidentKit", "Microsoft.Extensions.Http"],
        ["IncidentKit.Sqlite"] = ["IncidentKit", "Microsoft.Data.Sqlite"],
        ["IncidentKit.Testing"] = ["IncidentKit"],
    };

    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void A_package_depends_on_what_was_promised_and_nothing_else(string package)
    {
        Assert.True(s_promisedDependencies.TryGetValue(package, out var promised), $"Add {package} and its dependencies to s_promisedDependencies.");
        var actual = packages.Metadata(package).Descendants("dependency").Select(dependency => dependency.Attribute("id")!.Value)
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.True(
            promised.SequenceEqual(actual, StringComparer.Ordinal),
            $"""
            {package} was promised to depend on {string.Join(" and ", promised)}, and depends on {string.Join(" and ", actual)}.
            Mark what only the build needs with PrivateAssets="all"; a dependency that others must not have is a package of its own.
            """);
    }

    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void A_package_carries_its_licence_readme_and_docs(string package)
    {
        var metadata = packages.Metadata(package);
        using var archive = packages.Open(package, ".nupkg");
        var entries = archive.Entries.Select(entry => entry.FullName).ToList();

        string[] promised = ["README.md", $"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml"];
        var missing = promised.Except(entries, StringComparer.Ordinal).ToList();

        Assert.True(missing.Count == 0, $"{package} lacks {string.Join(", ", missing)}: see src/Directory.Build.props.");
        Assert.True(
            metadata.Element("license") is { Value: "MIT" } licence && licence.Attribute("type")?.Value == "expression",
            $"{package} is under the licence expression MIT: see PackageLicenseExpression in Directory.Build.props.");
        Assert.True(metadata.Element("readme")?.Value == "README.md", $"{package} shows README.md: see PackageReadmeFile.");
        Assert.True(
            metadata.Element("repository") is { } repository && repository.Attribute("commit")?.Value.Length == 40,
            $"{package} names the commit that it was made of: see PublishRepositoryUrl in src/Directory.Build.props.");
        Assert.True(metadata.Element("description")!.Value.Contains(' ', StringComparison.Ordinal), $"Describe {package} in its project file.");
    }

    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void A_package_has_symbols_that_name_no_place_on_the_machine_that_packed_it(string package)
    {
        using var archive = packages.Open(package, ".snupkg");
        var pdb = archive.GetEntry($"lib/net10.0/{package}.pdb");
        Assert.True(pdb is not null, $"{package} has no symbols: keep IncludeSymbols in src/Directory.Build.props.");

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
        Assert.True(
            documents.TrueForAll(document => !document.StartsWith(Repository.Root, StringComparison.Ordinal)),
            $"The symbols of {package} name {documents[0]}: keep PathMap in src/Directory.Build.props.");
    }
}
