using IncidentKit.Commands;

namespace IncidentKit.Tests.Review.Auditing;

/// <summary>R2 and ruling 5: every update that was missed, not only the current one.</summary>
public class UpdateCadenceTests
{
    [Fact]
    public void Every_gap_is_told_with_the_number_of_updates_missed_in_it()
    {
        var entry = Detected(Severity.Sev1).Update("14:20").Update("14:35").Update("15:25").Update("15:41");
        Resolve(entry, "16:00");
        Assert.Equal(
            [
                "The first recorded status update came 12 minutes after detection; 5 minutes are allowed at SEV-1.",
                "No status update is recorded for 50 minutes, from 14:35 to 15:25; one every 15 minutes is asked for at SEV-1. 3 were missed.",
                "No status update is recorded for 16 minutes, from 15:25 to 15:41; one every 15 minutes is asked for at SEV-1.",
                "No status update is recorded for 19 minutes, from 15:41 to 16:00; one every 15 minutes is asked for at SEV-1.",
            ],
            entry.Texts("R2"));
    }

    [Fact]
    public void An_update_on_the_minute_is_in_time()
    {
        var entry = Detected(Severity.Sev2).Update("14:13").Update("14:28");
        Resolve(entry, "14:43");
        Assert.Empty(entry.Texts("R2"));
    }

    [Fact]
    public void The_cadence_is_that_of_the_severity_in_force_then()
    {
        // 15 minutes at SEV-2, one hour once it is SEV-3.
        var milder = Detected(Severity.Sev2).Update("14:12").Assess("14:20", Severity.Sev3).Update("14:27").Update("15:27");
        Resolve(milder, "15:40");
        Assert.Empty(milder.Texts("R2"));

        // One hour at SEV-3; when it becomes SEV-1 at 14:40 the next is due at 14:55, not in the past.
        var worse = Detected(Severity.Sev3).Update("14:12").Assess("14:40", Severity.Sev1).Update("14:55");
        Resolve(worse, "15:05");
        Assert.Empty(worse.Texts("R2"));
        var late = Detected(Severity.Sev3).Update("14:12").Assess("14:40", Severity.Sev1).Update("14:56");
        Resolve(late, "15:05");
        Assert.Single(late.Texts("R2"));
    }

    [Fact]
    public void A_promise_of_an_earlier_update_is_to_be_kept()
    {
        var entry = Detected(Severity.Sev3)
            .Do("14:12", new SendStatusUpdate(Entry.OnCall, AnnouncedStatus.Investigating, "Logins fail", "Under way") { NextUpdateAt = Entry.At("14:30") })
            .Update("14:45");
        Resolve(entry, "15:00");
        Assert.Equal(["No status update is recorded for 33 minutes, from 14:12 to 14:45; the one before promised it for 14:30."], entry.Texts("R2"));
    }

    [Fact]
    public void Time_that_the_clock_stood_still_does_not_count()
    {
        var entry = Detected(Severity.Sev1).Update("14:12").Do("14:20", new PauseClocks(Entry.OnCall, "Waiting for the provider"))
            .Do("15:20", new ResumeClocks(Entry.OnCall)).Update("15:27");
        Resolve(entry, "15:40");
        Assert.Empty(entry.Texts("R2"));
    }

    [Fact]
    public void After_the_resolution_notice_no_update_is_asked_for()
    {
        var entry = Detected(Severity.Sev1).Update("14:12").Do("14:25", new SendResolutionNotice(Entry.OnCall, "login", "A variable was missing."));
        Resolve(entry, "17:00");
        Assert.Empty(entry.Texts("R2"));
    }

    [Fact]
    public void A_reopened_incident_is_told_about_again()
    {
        var entry = Detected(Severity.Sev1).Update("14:12");
        Resolve(entry, "14:20");
        entry.Do("16:00", new Reopen(Entry.OnCall, "It is back")).Update("16:06");
        entry.Now = Entry.At("16:10");
        Assert.Equal(
            ["It came back at 16:00, and no status update is recorded for 6 minutes; 5 minutes are allowed at SEV-1."], entry.Texts("R2"));
    }

    [Fact]
    public void A_year_without_an_update_is_counted_at_once()
    {
        var entry = new Entry("14:08", Some.Time.AddDays(365), IncidentMode.Real).Assess("14:10", Severity.Sev1).Update("14:13");
        Assert.EndsWith($"{(365 * 24 * 4) - 1} were missed.", Assert.Single(entry.Texts("R2")), StringComparison.Ordinal);
    }

    private static Entry Detected(Severity severity) => new Entry("14:08", Some.Time.AddDays(1)).Assess("14:08", severity);

    private static void Resolve(Entry entry, string at)
    {
        foreach (var trigger in (LifecycleTrigger[])[LifecycleTrigger.Triage, LifecycleTrigger.Mitigate, LifecycleTrigger.Investigate, LifecycleTrigger.Fix, LifecycleTrigger.Validate, LifecycleTrigger.Resolve])
            entry.Move(at, trigger);
    }
}
