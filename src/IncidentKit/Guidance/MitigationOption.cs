namespace IncidentKit;

/// <summary>One way to stop the impact, and how far it was tried (R1, Q5).</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Kind">How.</param>
/// <param name="Do">What to do, as a sentence.</param>
/// <param name="NamedInTriage">Whether the answer to Q5 names it.</param>
/// <param name="Attempts">The mitigations of this kind since the impact started or last returned, in order.</param>
public sealed record MitigationOption(MitigationKind Kind, string Do, bool NamedInTriage, IReadOnlyList<Mitigation> Attempts)
{
    /// <summary>The mitigations of this kind since the impact started or last returned, in order.</summary>
    public IReadOnlyList<Mitigation> Attempts { get; } = Attempts.ToAppendOnly();

    /// <summary>What came of the last attempt; null when it was not tried.</summary>
    public AttemptOutcome? LastOutcome => Attempts.Count == 0 ? null : Attempts[^1].Outcome;
}
