namespace IncidentKit.Tests;

/// <summary>Files of the repository that are no code.</summary>
internal static class RepositoryFiles
{
    public static string Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IncidentKit.sln")))
                return Path.Combine(folder.FullName, path);
        }

        throw new InvalidOperationException("The tests do not run inside of the repository.");
    }
}
