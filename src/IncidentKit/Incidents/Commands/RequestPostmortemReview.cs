using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Asks for a review of the postmortem (P). Who asks answers for the text, and does not approve it.</summary>
/// <param name="By">Who asks.</param>
public sealed record RequestPostmortemReview(Actor By) : IncidentCommand(By)
{
    /// <summary>Who should review; anyone may when empty.</summary>
    public IReadOnlyList<string> Reviewers { get; init => field = value ?? []; } = [];

    internal override bool ReadsPostmortem => true;

    internal override void Decide(Decision decision)
    {
        var incident = decision.Incident;
        decision.WhilePostmortemIsWritten("reviewed");
        foreach (var reviewer in Reviewers)
            decision.Line(nameof(Reviewers), reviewer);
        var content = PostmortemContent.HashOf(incident);
        decision.Check(!incident.Postmortem.IsApproved(content), "State", "has an approved postmortem that did not change since");
        decision.Record(new PostmortemReviewRequested(Reviewers.ToAppendOnly(), decision.ReviewOf(content)));
    }
}
