namespace PostmortemLint;

/// <summary>Finds the files that paths name, in an order that does not depend on the machine.</summary>
internal static class InputFiles
{
    private static readonly string[] s_endings = [".md", ".markdown", ".txt"];

    /// <summary>The files, one after the other; what is not there is told to <paramref name="failed"/>.</summary>
    public static IEnumerable<InputSource> Expand(IReadOnlyList<string> paths, Stream standardInput, Action<string, string> failed)
    {
        foreach (var path in paths)
        {
            if (path == "-")
                yield return new InputSource("stdin", () => standardInput);
            else if (Directory.Exists(path))
                foreach (var file in FilesIn(path, failed))
                    yield return Source(file);
            else if (File.Exists(path))
                yield return Source(path);
            else
                failed(path, "there is no such file or folder");
        }
    }

    private static InputSource Source(string path) => new(path.Replace('\\', '/'), () => File.OpenRead(path));

    private static List<string> FilesIn(string folder, Action<string, string> failed)
    {
        // Folders whose names start with a dot hold what tools keep.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        var files = Directory.EnumerateFiles(folder, "*", options)
            .Where(file => s_endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).SkipLast(1).Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (files.Count == 0)
            failed(folder, "there is no *.md, *.markdown or *.txt file in it");
        return files;
    }
}
