namespace IncidentKit.Hosting.Tests;

/// <summary>Finds what is compared with the code.</summary>
internal static class Repository
{
    public static string Docs(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "IncidentKit.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "docs", name);
    }
}
