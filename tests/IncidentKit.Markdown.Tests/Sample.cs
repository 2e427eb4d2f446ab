namespace IncidentKit.Markdown.Tests;

/// <summary>The documents in <c>Documents</c>.</summary>
internal static class Sample
{
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Documents"), "*.sample.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static string Worked => Read("worked-incident");

    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", name + ".sample.md"));
}
