using System.Xml.Linq;
using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>The packages as a user gets them: into a new app, from a folder.</summary>
[Collection(StartsTheSdk.Name)]
public sealed class PackedAppTests(PackedPackages packages)
{
    [Fact]
    public void A_new_app_runs_an_incident_to_its_close_with_the_packages_alone()
    {
        var folder = Repository.EmptyTemporaryFolder("packed-app");
        File.Copy(Repository.FullPath("tests/PackedApp/Program.cs"), Path.Combine(folder, "Program.cs"));
        File.WriteAllText(Path.Combine(folder, "PackedApp.csproj"), Project());

        // So that the files of the repository have no say in the build.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{packages.Folder}" /></packageSources></configuration>""");

        Cli.Dotnet("Building a new app from the packages", "build", folder, "-c", "Release", "-o", Path.Combine(folder, "out"));
        var run = Cli.Run("dotnet", Path.Combine(folder, "out", "PackedApp.dll"), Path.Combine(folder, "incidents.db"));

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("# Incident Postmortem: Logins fail", run.Output, StringComparison.Ordinal);
        Assert.Contains("Closed; 2 action items read back; webhooks: True", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_app_of_this_test_references_every_package_that_it_should()
    {
        string[] expected = ["IncidentKit", "IncidentKit.Hosting", "IncidentKit.Markdown", "IncidentKit.Notifiers.Http", "IncidentKit.Sqlite", "IncidentKit.Testing"];

        Assert.Equal(expected, References("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));
    }

    /// <summary>The project, with packages in place of projects. Ours go to a folder of their own, because their version stays the same from
    /// build to build; the others are taken from where the repository's own build has put them.</summary>
    private string Project()
    {
        var ours = References("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Select(name => (name, packages.VersionOf(name)));
        var versions = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(version => version.Attribute("Include")!.Value, version => version.Attribute("Version")!.Value, StringComparer.Ordinal);
        var others = References("PackageReference").Select(name => (name, versions[name]));
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("OutputType", "Exe"),
                new XElement("TargetFramework", "net10.0"),
                new XElement("Nullable", "enable"),
                new XElement("ImplicitUsings", "enable"),
                new XElement("TreatWarningsAsErrors", "true"),
                new XElement("NuGetAudit", "false"),
                new XElement("RestorePackagesPath", "packages"),
                new XElement("RestoreFallbackFolders", cache)),
            new XElement("ItemGroup", ours.Concat(others).Select(package => new XElement(
                "PackageReference", new XAttribute("Include", package.Item1), new XAttribute("Version", package.Item2))))).ToString();
    }

    private static IEnumerable<string> References(string kind) =>
        XDocument.Parse(Repository.Read("tests/PackedApp/PackedApp.csproj")).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);
}
