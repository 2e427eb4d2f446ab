namespace IncidentKit;

/// <summary>The lines that both forms of the report share.</summary>
internal static class AuditSummary
{
    private const int MostEvidence = 4;

    public static IEnumerable<string> Of(ProcessAudit audit)
    {
        var words = new AuditWording(audit.From);
        var from = FormattableString.Invariant($"{audit.From.UtcDateTime:yyyy-MM-dd HH:mm}");
        yield return $"{audit.Severity?.ToString() ?? "Severity not set"}, {audit.State}. From {from} to {words.At(audit.Until)} UTC, judged at {words.At(audit.At)} UTC.";

        var further = audit.Findings.Count(finding => !finding.IsInChecklist);
        yield return $"Checklist: {Count(ChecklistResult.Passed)} passed, {Count(ChecklistResult.Failed)} failed, {Count(ChecklistResult.NotYet)} not yet, "
            + $"{Count(ChecklistResult.NotApplicable)} not applicable. {AuditWording.Count(further, "further finding")}, "
            + $"{AuditWording.Count(audit.Overrides.Count, "overridden gate")}.";
        if (audit.Mode == IncidentMode.Retrospective)
            yield return "Entered afterwards: all times are reconstructed.";
        else if (audit.Reconstructed.Count > 0)
            yield return $"{AuditWording.Count(audit.Reconstructed.Count, "entry", "entries")} put together afterwards, marked with *.";

        int Count(ChecklistResult result) => audit.Checklist.Count(item => item.Result == result);
    }

    public static string Word(ChecklistResult result) => result switch
    {
        ChecklistResult.Passed => "passed",
        ChecklistResult.Failed => "FAILED",
        ChecklistResult.NotYet => "not yet",
        _ => "not applicable",
    };

    /// <summary>Versions and times, such as <c>#12 at 14:25*</c>; a star marks what was put together afterwards, unless all of it
    /// was.</summary>
    public static string Evidence(ProcessAudit audit, IReadOnlyList<AuditEvidence> evidence)
    {
        var words = new AuditWording(audit.From);
        var told = evidence.Take(MostEvidence)
            .Select(shown => FormattableString.Invariant($"event {shown.Version} at {words.At(shown.At)}{(shown.IsReconstructed && audit.Mode != IncidentMode.Retrospective ? "*" : "")}"));
        var rest = evidence.Count > MostEvidence ? FormattableString.Invariant($" and {evidence.Count - MostEvidence} more") : "";
        return string.Join(", ", told) + rest;
    }
}
