namespace IncidentKit;

/// <summary>What is known about an incident's impact: the last assessment, and the facts reported since.</summary>
internal static class IncidentFacts
{
    private const string Share = "affectedUsersPercentage";
    private const string MoreThanTenPercent = "moreThanTenPercentAffected";

    /// <summary>Refuses facts that do not fit the policy.</summary>
    public static void Check(SeverityPolicy policy, FactValues facts) => SeverityFacts.From(policy, facts);

    /// <summary>What is known once some facts have changed. The names of one fact stand for each other.</summary>
    public static FactValues Plus(SeverityPolicy? policy, FactValues known, FactValues changed)
    {
        foreach (var (name, value) in changed)
        {
            var names = policy?.NamesOf(name) ?? [];
            known = known.Without(names).Without(name is Share or MoreThanTenPercent ? [Share, MoreThanTenPercent] : []).With(name, value);
        }

        return known;
    }

    /// <summary>The facts in the terms of a policy; those that it does not know, perhaps not any more, are left aside.</summary>
    public static SeverityFacts Of(SeverityPolicy policy, in ImpactAssessment assessment, FactValues reported)
    {
        var facts = SeverityFacts.From(policy, assessment);
        foreach (var (name, value) in reported)
        {
            if (!policy.Knows(name))
                continue;
            try
            {
                facts = facts.With(name, value);
            }
            catch (SeverityFactsException)
            {
                // The policy has changed since, and takes this value for none of its own: it is unknown to it.
            }
        }

        return facts;
    }

    public static SeverityVerdict VerdictOf(Incident incident, ResponsePolicy policy) =>
        policy.Classifier.Classify(Of(policy.SeverityRules, incident.Assessment, incident.ReportedFacts));

    /// <summary>Everything known, by name.</summary>
    public static FactValues All(Incident incident)
    {
        var facts = FactValues.Empty;
        foreach (var fact in Enum.GetValues<SeverityFact>())
        {
            if (incident.Assessment[fact] is var answer and not Answer.Unknown)
                facts = facts.With(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(fact.ToString()), answer);
        }

        if (incident.Assessment.AffectedUsersPercentage is { } share)
            facts = facts.Without(MoreThanTenPercent).With(Share, share);
        return Plus(null, facts, incident.ReportedFacts);
    }
}
