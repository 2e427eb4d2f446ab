namespace IncidentKit;

/// <summary>How the severity of a running incident stands to its facts: a pure function of incident, policy and time.</summary>
/// <param name="Verdict">What the facts speak for.</param>
/// <param name="Standing">The level that is acted on; null before the first assessment.</param>
/// <param name="Proposal">What is proposed to a person; null when nothing is, or not yet.</param>
/// <param name="ProposedFrom">From when on a lowering is proposed, when the facts go on speaking for it; null for everything else.</param>
/// <param name="IsOverridden">Whether a person set the level against the facts.</param>
public sealed record SeverityReview(
    SeverityVerdict Verdict, Severity? Standing, Severity? Proposal, DateTimeOffset? ProposedFrom, bool IsOverridden)
{
    /// <summary>Looks at an incident.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    public static SeverityReview Of(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(policy);
        var verdict = IncidentFacts.VerdictOf(incident, policy);
        var overridden = incident.SeverityOverride is not null;
        if (incident.Severity is not { } standing || verdict.Level == standing)
            return new SeverityReview(verdict, incident.Severity, null, null, overridden);
        if (verdict.Level.IsWorseThan(standing))
            return new SeverityReview(verdict, standing, verdict.Level, null, overridden);
        var from = (incident.MilderSince ?? incident.StateSince) + policy.SeverityRules.Reassessment.LowerAfter;
        return new SeverityReview(verdict, standing, now >= from ? verdict.Level : null, from, overridden);
    }

    /// <summary>What to do, in a sentence.</summary>
    public override string ToString() => (Proposal, ProposedFrom) switch
    {
        ({ } level, null) => $"The facts speak for {level} instead of {Standing}: {Verdict.Reason} A person has to confirm it.",
        ({ } level, _) => $"The facts have spoken for {level} instead of {Standing} for a while: {Verdict.Reason} A person may lower it.",
        (null, { } from) => $"The facts speak for {Verdict.Level} instead of {Standing}; it is proposed at {from:u} if that lasts.",
        _ => Standing is null ? "No severity is set yet." : $"{Standing} is what the facts speak for.",
    };
}
