namespace IncidentKit.Tests.Lifecycle;

/// <summary>The diagram in the docs is drawn from the table that the machine runs. APPROVE=1 draws it anew.</summary>
public class LifecycleDocsTests
{
    [Fact]
    public void The_diagram_in_the_docs_is_the_lifecycle_table()
    {
        var page = Path.Combine(RepositoryRoot(), "docs", "lifecycle.md");
        var text = File.ReadAllText(page);
        const string start = "```mermaid\n";
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = text.IndexOf("```", from, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(page, text[..from] + LifecycleDiagram.ToMermaid() + text[to..]);

        Assert.Equal(LifecycleDiagram.ToMermaid(), File.ReadAllText(page)[from..to]);
    }

    [Fact]
    public void The_page_on_the_lifecycle_names_every_gate_with_its_rule()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryRoot(), "docs", "lifecycle.md"));
        Assert.All(Gates.All, gate => Assert.Contains($"| `{gate.Id}` | {gate.Rule} | {gate.Requirement} |", text, StringComparison.Ordinal));
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IncidentKit.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside of the repository.");
    }
}
