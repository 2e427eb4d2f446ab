namespace IncidentKit.Tests;

/// <summary>The pages and files of <c>docs</c>, for tests that keep them true.</summary>
internal static class Docs
{
    public static string Path(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "IncidentKit.sln")))
            folder = folder.Parent;
        return System.IO.Path.Combine([folder!.FullName, "docs", .. parts]);
    }

    /// <summary>The first block of JSON on a page.</summary>
    public static string Json(string page)
    {
        var text = File.ReadAllText(Path(page));
        var start = text.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
