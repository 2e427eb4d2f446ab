using System.Text.RegularExpressions;
using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>What the repository holds, and what none of its text says.</summary>
public sealed partial class RepositoryTests
{
    private static readonly string[] s_textEndings =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".md", ".txt", ".json", ".yml", ".yaml", ".xml", ".html", ".css", ".js", ".sql", ".sh"];

    // What looks for these names, and what shows that it does, has to spell them (R6).
    private static readonly string[] s_wordLists = ["src/IncidentKit/Review/Linting/", "tests/IncidentKit.Tests/Review/"];

    // Each word is written in two pieces, so that this file passes its own check.
    private static readonly string[] s_wordsOfOtherTrades = Join(
        "chat|gpt", "gpt|-", "open|ai", "cop|ilot", "cla|ude", "anth|ropic", "gem|ini", "deep|seek", "mis|tral", "perp|lexity",
        "co|dex", "tab|nine", "wind|surf", "l|lm", "language |model", "ai |assistant", "ai|-generated", "generated |by ai");

    private static readonly string[] s_registryHosts = Join(
        "nuget|.org", "npmjs|.com", "npmjs|.org", "pypi|.org", "crates|.io", "rubygems|.org", "proxy.golang|.org", "docker|.io",
        "pkgs.dev.azure|.com", "pkg.github|.com", "myget|.org");

    [Fact]
    public void The_top_level_holds_only_what_everyone_expects()
    {
        var strangers = Repository.Files.Select(file => file.Split('/')[0]).Distinct(StringComparer.Ordinal)
            .Where(entry => !ExpectedAtTheTop().IsMatch(entry))
            .ToList();

        Assert.True(strangers.Count == 0, $"Find a folder for {string.Join(", ", strangers)}, or add it to .gitignore.");
    }

    [Fact]
    public void No_text_names_a_tool_that_wrote_it() =>
        NoText(
            line => s_wordsOfOtherTrades.FirstOrDefault(word => ContainsWord(line, word)),
            "The text reads as its engineers wrote it: leave out the name",
            s_wordLists);

    [Fact]
    public void No_text_names_a_package_registry() =>
        NoText(
            line => s_registryHosts.FirstOrDefault(host => line.Contains(host, StringComparison.OrdinalIgnoreCase)),
            "Say the package's name and let the reader's client find it: leave out the host");

    [Fact]
    public void No_text_names_a_place_on_one_machine() =>
        NoText(
            line => MachinePath().Match(line) is { Success: true } match ? match.Value : null,
            "Write a path relative to the repository, or make one up from Path.GetTempPath()");

    private static void NoText(Func<string, string?> find, string advice, params string[] except)
    {
        var texts = Repository.Files.Where(IsText)
            .Where(file => !Array.Exists(except, folder => file.StartsWith(folder, StringComparison.Ordinal)))
            .ToList();
        var found =
            from file in texts
            from line in Repository.ReadLines(file).Index()
            let word = find(line.Item)
            where word is not null
            select $"  {file}({line.Index + 1}): {word}";

        Assert.NotEmpty(texts);
        var places = string.Join('\n', found);
        Assert.True(places.Length == 0, $"{advice}:\n{places}");
    }

    private static bool IsText(string file) =>
        s_textEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
        || !Path.GetFileName(file).TrimStart('.').Contains('.', StringComparison.Ordinal);

    private static bool ContainsWord(string line, string word)
    {
        for (var at = 0; (at = line.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsAsciiLetter(line[at - 1])) && (end == line.Length || !char.IsAsciiLetter(line[end]) || word.EndsWith('-')))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Join(params string[] pieces) => [.. pieces.Select(word => word.Replace("|", "", StringComparison.Ordinal))];

    [GeneratedRegex(
        @"^(?:\..+|src|tests|benchmarks|samples|docs|IncidentKit\.sln|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|Directory\..+\.(?:props|targets)|global\.json)$",
        RegexOptions.None,
        1000)]
    private static partial Regex ExpectedAtTheTop();

    [GeneratedRegex(@"(?<![\w.~:)}/-])/(?:work|root|home|Users)/\w|[A-Z]:\\Users\\\w", RegexOptions.None, 1000)]
    private static partial Regex MachinePath();
}
