namespace IncidentKit.Testing;

/// <summary>A simulation did not go as its steps expect.</summary>
/// <remarks>Code <c>simulation-failed</c>. The message lists everything that was not as expected, then what happened, so that a test's
/// output is enough to understand it.</remarks>
public sealed class SimulationFailedException : IncidentKitException
{
    internal SimulationFailedException(IReadOnlyList<string> failures, SimulationReport report)
        : base(
            "simulation-failed",
            $"""
            Not as expected:
              {string.Join("\n  ", failures)}

            What happened:
              {report.ToString().ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal)}
            """)
    {
        Failures = failures;
        Report = report;
    }

    /// <summary>Everything that was not as expected, in the order of the steps, each with its time.</summary>
    public IReadOnlyList<string> Failures { get; }

    /// <summary>What happened.</summary>
    public SimulationReport Report { get; }
}
