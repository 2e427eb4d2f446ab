using IncidentKit;

namespace SeverityPolicyTool;

/// <summary>The commands but for classify.</summary>
internal static class Commands
{
    public static int Validate(Arguments arguments, TextWriter output)
    {
        var policy = Files.Policy(arguments.Files("POLICY")[0]);
        output.WriteLine($"{policy.Name ?? "The policy"} is valid: {policy.Levels.Length} levels, {policy.Facts.Length} facts, {policy.Rules.Length} {(policy.Tree is null ? "rules" : "outcomes")}. Content hash {policy.ContentHash}.");
        return ExitCode.Done;
    }

    public static int Analyse(Arguments arguments, TextWriter output)
    {
        var format = arguments.Choice("--format", "text", "json");
        var analysis = PolicyAnalysis.Of(Files.Policy(arguments.Files("POLICY")[0]));
        output.WriteLine(format == "json" ? analysis.ToJson().TrimEnd('\n') : analysis.ToString());
        return analysis.IsClean ? ExitCode.Done : ExitCode.Findings;
    }

    public static int Explain(Arguments arguments, TextWriter output)
    {
        var format = arguments.Choice("--format", "text", "markdown", "json");
        var files = arguments.Files("POLICY", "FACTS");
        var verdict = Verdict(Files.Policy(files[0]), files[1]);
        output.WriteLine(format switch { "json" => verdict.ToJson(), "markdown" => verdict.ToMarkdown().TrimEnd('\n'), _ => verdict.ToString() });
        return ExitCode.Done;
    }

    public static int Diff(Arguments arguments, TextWriter output)
    {
        var format = arguments.Choice("--format", "text", "svg");
        var files = arguments.Files("BEFORE", "AFTER");
        var difference = PolicyDifference.Between(Files.Policy(files[0]), Files.Policy(files[1]));
        output.WriteLine(format == "svg" ? SeverityDrawing.ToSvg(difference).TrimEnd('\n') : difference.ToString());
        return difference.Changes.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }

    public static int Draw(Arguments arguments, TextWriter output)
    {
        var format = arguments.Choice("--format", "svg", "mermaid", "markdown");
        var facts = arguments.Option("--facts");
        var policy = Files.Policy(arguments.Files("POLICY")[0]);
        if (facts is not null && format == "markdown")
            throw new UsageException("--facts are for pictures; explain writes a verdict as Markdown");
        var text = (format, facts) switch
        {
            ("markdown", _) => SeverityDrawing.ToMarkdown(policy),
            ("mermaid", null) => SeverityDrawing.ToMermaid(policy),
            ("mermaid", _) => SeverityDrawing.ToMermaid(Verdict(policy, facts)),
            (_, null) => SeverityDrawing.ToSvg(policy),
            _ => SeverityDrawing.ToSvg(Verdict(policy, facts)),
        };
        output.WriteLine(text.TrimEnd('\n'));
        return ExitCode.Done;
    }

    public static int Test(Arguments arguments, TextWriter output)
    {
        var files = arguments.Files("POLICY", "CASES");
        var results = PolicyCases.Parse(Files.Text(files[1])).Run(Files.Policy(files[0]));
        foreach (var result in results)
            output.WriteLine(result);
        var failed = results.Count(result => !result.Passed);
        output.WriteLine($"{results.Length - failed} passed, {failed} failed");
        return failed == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    public static int BackTest(Arguments arguments, TextWriter output)
    {
        var format = arguments.Choice("--format", "text", "markdown");
        var files = arguments.Files("ACTIVE", "CANDIDATE", "INCIDENTS");
        var (active, candidate) = (Files.Policy(files[0]), Files.Policy(files[1]));
        using var reader = new StreamReader(files[2]);
        var incidents = files[2].EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? PastIncidentReader.ReadCsv(reader, active, candidate)
            : PastIncidentReader.ReadJsonLines(reader);
        var calendar = WorkCalendar.Default;
        var test = IncidentKit.BackTest.Run(active, candidate, incidents, new BackTestOptions
        {
            DueAt = (target, detected) => target.Kind switch
            {
                ResolutionTargetKind.NextBusinessDay => calendar.EndOfNextBusinessDay(detected),
                ResolutionTargetKind.NextSprint => calendar.EndOfNextSprint(detected),
                _ => detected + target.Duration,
            },
        });
        output.WriteLine((format == "markdown" ? test.ToMarkdown() : test.ToString()).TrimEnd('\n'));
        return test.Unusable.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }

    private static SeverityVerdict Verdict(SeverityPolicy policy, string facts) =>
        new SeverityClassifier(policy).Classify(facts.TrimStart().StartsWith('{') ? facts : Files.Text(facts));
}
