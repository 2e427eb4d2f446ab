namespace IncidentKit.Events;

/// <summary>A reviewer asked for changes in the postmortem (P); earlier approvals do not count any more.</summary>
/// <param name="Changes">What to change.</param>
public sealed record PostmortemChangesRequested(string Changes) : IncidentChange
{
    internal override string Text => $"Changes in the postmortem requested — {Changes}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded)
    {
        var before = incident.Postmortem;
        return incident with
        {
            Postmortem = before with
            {
                Status = PostmortemStatus.ChangesRequested,
                ChangeRequests = before.ChangeRequests.Plus(new PostmortemChangeRequest(recorded.By, recorded.OccurredAt, Changes)),
                Approvals = AppendOnlyList<PostmortemApproval>.Empty,
                ApprovedBy = null,
                ApprovedAt = null,
                ApprovedContent = null,
            },
        };
    }
}
