using IncidentKit.Events;

namespace IncidentKit;

/// <summary>The review of the causes with what the incident's record knows besides the graph.</summary>
public static class IncidentCauses
{
    /// <summary>What is missing or wrong in the causes of an incident.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force: how many answers the whys should have.</param>
    /// <param name="judgeRoot">See <see cref="CauseReviewFacts.JudgeRoot"/>.</param>
    public static IReadOnlyList<CauseFinding> ReviewCauses(this Incident incident, ResponsePolicy policy, Func<string, RootProblem?>? judgeRoot = null)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(policy);
        return incident.Causes.Check(new CauseReviewFacts
        {
            Root = incident.Fix.RootCauseNumber,
            RootStatement = incident.Fix.RootCause,
            Whys = policy.Thresholds.Whys,
            Remedies = [.. incident.Actions.Where(action => action.IsRemedy).Select(action => action.Causes)],
            RetractedEntries = Retracted(incident),
            JudgeRoot = judgeRoot,
        });
    }

    private static HashSet<long> Retracted(Incident incident)
    {
        var retracted = new HashSet<long>();
        foreach (var correction in incident.History.Select(recorded => recorded.Change).OfType<EntryCorrected>())
        {
            // The last correction of an entry counts, as in the timeline.
            if (correction.Retracted)
                retracted.Add(correction.Target);
            else
                retracted.Remove(correction.Target);
        }

        return retracted;
    }
}
