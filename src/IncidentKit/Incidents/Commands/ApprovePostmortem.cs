using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Approves the postmortem as it is now (P). When its content changes afterwards, it has to be approved anew.</summary>
/// <param name="By">Who approves: each person once, and not who asked for the review.</param>
public sealed record ApprovePostmortem(Actor By) : IncidentCommand(By)
{
    /// <summary>Why to approve although findings block it, or although it is one's own text (ruling 11). Each of the two becomes process
    /// debt; where nothing stands in the way it has no effect.</summary>
    public string? OverrideReason { get; init; }

    internal override bool ReadsPostmortem => true;

    internal override void Decide(Decision decision)
    {
        var incident = decision.Incident;
        var postmortem = incident.Postmortem;
        decision.WhilePostmortemIsWritten("approved");
        decision.OptionalProse(nameof(OverrideReason), OverrideReason);
        decision.Check(
            postmortem.Status != PostmortemStatus.ChangesRequested, "State",
            $"waits for the changes that {postmortem.ChangeRequests[^1].By} requested; make them and record RequestPostmortemReview");
        var content = PostmortemContent.HashOf(incident);
        decision.Check(
            !postmortem.Approvals.Any(approval => approval.By == By && approval.Covers(content)), nameof(By), $"is {By}, who has approved this content already");

        var review = decision.ReviewOf(content);
        if (postmortem.ReviewRequestedBy == By)
            PassOrRefuse(decision, Gates.PostmortemApproved, nameof(By), $"{By} asked for the review: somebody else has to approve.");
        if (review is { Errors.Count: > 0 } && decision.Policy.Asks(Gates.NoBlockingFinding, incident.Severity))
            PassOrRefuse(decision, Gates.NoBlockingFinding, "State", $"The postmortem is not sound. {review}");
        decision.Record(new PostmortemApproved(content, decision.Policy.For(incident.Severity).MinimumApprovals, review));
    }

    private void PassOrRefuse(Decision decision, Gate gate, string member, string missing)
    {
        if (OverrideReason is null)
            decision.Refuse(member, $"is against {gate.Id}: {missing} To approve all the same, give OverrideReason; it is recorded as process debt");
        else
            decision.Record(new GateOverridden(gate.Id, gate.Rule, missing, OverrideReason));
    }
}
