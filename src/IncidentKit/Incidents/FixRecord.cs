namespace IncidentKit;

/// <summary>From the cause to the applied fix (F, H).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record FixRecord
{
    private readonly AppendOnlyList<HotfixAcknowledgement> _acknowledged = AppendOnlyList<HotfixAcknowledgement>.Empty;

    /// <summary>What is believed to be the cause while it is not certain; null when not stated.</summary>
    public string? Hypothesis { get; internal init; }

    /// <summary>The root cause in a sentence or two; null while unknown.</summary>
    public string? RootCause { get; internal init; }

    /// <summary>The number of the cause in the five whys that is the root; null when not tied to one.</summary>
    public int? RootCauseNumber { get; internal init; }

    /// <summary>When the fix was first begun: a strategy chosen, a fix applied, or the state Fixing entered, UTC; null while it was
    /// not. It stays when the fix has to be made anew.</summary>
    public DateTimeOffset? StartedAt { get; internal init; }

    /// <summary>The chosen strategy; null while none is.</summary>
    public FixStrategy? Strategy { get; internal init; }

    /// <summary>Why this strategy; null while none is chosen.</summary>
    public string? StrategyReason { get; internal init; }

    /// <summary>The answers to the strategy tree that were given with the choice; all unknown when the tree was not walked.</summary>
    public FixFacts Facts { get; internal init; }

    /// <summary>The hotfix rules acknowledged, in their order.</summary>
    public IReadOnlyList<HotfixRule> HotfixRules => [.. _acknowledged.Select(acknowledged => acknowledged.Rule).Order()];

    /// <summary>The last acknowledgement of each hotfix rule acknowledged, in the order in which they were first given.</summary>
    public IReadOnlyList<HotfixAcknowledgement> HotfixAcknowledgements => _acknowledged;

    /// <summary>The last test in staging (H3); null while there is none.</summary>
    public StagingTest? StagingTest { get; internal init; }

    /// <summary>The last review (H4); null while nobody has reviewed the fix.</summary>
    public FixReview? Review { get; internal init; }

    /// <summary>Who reviewed the fix (H4); null while nobody has.</summary>
    public string? Reviewer => Review?.By.Name;

    /// <summary>The applied fix; null while none is.</summary>
    public FixDeployment? Deployment { get; internal init; }

    /// <summary>How many fixes were applied in the whole incident.</summary>
    public int DeploymentCount { get; internal init; }

    internal FixRecord Begun(DateTimeOffset at) => StartedAt is null ? this with { StartedAt = at } : this;

    internal FixRecord Acknowledge(HotfixAcknowledgement acknowledgement)
    {
        for (var i = 0; i < _acknowledged.Count; i++)
        {
            if (_acknowledged[i].Rule == acknowledgement.Rule)
            {
                var evidence = acknowledgement.Evidence ?? _acknowledged[i].Evidence;
                return new(this, _acknowledged.Replace(i, acknowledgement with { Evidence = evidence }));
            }
        }

        return new(this, _acknowledged.Add(acknowledgement));
    }

    internal FixRecord WithoutAcknowledgements() => new(this, AppendOnlyList<HotfixAcknowledgement>.Empty);

    internal FixRecord()
    {
    }

    private FixRecord(FixRecord other, AppendOnlyList<HotfixAcknowledgement> acknowledged)
        : this(other) => _acknowledged = acknowledged;
}
