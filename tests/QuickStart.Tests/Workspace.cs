using IncidentKit;
using Spectre.Console;

namespace QuickStart.Tests;

/// <summary>A temporary folder in which the program runs as if from the command line.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("quickstart-").FullName;

    /// <summary>The folder given to <c>--out</c>; the program makes it.</summary>
    public string Out => Path.Combine(_root, "out");

    public string Database => Path.Combine(Out, "incidents.db");

    public string WriteScenario(string json) => WriteScenario(System.Text.Encoding.UTF8.GetBytes(json));

    public string WriteScenario(byte[] json) => Write("scenario.json", json);

    public string WritePolicy(string json) => WritePolicy(System.Text.Encoding.UTF8.GetBytes(json));

    public string WritePolicy(byte[] json) => Write("policy.json", json);

    /// <summary>A file that the program has written.</summary>
    public Task<string> ReadAsync(string name) => File.ReadAllTextAsync(Path.Combine(Out, name));

    /// <summary>Plays with <c>--fast</c> into <see cref="Out"/>.</summary>
    public Task<ProgramRun> PlayAsync(params string[] args) => RunAsync([.. args, "--fast", "--out", Out]);

    public static async Task<ProgramRun> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await QuickStartProgram.RunAsync(args, output, error);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Plays a scenario as in a terminal.</summary>
    public async Task<ProgramRun> PlayInTerminalAsync(
        string scenario, int width = 120, bool fast = true, CancellationToken cancellationToken = default)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(output),
        });
        terminal.Profile.Width = width;
        terminal.Profile.Height = 50;
        var exitCode = await QuickStartProgram.RunAsync(
            ["--scenario", scenario, .. fast ? (string[])["--fast"] : [], "--out", Out], TextWriter.Null, error, terminal, cancellationToken);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>What the store holds, read by a tracker of its own.</summary>
    public async Task<IReadOnlyList<IncidentSummary>> StoredAsync()
    {
        await using var tracker = new IncidentKitBuilder().UseSqlite(Database).Build();
        return (await tracker.QueryAsync(new IncidentQuery())).Items;
    }

    /// <summary>The one incident that the store holds, with its whole history.</summary>
    public async Task<Incident> IncidentAsync()
    {
        await using var tracker = new IncidentKitBuilder().UseSqlite(Database).Build();
        var summary = Assert.Single((await tracker.QueryAsync(new IncidentQuery())).Items);
        return (await tracker.FindAsync(summary.Id))!;
    }

    private string Write(string name, byte[] bytes)
    {
        var file = Path.Combine(_root, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
