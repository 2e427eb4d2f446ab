using System.Text;

namespace PostmortemLint.Tests;

/// <summary>A temporary folder, and runs of the program in it.</summary>
internal sealed class Workspace : IDisposable
{
    public Workspace() => Folder = Directory.CreateTempSubdirectory("postmortem-lint").FullName;

    public string Folder { get; }

    public static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "Documents", name + ".sample.md");

    /// <summary>Runs the program with a text on standard input.</summary>
    public static LintRunResult Lint(string input, params string[] args) => Run(Encoding.UTF8.GetBytes(input), args);

    public static LintRunResult Run(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        return Run(stream, args);
    }

    public static LintRunResult Run(Stream input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = LintProgram.Run(args, input, output, error);
        return new LintRunResult(code, output.ToString(), error.ToString());
    }

    /// <summary>Writes a file, and its folders.</summary>
    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
