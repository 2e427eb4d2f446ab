using IncidentKit;

namespace PostmortemLint;

/// <summary>The whole program but for the process around it.</summary>
public static class LintProgram
{
    /// <summary>Does what the command line says.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">Standard input, for the path <c>-</c>.</param>
    /// <param name="output">Takes the findings.</param>
    /// <param name="error">Takes what could not be read, and the sum of it all.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            var options = LintCommandLine.Parse(args);
            if (options.Help)
                output.WriteLine(LintCommandLine.HelpText);
            else if (options.ListRules)
                RuleList.Write(RuleSettings.From(options), output);
            else
                return Lint(options, input, output, error);
            return ExitCode.Clean;
        }
        catch (UsageException exception)
        {
            error.WriteLine($"postmortem-lint: {exception.Message}. Try --help.");
            return ExitCode.Usage;
        }
        finally
        {
            output.Flush();
        }
    }

    private static int Lint(LintCommandLine options, Stream input, TextWriter output, TextWriter error)
    {
        var settings = RuleSettings.From(options);
        var reviewer = new InputReviewer(settings, options);
        var writer = FindingWriters.For(options.Format, settings, output);
        var totals = new Totals();
        foreach (var source in InputFiles.Expand(options.Paths, input, totals.Failed))
        {
            try
            {
                foreach (var finding in reviewer.Review(source))
                {
                    totals.Count(finding.Level);
                    writer.Write(finding);
                }

                totals.Files++;
            }
            catch (InputException exception)
            {
                totals.Failed(source.Name, exception.Message);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or IncidentKitException)
            {
                totals.Failed(source.Name, exception.Message);
            }
        }

        writer.Finish(totals.Failures);
        foreach (var failure in totals.Failures)
            error.WriteLine($"{failure.File}: error: {failure.Problem}");
        error.WriteLine(totals.InWords(options.MaxWarnings));
        return totals.ExitCode(options.MaxWarnings);
    }
}
