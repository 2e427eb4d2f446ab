namespace QuickStart;

/// <summary>What the command line asks for.</summary>
internal sealed record QuickStartOptions
{
    public const string HelpText =
        """
        Plays an incident through IncidentKit into a SQLite file, and writes its postmortem and the audit of the response.

        Usage: dotnet run --project samples/QuickStart [-- OPTIONS]

          --scenario FILE  play this scenario, a file or the name of a shipped one (default: worked-incident)
          --policy FILE    respond by this policy, a file or the name of a shipped one (default: the process as it stands)
          --list           list the shipped scenarios with their sources, and the shipped policies
          --fast           no pauses; there are none either when the output is not a terminal
          --out DIR        where incidents.db, postmortem and audit go (default: quickstart-out)
          --help           show this text

        Exit codes: 0 done, 1 the scenario or the policy has mistakes or a file can't be written, 2 wrong command line,
        130 cancelled.
        """;

    public string Scenario { get; init; } = "worked-incident";

    /// <summary>Null for the default policy.</summary>
    public string? Policy { get; init; }

    public string Out { get; init; } = "quickstart-out";

    public bool Fast { get; init; }

    public bool List { get; init; }

    public bool Help { get; init; }

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="UsageException">An option is unknown, given twice, or lacks its value.</exception>
    public static QuickStartOptions Parse(IReadOnlyList<string> args)
    {
        var options = new QuickStartOptions();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i++)
        {
            var option = args[i];
            options = option switch
            {
                "--help" or "-h" => options with { Help = true },
                "--list" => options with { List = true },
                "--fast" => options with { Fast = true },
                "--scenario" => options with { Scenario = ValueAt(args, ++i, option, "the file or name of a scenario") },
                "--policy" => options with { Policy = ValueAt(args, ++i, option, "the file or name of a policy") },
                "--out" => options with { Out = ValueAt(args, ++i, option, "a folder") },
                _ => throw new UsageException($"unknown option '{option}'"),
            };
            if (!seen.Add(option))
                throw new UsageException($"{option} is given twice");
        }

        return options;
    }

    private static string ValueAt(IReadOnlyList<string> args, int index, string option, string what) =>
        index < args.Count && args[index].Length > 0 && !args[index].StartsWith("--", StringComparison.Ordinal)
            ? args[index]
            : throw new UsageException($"{option} needs {what}");
}
