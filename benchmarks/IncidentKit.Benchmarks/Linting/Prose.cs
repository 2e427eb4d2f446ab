using System.Text;
using System.Text.Json;

namespace IncidentKit.Benchmarks;

/// <summary>English prose from the repository: its documentation, and the blameless sentences of the corpus as paragraphs of four.</summary>
internal static class Prose
{
    public static string OfSize(int size)
    {
        var root = Root();
        var text = new StringBuilder();
        foreach (var file in Directory.GetFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            text.Append(File.ReadAllText(file)).Append("\n\n");
        foreach (var part in new[] { "blame-dev", "ai-dev", "rootcause-dev" })
            AddSentences(Path.Combine(root, "tests", "IncidentKit.Tests", "Review", "Corpus", $"{part}.jsonl"), text);
        var once = text.ToString();
        while (text.Length < size)
            text.Append(once);
        return text.ToString(0, size);
    }

    private static void AddSentences(string file, StringBuilder text)
    {
        var count = 0;
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("label").GetString() is not ("ok" or "system"))
                continue;
            text.Append(json.RootElement.GetProperty("text").GetString()).Append(++count % 4 == 0 ? "\n\n" : " ");
        }

        text.Append("\n\n");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IncidentKit.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmarks run inside of the repository.");
        return folder.FullName;
    }
}
