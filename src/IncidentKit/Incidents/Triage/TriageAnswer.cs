namespace IncidentKit;

/// <summary>The answer to one triage question.</summary>
/// <remarks>Immutable; equal by content. At most the typed member that belongs to the question is given.</remarks>
/// <param name="Question">Which of the five.</param>
/// <param name="Text">The answer; null states that it is unknown.</param>
/// <param name="Evidence">What shows it; null when nothing was given.</param>
/// <param name="At">When it was answered, UTC.</param>
public sealed record TriageAnswer(TriageQuestion Question, string? Text, string? Evidence, DateTimeOffset At)
{
    /// <summary>Q2: when it started, UTC; null when not given.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Q3: who is affected; null when not given.</summary>
    public AffectedScope? Scope { get; init; }

    /// <summary>Q4: what changed; empty when not given.</summary>
    public IReadOnlyList<ChangeKind> Changes { get; init => field = (value ?? []).ToAppendOnly(); } = AppendOnlyList<ChangeKind>.Empty;

    /// <summary>Q5: the ways to stop the impact that are open; empty when none was named.</summary>
    public IReadOnlyList<MitigationKind> Options { get; init => field = (value ?? []).ToAppendOnly(); } = AppendOnlyList<MitigationKind>.Empty;
}
