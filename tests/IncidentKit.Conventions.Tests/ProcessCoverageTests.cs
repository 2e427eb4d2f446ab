using System.Reflection;
using System.Text.RegularExpressions;
using IncidentKit.Conventions.Tests.Support;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IncidentKit.Conventions.Tests;

/// <summary>From each item of the process there is a way to the code that keeps it and to the test that shows it.</summary>
public sealed partial class ProcessCoverageTests
{
    private const string Process = "docs/process.md";
    private const string Coverage = "docs/process-coverage.md";
    private const BindingFlags AnyMember = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly string[] s_testAttributes = ["Fact", "Theory", "Property"];

    /// <summary>The cells of each row of the coverage tables.</summary>
    private static readonly List<string[]> s_rows = [.. RowsOf(Coverage, "id")];

    [Fact]
    public void Every_item_of_the_process_has_one_row()
    {
        var items = RowsOf(Process, "id", "level").Select(cells => Id().Match(cells[0]).Value).ToList();
        var rows = s_rows.Select(cells => cells[0]).ToList();

        Assert.All((string[])["R1", "T1", "SEV-1", "D1", "Q1", "I1", "F1", "H1", "V1", "P1", "C1", "A1", "K11", "ruling 12"], id => Assert.Contains(id, items));
        None(items.Except(rows), $"Each item of {Process} needs a row in {Coverage}; these have none");
        None(rows.Except(items), $"{Process} does not know these ids of {Coverage}");
        None(rows.CountBy(id => id).Where(row => row.Value > 1).Select(row => row.Key), "These ids have several rows");
    }

    [Fact]
    public void Every_row_names_types_or_members_of_the_core_that_exist()
    {
        var types = PublicApi.AssemblyOf("IncidentKit").GetTypes().Where(type => !type.IsNestedPrivate).ToLookup(type => type.Name);

        None(NamesIn(1).Where(name => !Exists(types, name.Name)).Select(name => $"{name.Id}: {name.Name}"), "No such type or member in src/IncidentKit");
    }

    [Fact]
    public void Every_row_names_tests_that_exist()
    {
        var tests = Sources.Under("tests")
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            .Where(method => method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => s_testAttributes.Contains(attribute.Name.ToString())))
            .Select(method => $"{((TypeDeclarationSyntax)method.Parent!).Identifier}.{method.Identifier}")
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(tests);
        None(NamesIn(2).Where(name => !tests.Contains(name.Name)).Select(name => $"{name.Id}: {name.Name}"), "No such test method under tests");
    }

    private static bool Exists(ILookup<string, Type> types, string name)
    {
        var parts = name.Split('.');
        return parts.Length == 1
            ? types.Contains(name)
            : parts.Length == 2 && types[parts[0]].SelectMany(type => type.GetMember(parts[1], AnyMember)).Any(member => !IsPrivate(member));
    }

    private static bool IsPrivate(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetAccessors(nonPublic: true).All(accessor => accessor.IsPrivate),
        MethodBase method => method.IsPrivate,
        FieldInfo field => field.IsPrivate,
        _ => false,
    };

    /// <summary>The names in one column of the coverage tables; every row has at least one.</summary>
    private static List<(string Id, string Name)> NamesIn(int column)
    {
        Assert.NotEmpty(s_rows);
        None(s_rows.Where(cells => cells.Length != 3 || !Name().IsMatch(cells[column])).Select(cells => cells[0]), "A row has an id, code and tests, with names in backticks");
        return [.. s_rows.SelectMany(cells => Name().Matches(cells[column]).Select(match => (cells[0], match.Groups["name"].Value)))];
    }

    /// <summary>The rows of the tables on a page whose first column has one of the headings.</summary>
    private static IEnumerable<string[]> RowsOf(string page, params string[] headings)
    {
        var isWanted = false;
        var isInTable = false;
        foreach (var line in Repository.ReadLines(page))
        {
            if (!line.StartsWith('|'))
            {
                isInTable = false;
                continue;
            }

            string[] cells = [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
            if (!isInTable)
                isWanted = headings.Contains(cells[0]);
            else if (isWanted && !cells[0].StartsWith("---", StringComparison.Ordinal))
                yield return cells;
            isInTable = true;
        }
    }

    private static void None(IEnumerable<string> wrong, string advice)
    {
        var places = string.Join("\n  ", wrong);
        Assert.True(places.Length == 0, $"{advice}:\n  {places}");
    }

    [GeneratedRegex(@"^(?:ruling \d+|[A-Z]+-?\d+)", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"`(?<name>[^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
