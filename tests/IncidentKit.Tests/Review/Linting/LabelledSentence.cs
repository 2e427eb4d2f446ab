using System.Text.Json;

namespace IncidentKit.Tests.Review.Linting;

/// <summary>One line of the labelled corpus.</summary>
internal sealed record LabelledSentence(string Text, string Label)
{
    public static IReadOnlyList<LabelledSentence> Read(string rule, string part)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Review", "Corpus", $"{rule}-{part}.jsonl");
        return [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Parse)];
    }

    private static LabelledSentence Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new(json.RootElement.GetProperty("text").GetString()!, json.RootElement.GetProperty("label").GetString()!);
    }
}
