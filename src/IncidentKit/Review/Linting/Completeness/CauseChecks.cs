namespace IncidentKit;

/// <summary>Checks the five whys and the root cause (P, R4, K4).</summary>
internal static class CauseChecks
{
    private const int Whys = 5;

    private static readonly PhraseFinder s_reasons = new("stops here, stop here, chain ends, no further why, not known further, outside of our control, beyond our control, root reached, root cause reached, known no further");

    public static void Check(Postmortem postmortem, LintRoster roster, PostmortemFindings findings)
    {
        var whys = postmortem.FiveWhys;
        if (whys.Count is > 0 and < Whys && !whys.Any(why => s_reasons.IsIn(why)) && !s_reasons.IsIn(postmortem.RootCause))
            findings.Add(CompletenessRules.FewWhys, LintSection.FiveWhys, null, $"There are {whys.Count} whys. {CompletenessRules.FewWhys.Why}", "Ask why once more, or say why the chain stops here.");
        for (var i = 1; i < whys.Count; i++)
        {
            if (RestatedText.Same(whys[i], whys[i - 1]))
                findings.AddAt(CompletenessRules.SameWhy, LintSection.FiveWhys, i, whys[i], 0, whys[i].Length, $"{CompletenessRules.SameWhy.Title}. {CompletenessRules.SameWhy.Why}", "Say what made that possible.");
        }

        if (!string.IsNullOrWhiteSpace(postmortem.RootCause) && (findings.IsOn(CompletenessRules.PersonCause) || findings.IsOn(CompletenessRules.SymptomCause)))
            CheckRoot(postmortem.RootCause, roster, findings);
    }

    private static void CheckRoot(string cause, LintRoster roster, PostmortemFindings findings)
    {
        var verdict = RootCauseClassifier.Classify(cause, roster);
        if (verdict.Kind == RootCauseKind.System)
            return;
        var rule = verdict.Kind == RootCauseKind.Person ? CompletenessRules.PersonCause : CompletenessRules.SymptomCause;
        findings.AddAt(rule, LintSection.RootCause, null, cause, 0, cause.Length, $"{verdict.Reason} {rule.Why}", verdict.NextQuestion ?? "Name the gap in the system or the process.");
    }
}
