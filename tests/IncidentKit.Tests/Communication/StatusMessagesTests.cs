using IncidentKit.Commands;

namespace IncidentKit.Tests.Communication;

public class StatusMessagesTests
{
    [Fact]
    public void C_an_update_has_the_template_of_section_10()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Triaging).Do(new SendStatusUpdate(
            Some.Alice, AnnouncedStatus.Investigating, "Logins fail for all users", "Alice rolls back v2.3.1")
        { Eta = Some.Time.AddHours(1) });

        Assert.Equal(
            """
            INCIDENT UPDATE — [14:18 UTC]
            Status: Investigating
            Impact: Logins fail for all users
            Current action: Alice rolls back v2.3.1
            ETA: 15:08 UTC
            Next update: 14:33 UTC
            """,
            StatusMessages.Format(play.Incident.Communication.LastUpdate!));
    }

    [Fact]
    public void C_without_an_eta_the_update_says_investigating()
    {
        var play = Some.Incident().Do(new SendStatusUpdate(Some.Alice, AnnouncedStatus.Identified, "Logins", "Alice"));
        Assert.Contains("ETA: Investigating\n", StatusMessages.Format(play.Incident.Communication.LastUpdate!), StringComparison.Ordinal);
    }

    [Fact]
    public void C_the_resolution_notice_has_the_template_and_the_true_duration()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Validating);
        play.Do(
            new SetMilestone(Some.Alice, MilestoneKind.ImpactStarted, Some.Time.AddMinutes(-3)),
            new SetMilestone(Some.Alice, MilestoneKind.ImpactEnded, Some.Time.AddMinutes(27)),
            new SendResolutionNotice(Some.Alice, "login", "A variable was missing after the deploy."));

        Assert.Equal(
            $"""
            INCIDENT RESOLVED — [{play.Now:HH:mm} UTC]
            The issue affecting login has been resolved.
            Duration: 0 hours 30 minutes
            Root cause: A variable was missing after the deploy.
            The postmortem will be shared within 48 hours.
            """,
            StatusMessages.Format(play.Incident.Communication.ResolutionNotice!));
    }

    [Fact]
    public void Ruling_6_the_announced_status_is_kept_apart_from_the_state()
    {
        var play = Some.Incident().Do(new SendStatusUpdate(Some.Alice, AnnouncedStatus.Fixing, "Logins", "Alice"));
        Assert.Equal((IncidentState.Detected, AnnouncedStatus.Fixing), (play.Incident.State, play.Incident.Communication.Announced!.Value));
        play.Refused(new SendStatusUpdate(Some.Alice, AnnouncedStatus.Resolved, "Logins", "Alice"));
    }
}
