using System.Text.RegularExpressions;
using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>A link inside the repository leads somewhere.</summary>
public sealed partial class DocsLinkTests
{
    [Fact]
    public void Every_relative_link_points_at_a_file_of_the_repository()
    {
        var seen = 0;
        var dead = new List<string>();
        foreach (var page in Repository.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)))
        {
            var prose = Code().Replace(Repository.Read(page), "");
            foreach (var target in Link().Matches(prose).Select(match => match.Groups["target"].Value).Where(IsRelative))
            {
                seen++;
                var path = Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, Uri.UnescapeDataString(target.Split('#')[0]));
                if (!Path.Exists(path))
                {
                    dead.Add($"  {page}: {target}");
                }
            }
        }

        Assert.True(seen > 0, "No relative link was found in any Markdown file: the check is broken.");
        Assert.True(dead.Count == 0, "Correct the links that lead nowhere:\n" + string.Join('\n', dead));
    }

    private static bool IsRelative(string target) =>
        !target.StartsWith('#') && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal);

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(?:\s+""[^""]*"")?\)", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
