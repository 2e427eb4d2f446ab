namespace IncidentKit;

/// <summary>The eleven items of the final checklist (K).</summary>
internal static class FinalChecklist
{
    public static (IReadOnlyList<ChecklistScore> Items, IReadOnlyList<AuditFinding> Missed) Of(AuditRecord record,
        IReadOnlyList<FixAttempt> attempts)
    {
        var items = new List<ChecklistScore>();
        var missed = new List<AuditFinding>();
        var left = record.Incident.State.Phase() == LifecyclePhase.Left
            ? AuditScore.NotApplicable($"The incident left the flow: {record.Incident.State.ToString().ToLowerInvariant()}.")
            : null;
        foreach (var (id, title, score) in Rows())
        {
            var scored = left ?? score(record);
            var evidence = AuditScore.Told(scored.Evidence ?? []);
            items.Add(new ChecklistScore(id, title, scored.Result, scored.Reason, evidence));
            if (scored.Result == ChecklistResult.Failed)
                missed.Add(new AuditFinding([id, .. scored.Breaks ?? []], scored.Reason, evidence));
        }

        return (items, missed);

        (string Id, string Title, Func<AuditRecord, AuditScore> Score)[] Rows() =>
        [
            ("K1", "Severity classified within 5 minutes", TriageScores.Severity),
            ("K2", "Five triage questions answered", TriageScores.Questions),
            ("K3", "Blast radius documented", TriageScores.BlastRadius),
            ("K4", "Root cause identified, not only symptoms", FixScores.RootCause),
            ("K5", "The fix minimal and targeted", audited => FixScores.Minimal(audited, attempts)),
            ("K6", "Fix tested in staging before production", audited => FixScores.StagingTest(audited, attempts)),
            ("K7", "Monitoring confirms the resolution", FixScores.Monitoring),
            ("K8", "Status updates sent during the incident", CommunicationScores.Updates),
            ("K9", "Postmortem within 48 hours", PostmortemScores.InTime),
            ("K10", "Action items with owners and deadlines", PostmortemScores.Actions),
            ("K11", "Postmortem shared with the team", PostmortemScores.Shared),
        ];
    }
}
