namespace IncidentKit;

/// <summary>What a stated root cause is about, and how it was told.</summary>
/// <param name="Kind">System, person or symptom.</param>
/// <param name="Reason">What in the words decided it, in one sentence.</param>
/// <param name="NextQuestion">What to ask next; null for a system's gap, where the chain may end.</param>
public sealed record RootCauseVerdict(RootCauseKind Kind, string Reason, string? NextQuestion);
