namespace IncidentKit.Events;

/// <summary>Someone approved the postmortem (P).</summary>
/// <param name="ContentHash">The hash of the content approved; null in histories that did not record it.</param>
/// <param name="Needed">How many people had to approve by the policy.</param>
/// <param name="Review">What the review before it found; null when there was none.</param>
public sealed record PostmortemApproved(string? ContentHash = null, int Needed = 1, ReviewOutcome? Review = null) : IncidentChange
{
    internal override string Text => "Postmortem approved";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded)
    {
        var before = incident.Postmortem;
        var approvals = before.Approvals.Plus(new PostmortemApproval(recorded.By, recorded.OccurredAt, ContentHash));
        var isEnough = approvals.Where(approval => approval.ContentHash == ContentHash).Select(approval => approval.By).Distinct().Count() >= Needed;
        return incident with
        {
            Postmortem = before with
            {
                Status = isEnough ? PostmortemStatus.Approved : PostmortemStatus.InReview,
                Review = Review ?? before.Review,
                Approvals = approvals,
                ApprovedBy = isEnough ? recorded.By : null,
                ApprovedAt = isEnough ? recorded.OccurredAt : null,
                ApprovedContent = isEnough ? ContentHash : null,
            },
        };
    }
}
