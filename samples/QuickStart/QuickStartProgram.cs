using System.Data.Common;
using IncidentKit;
using Spectre.Console;

namespace QuickStart;

/// <summary>The whole program but for the process around it.</summary>
public static class QuickStartProgram
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(350);

    /// <summary>Does what the command line says.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">What is asked for.</param>
    /// <param name="error">What went wrong.</param>
    /// <param name="terminal">Draws live here instead of writing lines to the output; null when the output is not a terminal.</param>
    /// <param name="cancellationToken">Ctrl+C.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, TextWriter output, TextWriter error, IAnsiConsole? terminal = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            var options = QuickStartOptions.Parse(args);
            if (options.Help)
                output.WriteLine(QuickStartOptions.HelpText);
            else if (options.List)
                ListScenarios(output);
            else
                return await PlayAsync(options, ViewFor(output, terminal, options.Fast), error, cancellationToken);
            return ExitCode.Done;
        }
        catch (UsageException exception)
        {
            error.WriteLine($"quickstart: {OneLine.Of(exception.Message)}. Try --help.");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("quickstart: cancelled. What was played before stays in the database.");
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DbException or IncidentKitException)
        {
            error.WriteLine($"quickstart: {OneLine.Of(exception.Message)}");
            return ExitCode.Failed;
        }
    }

    private static IScenarioView ViewFor(TextWriter output, IAnsiConsole? terminal, bool fast) =>
        terminal is null ? new PlainView(output) : new LiveView(terminal, fast ? TimeSpan.Zero : s_pause);

    private static void ListScenarios(TextWriter output)
    {
        foreach (var file in ShippedFiles.Scenarios.Paths)
        {
            var scenario = ScenarioReader.Read(file).Scenario;
            output.WriteLine(Path.GetFileNameWithoutExtension(file));
            output.WriteLine($"    {OneLine.Of(scenario?.Title ?? "has mistakes: play it to see them")}");
            if (scenario is not null)
                output.WriteLine($"    Source: {OneLine.Of(scenario.Source)}");
        }

        output.WriteLine($"Policies: {string.Join(", ", ShippedFiles.Policies.Names)}");
    }

    private static async Task<int> PlayAsync(
        QuickStartOptions options, IScenarioView view, TextWriter error, CancellationToken cancellationToken)
    {
        var scenarioFile = ShippedFiles.Scenarios.Find(options.Scenario, "scenario");
        var policyFile = options.Policy is null ? null : ShippedFiles.Policies.Find(options.Policy, "policy");
        var policyReading = policyFile is null ? new PolicyReading(ResponsePolicy.Default, []) : PolicyReader.Read(policyFile);
        var reading = ScenarioReader.Read(scenarioFile);
        var problems = reading.Problems;
        if (policyReading.Policy is { } policy && reading.Scenario is { } scenario)
        {
            problems = await Rehearsal.ProblemsOfAsync(scenario, policy, cancellationToken);
            if (problems.Count == 0)
            {
                await new IncidentFolder(options.Out).PlayAsync(scenario, policy, view, cancellationToken);
                return ExitCode.Done;
            }
        }

        foreach (var problem in policyReading.Problems)
            error.WriteLine(problem);
        foreach (var problem in problems)
            error.WriteLine(problem);
        return ExitCode.Failed;
    }
}
