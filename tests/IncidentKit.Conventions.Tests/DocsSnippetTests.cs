using System.Text.RegularExpressions;
using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>The docs show only code that compiles: each C# block is a marked region of a sample or a test.</summary>
public sealed partial class DocsSnippetTests
{
    internal static IEnumerable<string> Pages => Repository.FilesUnder("docs", ".md").Prepend("README.md");

    [Fact]
    public void Every_csharp_block_names_its_snippet()
    {
        var unnamed =
            from page in Pages
            let named = NamedBlock().Matches(Repository.Read(page)).Select(match => match.Groups["code"].Index).ToHashSet()
            from Match block in CSharpBlock().Matches(Repository.Read(page))
            where !named.Contains(block.Groups["code"].Index)
            select $"  {page}({LineOf(page, block.Index)})";

        var places = string.Join('\n', unnamed);
        Assert.True(
            places.Length == 0,
            $"Put \"<!-- snippet: NAME -->\" on the line above the ```csharp block, and the code between \"// snippet: NAME\" and \"// end-snippet\" in a sample or a test:\n{places}");
    }

    [Fact]
    public void Every_csharp_block_equals_the_code_it_names()
    {
        var wrong = new List<string>();
        var seen = 0;
        foreach (var page in Pages)
        {
            var text = Repository.Read(page);
            var updated = NamedBlock().Replace(text, block =>
            {
                seen++;
                var place = $"  {page}({LineOf(page, block.Index)}): {block.Groups["name"].Value}";
                if (!Snippet.All.TryGetValue(block.Groups["name"].Value, out var snippet))
                {
                    wrong.Add(place + " is marked in no sample and no test");
                    return block.Value;
                }

                if (snippet.Code == block.Groups["code"].Value.TrimEnd('\n'))
                {
                    return block.Value;
                }

                if (!Approval.IsAsked)
                {
                    wrong.Add($"{place} differs from {snippet.Place}");
                }

                return $"<!-- snippet: {snippet.Name} -->\n```csharp\n{snippet.Code}\n```";
            });
            if (Approval.IsAsked && updated != text)
            {
                File.WriteAllText(Repository.FullPath(page), updated);
            }
        }

        Assert.True(seen > 0, "README.md and docs show no C# at all: the check is broken, or the reader is left alone.");
        Assert.True(
            wrong.Count == 0,
            $"""
            The docs and the code have drifted apart:
            {string.Join('\n', wrong)}
            Where the code is right, "APPROVE=1 dotnet test tests/IncidentKit.Conventions.Tests" rewrites the docs from it.
            """);
    }

    private static int LineOf(string page, int index) => Repository.Read(page).AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"^```(?:csharp|cs|c#)\b[^\n]*\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"^<!-- snippet: (?<name>\S+) -->\n```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex NamedBlock();
}
