using System.Globalization;
using IncidentKit.DeliveryCrashTest;

if (args is [WorkerProcess.Mode])
    return await Worker.RunAsync();

var options = new Dictionary<string, int>(StringComparer.Ordinal) { ["--kills"] = 50, ["--incidents"] = 1000, ["--seed"] = Environment.TickCount & int.MaxValue };
for (var i = 0; i < args.Length; i += 2)
{
    if (!options.ContainsKey(args[i]) || !int.TryParse(args.ElementAtOrDefault(i + 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
    {
        Console.Error.WriteLine("Usage: DeliveryCrashTest [--kills N] [--incidents N] [--seed S]");
        return 2;
    }

    options[args[i]] = value;
}

return await Rounds.RunAsync(options["--kills"], options["--incidents"], options["--seed"]);
