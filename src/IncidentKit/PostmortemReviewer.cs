using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>Asks the reviews of a tracker, so that no command past it decides about a postmortem that nobody has read.</summary>
internal sealed class PostmortemReviewer(IReadOnlyList<IPostmortemReview> reviews, ResponsePolicy policy, TimeProvider time)
{
    public IReadOnlyList<PostmortemFinding> FindingsOf(Incident incident)
    {
        var now = time.GetUtcNow();
        return [.. reviews.SelectMany(review => review.Review(incident, policy, now))];
    }

    /// <summary>What the reviews find, counted; null for a command that it does not matter to.</summary>
    public ReviewOutcome? OutcomeFor(IncidentCommand command, Incident incident) => !command.ReadsPostmortem ? null : new ReviewOutcome(
        PostmortemContent.HashOf(incident),
        [.. FindingsOf(incident).Where(finding => finding.Blocks).CountBy(finding => finding.Rule).Select(count => new RuleCount(count.Key, count.Value))]);
}
