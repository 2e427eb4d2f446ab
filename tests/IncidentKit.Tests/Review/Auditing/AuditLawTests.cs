using FsCheck.Xunit;
using IncidentKit.Commands;

namespace IncidentKit.Tests.Review.Auditing;

/// <summary>Laws of the audit for any entry, in any order of times.</summary>
public class AuditLawTests
{
    [Property(MaxTest = 200)]
    public void The_time_in_each_state_and_at_each_severity_sums_up_to_the_whole(int[] choices)
    {
        var audit = Entered(choices).Audit;
        Assert.Equal(audit.Until - audit.From, TimeSpan.FromTicks(audit.States.Sum(time => time.Duration.Ticks)));
        Assert.Equal(audit.Until - audit.From, TimeSpan.FromTicks(audit.Severities.Sum(time => time.Duration.Ticks)));
        Assert.All(audit.States, time => Assert.True(time.Duration >= TimeSpan.Zero));
        Assert.All(audit.Severities, time => Assert.True(time.Duration >= TimeSpan.Zero));
    }

    [Property(MaxTest = 100)]
    public void The_same_history_gives_the_same_audit_and_the_same_bytes(int[] choices)
    {
        var (one, other) = (Entered(choices).Audit, Entered(choices).Audit);
        Assert.Equal(one, other);
        Assert.Equal(ProcessAuditMarkdown.Render(one), ProcessAuditMarkdown.Render(other));
        Assert.Equal(ProcessAuditText.Render(one), ProcessAuditText.Render(other));
    }

    [Property(MaxTest = 100)]
    public void No_finding_is_told_twice_and_each_failed_item_is_a_finding(int[] choices)
    {
        var audit = Entered(choices).Audit;
        Assert.Equal(audit.Findings.Count, audit.Findings.Select(finding => (finding.Rule, finding.Text)).Distinct().Count());
        Assert.Equal(
            audit.Checklist.Where(item => item.Result == ChecklistResult.Failed).Select(item => item.Id),
            audit.Findings.Where(finding => finding.IsInChecklist).Select(finding => finding.Rule));
        Assert.Equal(11, audit.Checklist.Count);
    }

    [Property(MaxTest = 50)]
    public void No_line_for_the_terminal_is_wider_than_asked_for(int[] choices)
    {
        foreach (var line in ProcessAuditText.Render(Entered(choices).Audit, 72).Split('\n'))
            Assert.True(line.Length <= 72, line);
    }

    private static Entry Entered(int[] choices)
    {
        var entry = new Entry("14:08", Some.Time.AddDays(1), choices.Length % 2 == 0 ? IncidentMode.Real : IncidentMode.Retrospective);
        foreach (var choice in choices)
        {
            var at = FormattableString.Invariant($"{14 + ((uint)choice % 7)}:{(uint)choice / 7 % 60}");
            try
            {
                Do(entry, at, choice);
            }
            catch (IncidentKitException)
            {
                // Refused: leaves no trace.
            }
        }

        return entry;
    }

    private static void Do(Entry entry, string at, int choice)
    {
        switch ((uint)choice / 420 % 12)
        {
            case 0: entry.Assess(at, new Severity((int)((uint)choice % 4) + 1)); break;
            case 1: entry.Update(at); break;
            case 2: entry.Do(at, new PauseClocks(Entry.OnCall, "Waiting")); break;
            case 3: entry.Do(at, new ResumeClocks(Entry.OnCall)); break;
            case 4: entry.Do(at, new Reopen(Entry.OnCall, "Again")); break;
            case 5: entry.Do(at, new DeployFix(Entry.OnCall, "Hotfix")); break;
            case 6: entry.Do(at, new CorrectEntry(Entry.OnCall, ((uint)choice % entry.Incident.Version) + 1, "Wrong time") { OccurredAt = Entry.At(at) }); break;
            case 7: entry.Do(at, new IdentifyRootCause(Entry.OnCall, "No validation")); break;
            case 8: entry.Do(at, new SetMilestone(Entry.OnCall, (MilestoneKind)((uint)choice % 10), Entry.At(at))); break;
            case 9: entry.Do(at, new AnswerTriageQuestion(Entry.OnCall, (TriageQuestion)((uint)choice % 5))); break;
            default:
                var triggers = IncidentLifecycle.TriggersFrom(entry.Incident.State).Where(trigger => trigger <= LifecycleTrigger.Close).ToList();
                if (triggers.Count > 0)
                    entry.Move(at, triggers[(int)((uint)choice % triggers.Count)]);
                break;
        }
    }
}
