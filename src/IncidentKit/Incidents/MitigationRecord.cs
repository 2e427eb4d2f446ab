namespace IncidentKit;

/// <summary>What was done to stop the bleeding (R1).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record MitigationRecord
{
    private readonly AppendOnlyList<Mitigation> _applied = AppendOnlyList<Mitigation>.Empty;
    private readonly int _earlier;

    /// <summary>The mitigations applied; the one with number n stands at index n - 1.</summary>
    public IReadOnlyList<Mitigation> Applied => _applied;

    /// <summary>Those applied since the impact started or last returned.</summary>
    public IEnumerable<Mitigation> Current => _applied.Skip(_earlier);

    /// <summary>Why no mitigation is safe; null when not stated.</summary>
    public string? NoneIsSafe { get; internal init; }

    /// <summary>Whether, since the impact started or last returned, one was applied with its outcome, or none is safe.</summary>
    public bool IsTried { get; private init; }

    internal static MitigationRecord Empty { get; } = new();

    internal MitigationRecord Add(Mitigation mitigation) =>
        new(this, _applied.Add(mitigation)) { IsTried = IsTried || mitigation.Outcome != AttemptOutcome.Pending };

    internal MitigationRecord Replace(Mitigation mitigation) =>
        new(this, _applied.Replace(mitigation.Number - 1, mitigation)) { IsTried = IsTried || mitigation.Number > _earlier };

    /// <summary>The impact returned: what was applied before no longer counts as tried.</summary>
    internal MitigationRecord Anew() => new(this, _applied.Count) { NoneIsSafe = null, IsTried = false };

    private MitigationRecord()
    {
    }

    private MitigationRecord(MitigationRecord other, AppendOnlyList<Mitigation> applied)
        : this(other) => _applied = applied;

    private MitigationRecord(MitigationRecord other, int earlier)
        : this(other) => _earlier = earlier;
}
