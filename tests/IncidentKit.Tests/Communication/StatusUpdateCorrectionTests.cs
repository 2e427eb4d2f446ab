using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit.Tests.Communication;

public class StatusUpdateCorrectionTests
{
    [Fact]
    public void C_a_correction_has_the_template_says_what_it_corrects_and_keeps_the_original_in_the_history()
    {
        var play = Updated().Do(new CorrectStatusUpdate(Some.Bob, 1, "The wrong page was named") { Impact = "Payments fail", NoEta = true });

        Assert.Equal(
            """
            INCIDENT UPDATE — CORRECTION — [14:10 UTC]
            Corrects: the update of 14:09 UTC — The wrong page was named
            Status: Investigating
            Impact: Payments fail
            Current action: Alice rolls back
            ETA: Investigating
            Next update: 14:24 UTC
            """.ReplaceLineEndings("\n"),
            StatusMessages.Format(play.Incident.Communication.LastUpdate!));
        Assert.Equal("Logins fail", play.Incident.History.Select(recorded => recorded.Change).OfType<StatusUpdateSent>().Single().Impact);
        var entry = Assert.Single(play.Incident.Timeline(), shown => shown.Text.StartsWith("Status update", StringComparison.Ordinal));
        Assert.Equal(("Status update sent — Investigating: Payments fail", play.Incident.Version), (entry.Text, entry.CorrectedBy));
    }

    [Fact]
    public void A_second_correction_keeps_what_the_first_one_put_right()
    {
        var play = Updated().Do(
            new CorrectStatusUpdate(Some.Bob, 1, "Wrong page") { Impact = "Payments fail" },
            new CorrectStatusUpdate(Some.Bob, 1, "Wrong status") { Status = AnnouncedStatus.Identified });
        var update = play.Incident.Communication.LastUpdate!;
        Assert.Equal(("Payments fail", AnnouncedStatus.Identified, AnnouncedStatus.Identified), (update.Impact, update.Status, play.Incident.Communication.Announced));
        Assert.Contains(play.Incident.TimelineFor(Audience.Stakeholders), entry => entry.Text == "Identified: Payments fail — Alice rolls back");
    }

    [Fact]
    public void A_correction_is_no_update_but_can_move_the_promise_of_the_next_one()
    {
        var play = Updated();
        var due = play.Clocks().Single(clock => clock.Kind == ClockKind.NextUpdate).DueAt;
        play.Do(new CorrectStatusUpdate(Some.Bob, 1, "Wrong page") { Impact = "Payments fail" });
        Assert.Equal(due, play.Clocks().Single(clock => clock.Kind == ClockKind.NextUpdate).DueAt);
        play.Do(new CorrectStatusUpdate(Some.Bob, 1, "Sooner") { NextUpdateAt = due.AddMinutes(-4) });
        Assert.Equal(due.AddMinutes(-4), play.Clocks().Single(clock => clock.Kind == ClockKind.NextUpdate).DueAt);
        Assert.Equal(1, play.Incident.Communication.UpdatesSent);
    }

    [Fact]
    public void A_correction_of_an_older_update_leaves_the_announced_status_alone()
    {
        var play = Updated().Do(
            new SendStatusUpdate(Some.Alice, AnnouncedStatus.Fixing, "Logins fail", "Alice fixes it"),
            new CorrectStatusUpdate(Some.Bob, 1, "Wrong status") { Status = AnnouncedStatus.Identified });
        Assert.Equal(AnnouncedStatus.Fixing, play.Incident.Communication.Announced);
        Assert.Equal(AnnouncedStatus.Identified, play.Incident.Communication.Updates[0].Status);
    }

    [Fact]
    public void A_correction_of_nothing_and_one_that_contradicts_itself_are_refused_with_everything_that_is_wrong()
    {
        Assert.Contains(Updated().Refused(new CorrectStatusUpdate(Some.Bob, 1, "Hm")).Problems, problem => problem.Member == "Impact");
        var refused = Updated().Refused(new CorrectStatusUpdate(Some.Bob, 7, "")
        {
            Status = AnnouncedStatus.Resolved,
            Eta = Some.Time.AddDays(1),
            NoEta = true,
            NextUpdateAt = Some.Time,
        });
        Assert.Equal(["NextUpdateAt", "NoEta", "Number", "Reason", "Status"], refused.Problems.Select(problem => problem.Member).Order());
    }

    private static Play Updated() => Some.Incident().Do(
        new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice rolls back") { Eta = Some.Time.AddHours(1) });
}
