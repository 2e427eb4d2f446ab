namespace IncidentKit.Conventions.Tests.Support;

/// <summary>Text that may only change on purpose: a file in the repository that a person has approved.</summary>
internal static class Approval
{
    /// <summary>Whether this run rewrites what it would otherwise compare: <c>APPROVE=1 dotnet test …</c>.</summary>
    public static bool IsAsked => Environment.GetEnvironmentVariable("APPROVE") == "1";

    public static void Verify(string approvedFile, string actual)
    {
        var approvedPath = Repository.FullPath(approvedFile);
        if (IsAsked)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approvedPath)!);
            File.WriteAllText(approvedPath, actual);
            return;
        }

        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        if (approved == actual)
        {
            return;
        }

        var name = Path.GetFileName(approvedFile);
        var received = Path.Combine(Repository.EmptyTemporaryFolder("received-" + name), name + ".received");
        File.WriteAllText(received, actual);
        Assert.Fail(
            $"""
            {approvedFile} no longer says what the code does:
            {Difference(approved, actual)}
            All of it is in {received}
            If you meant it, approve it with "APPROVE=1 dotnet test tests/IncidentKit.Conventions.Tests", and commit the file.
            """);
    }

    private static string Difference(string approved, string actual)
    {
        var before = approved.Split('\n');
        var after = actual.Split('\n');
        var gone = before.Except(after, StringComparer.Ordinal).Select(line => "- " + line.TrimEnd());
        var added = after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line.TrimEnd());
        var lines = gone.Concat(added).Take(30).ToList();
        return lines.Count > 0 ? string.Join('\n', lines) : "(the same lines, in another order or number)";
    }
}
