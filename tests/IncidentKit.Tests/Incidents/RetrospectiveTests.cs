using IncidentKit.Commands;
using IncidentKit.Tests.Review.Auditing;

namespace IncidentKit.Tests.Incidents;

/// <summary>An incident that is over is entered with its real times, as it really went.</summary>
public class RetrospectiveTests
{
    private static readonly Actor s_who = Entry.OnCall;

    [Fact]
    public void What_was_forgotten_can_be_entered_with_its_time_after_the_resolution()
    {
        var entry = WorkedIncident.Entered().Update("14:20");
        Assert.Equal(1, entry.Incident.Communication.UpdatesSent);
        Assert.Equal(ChecklistResult.Passed, entry.Item("K8").Result);
        entry.Do("14:21", new AnswerTriageQuestion(s_who, TriageQuestion.Who, "Everyone who signs in"))
            .Do("14:11", new ApplyMitigation(s_who, MitigationKind.RestartOrFailOver, "Restarted") { Outcome = AttemptOutcome.NoEffect });
        Assert.Equal(ChecklistResult.Passed, entry.Item("K3").Result);
        Assert.Empty(entry.Texts("R1"));
        Assert.Equal(IncidentState.Learning, entry.Incident.State);
    }

    [Fact]
    public void What_would_have_happened_after_the_resolution_is_refused()
    {
        var entry = WorkedIncident.Entered();
        var refused = Assert.Throws<CommandRefusedException>(() => entry.Update("14:36"));
        Assert.Contains("State is Learning", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_entered_afterwards_does_not_replace_a_later_one_nor_what_was_announced_last()
    {
        var entry = new Entry("14:08", Some.Time.AddDays(1)).Do("14:30", new SendStatusUpdate(s_who, AnnouncedStatus.Fixing, "Logins fail", "A fix is on its way"));
        entry.Update("14:12");
        Assert.Equal(AnnouncedStatus.Fixing, entry.Incident.Communication.Announced);
        Assert.Equal(Entry.At("14:30"), entry.Incident.Communication.LastUpdate!.SentAt);
        Assert.Equal(Entry.At("14:12"), entry.Incident.Communication.FirstUpdateAt);
        entry.Do("14:35", new SendResolutionNotice(s_who, "login", "A variable was missing.")).Update("14:33");
        Assert.Equal(AnnouncedStatus.Resolved, entry.Incident.Communication.Announced);
    }

    [Fact]
    public void Checks_answers_and_fixes_entered_out_of_order_keep_the_one_that_happened_last()
    {
        var entry = new Entry("14:08", Some.Time.AddDays(1))
            .Do("14:30", new AnswerTriageQuestion(s_who, TriageQuestion.Who, "All users")).Do("14:10", new AnswerTriageQuestion(s_who, TriageQuestion.Who))
            .Do("14:35", new RecordValidation(s_who, ValidationCheck.ErrorGone, Passed: true, "Logs")).Do("14:32", new RecordValidation(s_who, ValidationCheck.ErrorGone, Passed: false, "Logs"))
            .Do("14:31", new DeployFix(s_who, "Second fix")).Do("14:20", new DeployFix(s_who, "First fix"))
            .Do("14:29", new RecordStagingTest(s_who, Passed: true, "Passed")).Do("14:19", new RecordStagingTest(s_who, Passed: false, "Failed"));
        Assert.Equal("All users", entry.Incident.Triage[TriageQuestion.Who]!.Text);
        Assert.True(entry.Incident.Validation[ValidationCheck.ErrorGone]!.Passed);
        Assert.Equal("Second fix", entry.Incident.Fix.Deployment!.Description);
        Assert.True(entry.Incident.Fix.StagingTest!.Passed);
    }

    [Fact]
    public void Triage_was_done_when_the_last_of_it_happened_in_whatever_order_it_was_entered()
    {
        var entry = new Entry("14:08", Some.Time.AddDays(1));
        foreach (var question in Enum.GetValues<TriageQuestion>())
            entry.Do("14:20", new AnswerTriageQuestion(s_who, question, "Known"));
        entry.Assess("14:11", Severity.Sev2);
        Assert.Equal(Entry.At("14:20"), entry.Incident.Milestones[MilestoneKind.Triaged]);
    }

    [Fact]
    public void Clocks_judge_by_the_times_at_which_things_happened()
    {
        var entry = new Entry("14:08", Some.Time.AddDays(1)).Do("14:12", new Acknowledge(s_who)).Update("14:20");
        var clocks = ResponseClocks.For(entry.Incident, entry.Policy, entry.Now);
        Assert.Equal(DueState.Met, clocks.Single(due => due.Kind == ClockKind.Acknowledge).State);
        Assert.Equal(DueState.Breached, clocks.Single(due => due.Kind == ClockKind.FirstUpdate).State);
    }

    [Fact]
    public void The_timeline_tells_what_was_put_together_afterwards()
    {
        var retrospective = WorkedIncident.Entered().Incident.Timeline();
        Assert.All(retrospective, line => Assert.True(line.IsReconstructed));

        var real = new Entry("14:08", Some.Time.AddMinutes(30), IncidentMode.Real).Do("14:09", new Observe(s_who, "Errors"));
        real.Now = real.Now.AddMinutes(10);
        real.Do("14:08", new Observe(s_who, "A deploy")).Do("14:30", new Observe(s_who, "Still errors"));
        Assert.Equal([false, true, false, false], real.Incident.Timeline().Select(line => line.IsReconstructed));
    }

    [Fact]
    public void A_corrected_time_was_put_together_when_it_was_corrected()
    {
        var entry = new Entry("14:08", Some.Time.AddMinutes(5), IncidentMode.Real).Do("14:10", new Observe(s_who, "Errors"));
        Assert.False(entry.Incident.Timeline()[1].IsReconstructed);
        entry.Now = Some.Time.AddHours(2);
        entry.Do("16:08", new CorrectEntry(s_who, 2, "The clock was wrong") { OccurredAt = Entry.At("14:09") });
        Assert.True(entry.Incident.Timeline()[1].IsReconstructed);
    }
}
