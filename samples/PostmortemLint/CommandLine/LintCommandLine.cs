using System.Globalization;
using IncidentKit;

namespace PostmortemLint;

/// <summary>What the command line asks for.</summary>
internal sealed record LintCommandLine
{
    public const string HelpText =
        """
        Lints and fact-checks postmortems and other texts about incidents.

        Usage: postmortem-lint [OPTIONS] PATH...

        PATH is a file, a folder (its *.md, *.markdown and *.txt files, and those of the folders in it), or - for standard input.

          --format FORMAT    text (default), jsonl or sarif
          --kind KIND        report, text or status-update; by its shape when left out
          --rule ID=LEVEL    off, info, warning or error; for one rule, may be given again
          --policy FILE      levels, words, people, systems and abbreviations of your own, as JSON
          --words FILE       words of your own, one a line: PHRASE | WHY | INSTEAD
          --audience WHOM    team (default) or customers
          --max-warnings N   more warnings than this are a failure
          --list-rules       list the rules with their levels
          --help             show this text

        Exit codes: 0 clean, 1 errors or too many warnings, 2 wrong command line, 3 something could not be read.
        """;

    private static readonly string[] s_formats = ["text", "jsonl", "sarif"];

    public IReadOnlyList<string> Paths { get; init; } = [];

    public string Format { get; init; } = "text";

    public InputKind Kind { get; init; }

    public IReadOnlyList<KeyValuePair<string, LintLevel>> Rules { get; init; } = [];

    public string? Policy { get; init; }

    public string? Words { get; init; }

    public bool ForCustomers { get; init; }

    public long? MaxWarnings { get; init; }

    public bool ListRules { get; init; }

    public bool Help { get; init; }

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="UsageException">An option is unknown, given twice, lacks its value or has a wrong one, or no path is given.</exception>
    public static LintCommandLine Parse(IReadOnlyList<string> args)
    {
        var line = new LintCommandLine();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i++)
        {
            var (option, value) = Split(args[i]);
            if (option.Length == 0)
            {
                line = line with { Paths = [.. line.Paths, args[i]] };
                continue;
            }

            if (option != "--rule" && !seen.Add(option))
                throw new UsageException($"{option} is given twice");
            line = line.With(option, () => value ?? (++i < args.Count ? args[i] : throw new UsageException($"{option} needs a value")));
        }

        if (line.Paths.Count == 0 && line is { Help: false, ListRules: false })
            throw new UsageException("name a file, a folder, or - for standard input");
        return line;
    }

    /// <summary>An option with the value behind its equals sign; a path has no option.</summary>
    private static (string Option, string? Value) Split(string argument)
    {
        if (argument == "-h")
            return ("--help", null);
        if (!argument.StartsWith('-') || argument == "-")
            return ("", null);
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }

    private LintCommandLine With(string option, Func<string> value) => option switch
    {
        "--help" => this with { Help = true },
        "--list-rules" => this with { ListRules = true },
        "--format" => this with { Format = OneOf(option, value(), s_formats) },
        "--kind" => this with { Kind = KindOf(value()) },
        "--rule" => this with { Rules = [.. Rules, RuleOf(value())] },
        "--policy" => this with { Policy = value() },
        "--words" => this with { Words = value() },
        "--audience" => this with { ForCustomers = OneOf(option, value(), ["team", "customers"]) == "customers" },
        "--max-warnings" => this with { MaxWarnings = NumberOf(value()) },
        _ => throw new UsageException($"unknown option '{option}'"),
    };

    private static string OneOf(string option, string value, string[] values) =>
        values.Contains(value) ? value : throw new UsageException($"{option} is {string.Join(" or ", values)}, not '{value}'");

    private static InputKind KindOf(string value) => OneOf("--kind", value, ["report", "text", "status-update"]) switch
    {
        "report" => InputKind.Report,
        "text" => InputKind.Text,
        _ => InputKind.StatusUpdate,
    };

    private static KeyValuePair<string, LintLevel> RuleOf(string value)
    {
        var parts = value.Split('=', 2);
        return parts.Length == 2 && Levels.TryParse(parts[1]) is { } level && parts[0].Length > 0
            ? KeyValuePair.Create(parts[0], level)
            : throw new UsageException($"--rule is ID=off, ID=info, ID=warning or ID=error, not '{value}'");
    }

    private static long NumberOf(string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException($"--max-warnings is a number, not '{value}'");
}
