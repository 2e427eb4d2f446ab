namespace IncidentKit.Tests.Review.Auditing;

/// <summary>Ruling 12: the worked sample breaks its own process.</summary>
public class WorkedIncidentAuditTests
{
    private static readonly ProcessAudit s_audit = WorkedIncident.Entered().Audit;

    [Fact]
    public void Ruling_12_the_audit_finds_what_the_sample_breaks_and_nothing_that_a_reader_would_call_wrong() => Assert.Equal(
        [
            "K1,T1: The severity was never set.",
            "K2,Q,T1: Not answered: Q2 when did it start? Q3 who is affected? Q4 what changed? Q5 can we mitigate now?",
            "K3: Neither the affected users nor what they experienced is recorded.",
            "K5,H1,H2,H6,H7: The record does not show that the hotfix of 14:30 was kept minimal: H1, H2, H6 and H7 were not acknowledged.",
            "K6,H3: No test of the hotfix in staging is recorded before it went to production at 14:30.",
            "K8,R2,C: No status update was sent in the 27 minutes from detection to resolution, and no resolution notice.",
            "R1: The root cause was identified at 14:25, before any mitigation: none was tried, and the fix followed at 14:30.",
            "F: A hotfix was deployed at 14:30 although a rollback was available: \"Rollback was available as a fallback option\"",
            "H4: No review of the hotfix of 14:30 by a second person is recorded.",
            "V1,V2,V4: Resolved without these checks passed: V1 (the original error is gone), V2 (users can complete the workflow) and V4 (no new errors).",
            "P: No incident commander is recorded.",
            "fact-contradicted: The postmortem claims \"On-call engineer responded within 3 minutes\". The timeline shows 4 minutes for response, from 14:08 to 14:12.",
            "fact-contradicted: The postmortem claims \"25-minute time to resolution for a config issue\". The timeline shows 30 minutes for resolution, from 14:05 to 14:35.",
        ],
        s_audit.Findings.Select(finding => $"{string.Join(',', finding.Rules)}: {finding.Text}"));

    [Fact]
    public void What_the_sample_did_well_passes_and_what_is_not_due_is_not_failed()
    {
        Assert.Equal(["K4", "K7", "K10"], Ids(ChecklistResult.Passed));
        Assert.Equal(["K9", "K11"], Ids(ChecklistResult.NotYet));
    }

    [Fact]
    public void Each_finding_shows_the_events_behind_it_with_their_times()
    {
        var cause = Assert.Single(s_audit.Findings, finding => finding.Rule == "R1").Evidence;
        Assert.Equal(
            [("14:12", "Investigation begins"), ("14:25", "Root cause identified — missing env variable after deploy"), ("14:30", "Hotfix deployed — env variable restored")],
            cause.Select(shown => (FormattableString.Invariant($"{shown.At:HH:mm}"), shown.Text)));
        Assert.All(cause, shown => Assert.True(shown.IsReconstructed));
    }

    [Fact]
    public void Every_override_is_listed_as_process_debt() => Assert.Equal(
        [
            "severity-set", "triage-answered", "commander-assigned", "mitigation-tried", "hotfix-rules-acknowledged", "staging-tested", "fix-reviewed",
            "validated", "resolution-notice-sent",
        ],
        s_audit.Overrides.Select(debt => debt.Gate));

    [Fact]
    public void The_time_is_told_by_state_and_by_severity()
    {
        Assert.Equal(TimeSpan.FromMinutes(13), s_audit.States.Single(time => time.State == IncidentState.Investigating).Duration);
        Assert.Equal([null], s_audit.Severities.Select(time => time.Severity));
    }

    [Fact]
    public void The_report_in_markdown_and_for_a_terminal_is_as_approved()
    {
        GoldenReport.AssertEqual("Review/Auditing/worked-incident-audit.golden.md", ProcessAuditMarkdown.Render(s_audit));
        GoldenReport.AssertEqual("Review/Auditing/worked-incident-audit.golden.txt", ProcessAuditText.Render(s_audit, 80));
    }

    private static IEnumerable<string> Ids(ChecklistResult result) => s_audit.Checklist.Where(item => item.Result == result).Select(item => item.Id);
}
