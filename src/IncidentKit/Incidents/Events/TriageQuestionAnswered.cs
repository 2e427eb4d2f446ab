namespace IncidentKit.Events;

/// <summary>A triage question was answered, or stated to be unknown (Q).</summary>
/// <param name="Question">Which question.</param>
/// <param name="Answer">The answer; null states that it is unknown.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="StartedAt">Q2: when it started, UTC.</param>
/// <param name="Scope">Q3: who is affected.</param>
/// <param name="Changes">Q4: what changed.</param>
/// <param name="Options">Q5: the ways to stop the impact that are open.</param>
public sealed record TriageQuestionAnswered(
    TriageQuestion Question, string? Answer = null, string? Evidence = null, DateTimeOffset? StartedAt = null, AffectedScope? Scope = null,
    IReadOnlyList<ChangeKind>? Changes = null, IReadOnlyList<MitigationKind>? Options = null) : IncidentChange
{
    private const string MilestoneSource = "triage question Q2";

    /// <summary>Q4: what changed.</summary>
    public IReadOnlyList<ChangeKind>? Changes { get; } = Changes?.ToAppendOnly();

    /// <summary>Q5: the ways to stop the impact that are open.</summary>
    public IReadOnlyList<MitigationKind>? Options { get; } = Options?.ToAppendOnly();

    internal override string Text => $"Triage: {Question.Phrase()} {Answer ?? "Unknown"}";

    internal override bool IsKey => false;

    /// <summary>Whether an answer to Q2 sets the start of the impact: nobody has stated it, or an earlier answer did.</summary>
    internal static bool SetsImpactStart(Incident incident) =>
        incident.Milestones.Find(MilestoneKind.ImpactStarted) is null or { Source: MilestoneSource };

    internal override Incident Apply(Incident incident, IncidentEvent recorded)
    {
        var answered = incident with
        {
            Triage = incident.Triage.With(new TriageAnswer(Question, Answer, Evidence, recorded.OccurredAt)
            {
                StartedAt = StartedAt,
                Scope = Scope,
                Changes = Changes ?? [],
                Options = Options ?? [],
            }),
            Impact = Scope is null ? incident.Impact : incident.Impact with { Scope = Scope },
            Milestones = StartedAt is { } started && SetsImpactStart(incident)
                ? incident.Milestones.Set(new Milestone(MilestoneKind.ImpactStarted, started, MilestoneCertainty.Exact, MilestoneSource))
                : incident.Milestones,
        };
        return answered.ReachTriaged();
    }
}
