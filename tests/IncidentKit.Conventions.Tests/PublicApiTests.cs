using System.Reflection;
using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>Public is a promise: the surface of each package is a file that a person has approved.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void The_public_surface_is_the_approved_one(string package) =>
        Approval.Verify($"tests/IncidentKit.Conventions.Tests/Approved/{package}.txt", PublicApi.Of(package));

    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void A_public_concrete_class_is_sealed(string package)
    {
        var types = PublicTypesOf(package);
        var open = types.Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false }).Select(type => type.FullName).ToList();

        Assert.True(open.Count == 0, $"Seal {string.Join(", ", open)}: extension points are interfaces, never base classes.");
    }

    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void A_public_interface_has_one_to_five_members(string package)
    {
        var types = PublicTypesOf(package);
        var wrong = types.Where(type => type.IsInterface)
            .Select(type => (type.FullName, Count: MembersOf(type)))
            .Where(row => row.Count is < 1 or > 5)
            .Select(row => $"{row.FullName} has {row.Count}")
            .ToList();

        Assert.True(
            wrong.Count == 0,
            $"One to five members: {string.Join(", ", wrong)}. Split it; a new ability is a new interface that extends the old one.");
    }

    private static Type[] PublicTypesOf(string package)
    {
        var types = PublicApi.AssemblyOf(package).GetExportedTypes();
        Assert.True(types.Length > 0, $"{package} has no public types: it cannot be used, or the check looks at the wrong file.");
        return types;
    }

    // Accessors count through their property or event.
    private static int MembersOf(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Count(member => member is not MethodInfo { IsSpecialName: true } and not Type);
}
