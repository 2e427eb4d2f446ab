namespace IncidentKit;

/// <summary>Checks that each part of a postmortem is there and filled in.</summary>
internal static class MissingParts
{
    public static void Check(Postmortem postmortem, PostmortemFindings findings)
    {
        Required(findings, LintSection.Title, "title", postmortem.Title);
        Required(findings, LintSection.Summary, "date", postmortem.Date is null ? null : "given");
        Required(findings, LintSection.Summary, "duration", postmortem.Duration is null ? null : "given");
        Required(findings, LintSection.Summary, "severity", postmortem.Severity is null ? null : "given");
        Entries(findings, LintSection.Summary, "affected systems", postmortem.AffectedSystems);
        Required(findings, LintSection.Summary, "affected users", postmortem.AffectedUsers);
        Required(findings, LintSection.Summary, "incident commander", postmortem.Commander);
        Required(findings, LintSection.Impact, "impact", postmortem.Impact);
        Entries(findings, LintSection.Timeline, "timeline", postmortem.Timeline.Select(entry => entry.Text));
        Entries(findings, LintSection.FiveWhys, "five whys", postmortem.FiveWhys);
        Required(findings, LintSection.RootCause, "root cause", postmortem.RootCause);
        Entries(findings, LintSection.WentWell, "what went well", postmortem.WentWell);
        Entries(findings, LintSection.WentWrong, "what went wrong", postmortem.WentWrong);
        Entries(findings, LintSection.Lessons, "lessons", postmortem.Lessons);
    }

    /// <summary>One text: is it there, and is it more than a placeholder?</summary>
    public static void Required(PostmortemFindings findings, LintSection section, string name, string? text, int? entry = null)
    {
        if (string.IsNullOrWhiteSpace(text))
            findings.Add(CompletenessRules.Missing, section, entry, $"The {name} is missing. {CompletenessRules.Missing.Why}", $"Fill in the {name}; where it is not known, say what was tried to find out.");
        else if (PlaceholderText.Find(text, out var length) is >= 0 and var at)
            findings.AddAt(CompletenessRules.Placeholder, section, entry, text, at, length, $"In place of the {name} stands a placeholder.");
    }

    private static void Entries(PostmortemFindings findings, LintSection section, string name, IEnumerable<string> entries)
    {
        var count = 0;
        foreach (var entry in entries)
            Required(findings, section, name, entry, count++);
        if (count == 0)
            Required(findings, section, name, null);
    }
}
