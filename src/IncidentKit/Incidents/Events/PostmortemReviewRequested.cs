namespace IncidentKit.Events;

/// <summary>A review of the postmortem was asked for (P).</summary>
/// <param name="Reviewers">Who was asked; empty means anyone.</param>
/// <param name="Review">What the library itself found then; null when it did not look.</param>
public sealed record PostmortemReviewRequested(IReadOnlyList<string> Reviewers, ReviewOutcome? Review = null) : IncidentChange
{
    /// <summary>Who was asked; empty means anyone.</summary>
    public IReadOnlyList<string> Reviewers { get; } = Reviewers.ToAppendOnly();

    internal override string Text => Reviewers.Count == 0
        ? "Review of the postmortem requested"
        : $"Review of the postmortem requested from {string.Join(", ", Reviewers)}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Postmortem = incident.Postmortem with
        {
            Status = PostmortemStatus.InReview,
            ReviewRequestedBy = recorded.By,
            ReviewRequestedAt = recorded.OccurredAt,
            Reviewers = Reviewers,
            Review = Review ?? incident.Postmortem.Review,
        },
    };
}
