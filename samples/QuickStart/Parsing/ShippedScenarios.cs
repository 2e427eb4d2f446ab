namespace QuickStart;

/// <summary>The scenarios that come with the sample.</summary>
internal static class ShippedScenarios
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Scenarios");

    /// <summary>The path of each, in ordinal order of the names.</summary>
    public static IReadOnlyList<string> Files => [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Names => Files.Select(file => Path.GetFileNameWithoutExtension(file));

    /// <summary>The file that a path, or the bare name of a shipped scenario, stands for; null when there is none.</summary>
    public static string? Find(string pathOrName)
    {
        if (File.Exists(pathOrName))
            return pathOrName;
        return Files.FirstOrDefault(file => pathOrName == Path.GetFileName(file) || pathOrName == Path.GetFileNameWithoutExtension(file));
    }
}
