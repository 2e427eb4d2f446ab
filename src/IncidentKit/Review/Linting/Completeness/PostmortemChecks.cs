namespace IncidentKit;

/// <summary>Checks a postmortem as a whole (P, R5).</summary>
internal static class PostmortemChecks
{
    public static void Check(Postmortem postmortem, LintRoster roster, PostmortemFindings findings)
    {
        MissingParts.Check(postmortem, findings);
        CheckImpact(postmortem, findings);
        TimelineChecks.Check(postmortem, findings);
        CauseChecks.Check(postmortem, roster, findings);
        ActionChecks.Check(postmortem, findings);
        if (postmortem.Lessons.Count is 1 or > 3)
            findings.Add(CompletenessRules.LessonCount, LintSection.Lessons, null, $"There {(postmortem.Lessons.Count == 1 ? "is one lesson" : $"are {postmortem.Lessons.Count} lessons")}. {CompletenessRules.LessonCount.Why}", "Keep the two or three that others should take away.");
    }

    private static void CheckImpact(Postmortem postmortem, PostmortemFindings findings)
    {
        if (string.IsNullOrWhiteSpace(postmortem.Impact))
            return;
        var impact = postmortem.Impact;
        if (!ImpactReading.HasNumber(impact))
            findings.AddAt(CompletenessRules.ImpactNumber, LintSection.Impact, null, impact, 0, impact.Length, $"{CompletenessRules.ImpactNumber.Title}. {CompletenessRules.ImpactNumber.Why}", "Give the error rate, the failed requests, the users or the revenue.");
        if (ImpactReading.Sentences(impact) is var sentences and (< 2 or > 3))
            findings.AddAt(CompletenessRules.ImpactLength, LintSection.Impact, null, impact, 0, impact.Length, $"The impact has {sentences} {(sentences == 1 ? "sentence" : "sentences")}. {CompletenessRules.ImpactLength.Why}", "Say in two or three what users experienced, how many, and for how long.");
    }
}
