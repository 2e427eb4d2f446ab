namespace IncidentKit.Tests.Review.Linting;

public class RuleTableTests
{
    private const string Head = "|---|---|---|---|\n";

    [Fact]
    public void The_docs_list_every_rule_with_its_level()
    {
        var path = Docs.Path("review.md");
        var page = File.ReadAllText(path);
        var start = page.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        var end = page.IndexOf("\n\n", start - 1, StringComparison.Ordinal) + 1;
        var table = string.Concat(Linter.Rules.Select(rule => $"| `{rule.Id}` | {rule.Title} | {rule.Level.ToString().ToLowerInvariant()} | {rule.Requirement} |\n"));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, page[..start] + table + page[end..]);
        Assert.Equal(table, File.ReadAllText(path)[start..end]);
    }
}
