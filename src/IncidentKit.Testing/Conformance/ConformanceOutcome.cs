namespace IncidentKit.Testing;

/// <summary>How a case ended that did not fail.</summary>
/// <param name="LeftOutBecause">Why it did not run, as the harness gave the reason; null when it ran and the contract was kept.</param>
public sealed record ConformanceOutcome(string? LeftOutBecause)
{
    /// <summary>Whether it ran. Count it: a suite that leaves out everything shows nothing.</summary>
    public bool HasRun => LeftOutBecause is null;
}
