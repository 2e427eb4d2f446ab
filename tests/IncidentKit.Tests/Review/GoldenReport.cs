using System.Runtime.CompilerServices;

namespace IncidentKit.Tests.Review;

/// <summary>Text that a person approved; APPROVE=1 writes it anew.</summary>
internal static class GoldenReport
{
    /// <summary>Compares a text with the file of that path under the project, which lies beside the test.</summary>
    public static void AssertEqual(string name, string text, [CallerFilePath] string test = "")
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(test)!, Path.GetFileName(name)), text);
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)), text);
    }
}
