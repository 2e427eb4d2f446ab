namespace IncidentKit.Conventions.Tests.Support;

/// <summary>A region of compiled code that the docs show: <c>// snippet: NAME</c> to <c>// end-snippet</c>.</summary>
internal sealed record Snippet(string Name, string Place, string Code)
{
    private const string Start = "// snippet: ";
    private const string End = "// end-snippet";

    public static IReadOnlyDictionary<string, Snippet> All { get; } = Collect();

    private static Dictionary<string, Snippet> Collect()
    {
        var snippets = new Dictionary<string, Snippet>(StringComparer.Ordinal);
        foreach (var file in Repository.FilesUnder("samples", ".cs").Concat(Repository.FilesUnder("tests", ".cs")))
        {
            foreach (var snippet in In(file))
            {
                Assert.True(snippets.TryAdd(snippet.Name, snippet), $"{snippet.Place}: a snippet {snippet.Name} exists already, choose another name.");
            }
        }

        return snippets;
    }

    private static IEnumerable<Snippet> In(string file)
    {
        var lines = Repository.ReadLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.StartsWith(Start, StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i, candidate => candidate.Trim() == End);
                Assert.True(end > i, $"{file}({i + 1}): no \"{End}\" follows.");
                yield return new Snippet(line[Start.Length..].Trim(), $"{file}({i + 1})", Dedent(lines[(i + 1)..end]));
            }
        }
    }

    private static string Dedent(string[] lines)
    {
        var indent = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..].TrimEnd())).Trim('\n');
    }
}
