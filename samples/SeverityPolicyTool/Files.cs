using IncidentKit;

namespace SeverityPolicyTool;

/// <summary>Files that the command line names.</summary>
internal static class Files
{
    private const long MaxText = 4 * 1024 * 1024;

    public static SeverityPolicy Policy(string file)
    {
        if (file == "default")
            return SeverityPolicy.Default;
        using var stream = File.OpenRead(file);
        return SeverityPolicy.Load(stream);
    }

    public static string Text(string file)
    {
        var length = new FileInfo(file).Length;
        return length <= MaxText ? File.ReadAllText(file) : throw new UsageException($"'{file}' has {length} bytes, {MaxText} at most");
    }
}
