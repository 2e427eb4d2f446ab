using System.Globalization;

namespace IncidentKit;

/// <summary>The review that needs no reading of prose: are the causes causes, and will the actions be done (P, R4, R5)?</summary>
/// <param name="judgeRoot">See <see cref="CauseReviewFacts.JudgeRoot"/>.</param>
public sealed class RecordReview(Func<string, RootProblem?>? judgeRoot = null) : IPostmortemReview
{
    /// <inheritdoc/>
    public IReadOnlyList<PostmortemFinding> Review(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var causes = incident.ReviewCauses(policy, judgeRoot)
            .Select(finding => new PostmortemFinding(finding.Id, finding.Blocks, Place("cause", finding.Cause, "the five whys"), finding.Message));
        var actions = ActionReview.Check(incident, DateOnly.FromDateTime(now.UtcDateTime))
            .Select(finding => new PostmortemFinding(finding.Id, Blocks: false, Place("action item", finding.Action, "the action items"), finding.Message));
        return [.. causes, .. actions];
    }

    private static string Place(string kind, int? number, string whole) =>
        number is { } given ? string.Create(CultureInfo.InvariantCulture, $"{kind} {given}") : whole;
}
