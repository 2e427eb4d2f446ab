namespace IncidentKit;

/// <summary>Holds what a postmortem claims in prose against what its timeline, its summary and its incident say.</summary>
/// <remarks>
/// It never guesses: where a claim or a row of the timeline can be read in several ways and one of them agrees, the claim is
/// supported, and where none can be told, it is not checkable. Pure and deterministic; the time it takes grows with the length of
/// the text. No regular expressions, no culture.
/// </remarks>
public static class FactChecker
{
    /// <summary>Checks every claim that is found.</summary>
    /// <param name="postmortem">The postmortem, made from a record or written by hand.</param>
    /// <param name="incident">The incident it tells of, whose milestones and figures count as well; null when there is
    /// none.</param>
    /// <returns>The claims in the order of the template's sections, and in each text from its start.</returns>
    public static IReadOnlyList<FactCheck> Check(Postmortem postmortem, Incident? incident = null)
    {
        ArgumentNullException.ThrowIfNull(postmortem);
        var timeline = new TimelineReading(postmortem, incident);
        var facts = new SummaryFacts(postmortem, incident);
        var checks = new List<FactCheck>();
        checks.AddRange(SummaryChecks.Of(postmortem, timeline));
        foreach (var text in FactText.Of(postmortem))
        {
            checks.AddRange(new[]
            {
                DurationChecks.Of(text, timeline), ClockChecks.Of(text, timeline), PercentageChecks.Of(text, timeline, facts),
                UserChecks.Of(text, facts), DateChecks.Of(text, postmortem, timeline), WordChecks.Of(text, facts),
            }.SelectMany(found => found).OrderBy(check => check.Start));
        }

        return checks;
    }
}
