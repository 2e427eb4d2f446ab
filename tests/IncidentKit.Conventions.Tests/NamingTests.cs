using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>Names say the domain: a folder is a feature, a type is what a responder calls it.</summary>
public sealed class NamingTests
{
    private static readonly string[] s_folderNamesThatSayNothing =
        ["Common", "Core", "Utils", "Helpers", "Models", "Services", "Interfaces", "Exceptions"];

    private static readonly string[] s_suffixesThatSayNothing = ["Manager", "Helper", "Info", "Data"];

    [Fact]
    public void A_folder_is_named_after_a_feature()
    {
        var wrong = Repository.FilesUnder("src", "")
            .Where(file => file.Split('/').SkipLast(1).Intersect(s_folderNamesThatSayNothing, StringComparer.OrdinalIgnoreCase).Any())
            .ToList();

        Assert.True(
            wrong.Count == 0,
            "An exception lives beside what throws it, an interface beside its feature. Move:\n  " + string.Join("\n  ", wrong));
    }

    [Fact]
    public void A_type_is_named_after_what_it_is()
    {
        var types = Sources.Under("src").SelectMany(Sources.TypesIn).ToList();
        var wrong = types
            .Where(type => s_suffixesThatSayNothing.Any(suffix => type.Identifier.ValueText.EndsWith(suffix, StringComparison.Ordinal)))
            .Select(type => $"{Sources.PlaceOf(type)}: {type.Identifier}")
            .ToList();

        Assert.NotEmpty(types);
        Assert.True(
            wrong.Count == 0,
            $"No type ends in {string.Join(", ", s_suffixesThatSayNothing)}: name what it does. Rename:\n  {string.Join("\n  ", wrong)}");
    }

    [Theory]
    [MemberData(nameof(Repository.PackageRows), MemberType = typeof(Repository))]
    public void An_exception_and_nothing_else_ends_in_exception(string package)
    {
        var wrong = PublicApi.AssemblyOf(package).GetTypes()
            .Where(type => typeof(Exception).IsAssignableFrom(type) != type.Name.EndsWith("Exception", StringComparison.Ordinal))
            .Select(type => type.FullName)
            .ToList();

        Assert.True(wrong.Count == 0, $"The suffix Exception is for exceptions, and for all of them: {string.Join(", ", wrong)}.");
    }
}
