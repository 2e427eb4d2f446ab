namespace IncidentKit.Conventions.Tests.Support;

/// <summary>The working tree: the files git tracks, and new ones it does not ignore. Paths are relative, with slashes.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Files { get; } = ListFiles();

    public static IEnumerable<string> FilesUnder(string folder, string ending) =>
        Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The names of the projects under <c>src</c>, each of which ships as a package of that name.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. FilesUnder("src", ".csproj").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> PackageRows { get; } = [.. Packages];

    public static string FullPath(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(FullPath(file));

    public static string[] ReadLines(string file) => File.ReadAllLines(FullPath(file));

    /// <summary>A fresh, empty folder outside what git tracks.</summary>
    public static string EmptyTemporaryFolder(string name)
    {
        var folder = Path.Combine(Root, ".artifacts", "temp", name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Directory.CreateDirectory(folder).FullName;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "IncidentKit.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("No IncidentKit.sln above " + AppContext.BaseDirectory);
        }

        return folder;
    }

    private static List<string> ListFiles()
    {
        // The tree may belong to another user than the one who runs the tests: without safe.directory git would refuse.
        var git = Cli.Run("git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard", "-z");
        Assert.True(git.ExitCode == 0, "The conventions are checked on the files git knows, and git says: " + git.Output);
        return [.. git.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(FullPath(file)))];
    }
}
