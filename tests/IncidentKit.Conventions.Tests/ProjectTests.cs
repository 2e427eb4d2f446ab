using System.Xml.Linq;
using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>Every arrow between packages points at the core, and adapters have no privileges.</summary>
public sealed class ProjectTests
{
    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void A_package_references_the_core_and_no_other_package_of_ours(string package)
    {
        var references = XDocument.Parse(Repository.Read($"src/{package}/{package}.csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        string[] allowed = package == "IncidentKit" ? [] : ["IncidentKit"];

        Assert.True(
            references.SequenceEqual(allowed, StringComparer.Ordinal),
            package == "IncidentKit"
                ? "The core references no project."
                : $"{package} references IncidentKit and no other project. What two packages share belongs in the core.");
    }

    [Fact]
    public void No_package_opens_its_internals()
    {
        const string attribute = "InternalsVisibleTo";
        var wrong = Repository.FilesUnder("src", "").Where(file => Repository.Read(file).Contains(attribute, StringComparison.Ordinal)).ToList();

        Assert.True(wrong.Count == 0, $"{attribute} in {string.Join(", ", wrong)}: test through the public surface, or make it public.");
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("IncidentKit.sln").Replace('\\', '/');
        var missing = Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
            .Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal))
            .ToList();

        Assert.True(missing.Count == 0, $"Run \"dotnet sln add {string.Join(' ', missing)}\".");
    }
}
