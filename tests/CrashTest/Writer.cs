using System.Diagnostics;
using System.Globalization;
using System.Text;
using IncidentKit.Commands;
using IncidentKit.Sqlite;

namespace IncidentKit.CrashTest;

/// <summary>The process that gets killed: several callers that write until then, and print what was acknowledged.</summary>
internal static class Writer
{
    /// <summary>How many write at the same time, each to an incident of its own as a rule.</summary>
    public const int Callers = 16;

    /// <summary>The line that says that it has warmed up.</summary>
    public const string Ready = "ready";

    private const int LongestHistory = 60;
    private const int WarmUpHistory = 5;
    private static readonly Actor s_actor = Actor.Service("crash test");
    private static readonly string s_padding = new('.', 3000);
    private static readonly Process s_self = Process.GetCurrentProcess();
    private static int s_acknowledgementsLeft;

    public static async Task RunAsync()
    {
        var output = Console.OpenStandardOutput();
        await using (var memory = Tracker(new InMemoryIncidentStore()))
            await WriteOneIncidentAsync(memory, caller: 0, round: 0, WarmUpHistory, Stream.Null);
        output.Write(Encoding.ASCII.GetBytes($"{Ready}\n"));

        // Not Console.In, whose asynchronous reads block.
        using var input = new StreamReader(Console.OpenStandardInput());
        if (await input.ReadLineAsync() is not { } order)
            return;
        var (round, acknowledgements, path) = WriterOrder.Parse(order);
        s_acknowledgementsLeft = acknowledgements;
        await using var tracker = Tracker(SqliteIncidentStore.Open(path));
        var writing = Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            while (true)
                await WriteOneIncidentAsync(tracker, caller, round, LongestHistory, output);
        }));

        // Ends with its parent, however that ends, or else with the first failure.
        await await Task.WhenAny([input.ReadLineAsync(), .. writing]);
    }

    private static IncidentTracker Tracker(IIncidentStore store) => new IncidentKitBuilder()
        .UseStore(store)
        .AddNotifier("nobody", new Nobody(), new NotifierOptions { Kinds = new HashSet<string>(StringComparer.Ordinal) { "observation_recorded" } })
        .Build();

    private static async Task WriteOneIncidentAsync(IncidentTracker tracker, int caller, int round, int versions, Stream output)
    {
        // Half of the time it goes on where the process before it was killed.
        Incident? incident = null;
        var recent = await tracker.QueryAsync(new IncidentQuery { PageSize = Callers });
        if (round % 2 == 0 && recent.Items.Count > caller)
            incident = await tracker.FindAsync(recent.Items[caller].Id);
        if (incident is null || incident.Version > versions / 2)
        {
            incident = await tracker.DeclareAsync(
                new DeclareIncident(s_actor, "Crash test") { Systems = ["store"], Key = Key(round, caller, "declare") });
            Acknowledge(incident, Key(round, caller, "declare"), output);
        }

        while (incident.Version < versions)
        {
            var key = Key(round, caller, (incident.Version + 1).ToString(CultureInfo.InvariantCulture));
            incident = await tracker.ExecuteAsync(incident.Id, Next(incident, key));
            Acknowledge(incident, key, output);
        }
    }

    private static IncidentCommand Next(Incident incident, string key) => (incident.Version % 4) switch
    {
        0 => new Retitle(s_actor, $"Crash test {key}") { Key = key },
        1 => new SetAffectedSystems(s_actor, ["store", key]) { Key = key },
        _ => new Observe(s_actor, $"Observed {key}{s_padding}") { Key = key },
    };

    private static string Key(int round, int caller, string step) => string.Create(CultureInfo.InvariantCulture, $"{round}/{caller}/{step}");

    private static void Acknowledge(Incident incident, string key, Stream output)
    {
        var line = Encoding.ASCII.GetBytes($"{new Acknowledgement(incident.Id, incident.Version, key)}\n");
        lock (output)
        {
            output.Write(line);
            output.Flush();
            if (output != Stream.Null && --s_acknowledgementsLeft == 0)
                s_self.Kill();
        }
    }
}
