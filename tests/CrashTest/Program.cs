using System.Globalization;
using IncidentKit.CrashTest;

if (args is ["write"])
{
    await Writer.RunAsync();
    return 0;
}

var options = new Dictionary<string, int>(StringComparer.Ordinal) { ["--rounds"] = 100, ["--seed"] = Environment.TickCount };
for (var i = 0; i < args.Length; i += 2)
{
    if (!options.ContainsKey(args[i]) || !int.TryParse(args.ElementAtOrDefault(i + 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
    {
        Console.Error.WriteLine("Usage: CrashTest [--rounds N] [--seed S]");
        return 2;
    }

    options[args[i]] = value;
}

return await Rounds.RunAsync(options["--rounds"], options["--seed"]);
