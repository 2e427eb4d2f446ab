namespace IncidentKit.Hosting.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("incidentkit-hosting-");

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
