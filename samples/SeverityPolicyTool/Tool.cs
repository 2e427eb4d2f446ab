using IncidentKit;

namespace SeverityPolicyTool;

/// <summary>The whole program but for the process around it.</summary>
public static class Tool
{
    public const string Help = """
        severity-policy COMMAND FILES [OPTIONS]

          validate POLICY                          every mistake with its place
          analyse POLICY [--format text|json]      what can't be reached, never matters or contradicts itself, with examples
          explain POLICY FACTS [--format text|markdown|json]
                                                   the verdict for facts: a JSON object, or a file with one
          diff BEFORE AFTER [--format text|svg]    what differs between two policies
          draw POLICY [--format svg|mermaid|markdown] [--facts FACTS]
                                                   the policy as a picture or document; with facts, the way of their verdict
          test POLICY CASES                        tries the cases of a file
          back-test ACTIVE CANDIDATE INCIDENTS [--format text|markdown]
                                                   what a candidate would have said about past incidents (.jsonl or .csv)
          classify POLICY [--explain yes]          facts from JSON lines on the input, verdicts as JSON lines on the output

        A policy is a file, or "default". Options: --out FILE writes to a file instead of the output.
        Exit code 0: all is well; 1: findings, failed cases, lines that could not be classified; 2: the command line or a file can't be used.
        """;

    /// <summary>Does what the command line says.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">Facts to classify.</param>
    /// <param name="output">What was asked for.</param>
    /// <param name="error">What went wrong.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, TextReader input, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        if (args.Count == 0 || args[0] is "--help" or "-h" or "help")
        {
            output.WriteLine(Help);
            return args.Count == 0 ? ExitCode.Usage : ExitCode.Done;
        }

        try
        {
            var arguments = new Arguments(args.Skip(1));
            var file = arguments.Option("--out");
            if (file is null)
                return Run(args[0], arguments, input, output);
            using var text = new StringWriter { NewLine = "\n" };
            var code = Run(args[0], arguments, input, text);
            File.WriteAllText(file, text.ToString());
            return code;
        }
        catch (UsageException exception)
        {
            error.WriteLine($"severity-policy {args[0]}: {exception.Message}. Try --help.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or IncidentKitException)
        {
            error.WriteLine($"severity-policy {args[0]}: {exception.Message}");
        }

        return ExitCode.Usage;
    }

    private static int Run(string command, Arguments arguments, TextReader input, TextWriter output) => command switch
    {
        "validate" => Commands.Validate(arguments, output),
        "analyse" => Commands.Analyse(arguments, output),
        "explain" => Commands.Explain(arguments, output),
        "diff" => Commands.Diff(arguments, output),
        "draw" => Commands.Draw(arguments, output),
        "test" => Commands.Test(arguments, output),
        "back-test" => Commands.BackTest(arguments, output),
        "classify" => ClassifyCommand.Run(arguments, input, output),
        _ => throw new UsageException("is no command"),
    };
}
