namespace IncidentKit;

/// <summary>From the cause to the applied fix (F, H).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record FixRecord
{
    /// <summary>What is believed to be the cause while it is not certain; null when not stated.</summary>
    public string? Hypothesis { get; internal init; }

    /// <summary>The root cause in a sentence or two; null while unknown.</summary>
    public string? RootCause { get; internal init; }

    /// <summary>The number of the cause in the five whys that is the root; null when not tied to one.</summary>
    public int? RootCauseNumber { get; internal init; }

    /// <summary>The chosen strategy; null while none is.</summary>
    public FixStrategy? Strategy { get; internal init; }

    /// <summary>Why this strategy; null while none is chosen.</summary>
    public string? StrategyReason { get; internal init; }

    /// <summary>The hotfix rules acknowledged, in their order.</summary>
    public IReadOnlyList<HotfixRule> HotfixRules { get; internal init; } = AppendOnlyList<HotfixRule>.Empty;

    /// <summary>The last test in staging (H3); null while there is none.</summary>
    public StagingTest? StagingTest { get; internal init; }

    /// <summary>Who reviewed the fix (H4); null while nobody has.</summary>
    public string? Reviewer { get; internal init; }

    /// <summary>The applied fix; null while none is.</summary>
    public FixDeployment? Deployment { get; internal init; }
}
