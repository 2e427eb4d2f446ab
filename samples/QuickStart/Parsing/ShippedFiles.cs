namespace QuickStart;

/// <summary>The files of one kind that come with the sample.</summary>
internal sealed class ShippedFiles(string folder)
{
    public static ShippedFiles Scenarios { get; } = new("Scenarios");

    public static ShippedFiles Policies { get; } = new("Policies");

    /// <summary>The path of each, in ordinal order of the names.</summary>
    public IReadOnlyList<string> Paths =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.json").Order(StringComparer.Ordinal)];

    public IEnumerable<string> Names => Paths.Select(file => Path.GetFileNameWithoutExtension(file));

    /// <summary>The file that a path, or the bare name of a shipped file, stands for.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public string Find(string pathOrName, string kind)
    {
        if (File.Exists(pathOrName))
            return pathOrName;
        return Paths.FirstOrDefault(file => pathOrName == Path.GetFileName(file) || pathOrName == Path.GetFileNameWithoutExtension(file))
            ?? throw new UsageException($"there is no {kind} '{pathOrName}': no such file, and shipped are only {string.Join(", ", Names)}");
    }
}
