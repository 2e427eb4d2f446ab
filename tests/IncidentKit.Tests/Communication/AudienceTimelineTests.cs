using IncidentKit.Commands;

namespace IncidentKit.Tests.Communication;

public class AudienceTimelineTests
{
    [Fact]
    public void An_observation_is_internal_unless_it_was_marked()
    {
        var play = Some.Incident().Do(
            new Observe(Some.Alice, "for us"), new Observe(Some.Alice, "for managers") { Audience = Audience.Stakeholders },
            new Observe(Some.Alice, "for all") { Audience = Audience.Customers });
        Assert.Equal(["for us", "for managers", "for all"], Texts(Audience.Internal));
        Assert.Equal(["for managers", "for all"], Texts(Audience.Stakeholders));
        Assert.Equal(["for all"], Texts(Audience.Customers));

        string[] Texts(Audience audience) =>
            [.. play.Incident.TimelineFor(audience).Select(entry => entry.Text).Where(text => text.StartsWith("for ", StringComparison.Ordinal))];
    }

    [Fact]
    public void An_entry_can_be_opened_and_closed_again_afterwards()
    {
        var play = Some.Incident().Do(new Observe(Some.Alice, "Logins work again"));
        var version = play.Incident.Version;
        play.Do(new SetEntryAudience(Some.Alice, version, Audience.Customers));
        Assert.Contains(play.Incident.TimelineFor(Audience.Customers), entry => entry.Version == version && entry.By is null);
        play.Do(new SetEntryAudience(Some.Alice, version, Audience.Internal));
        Assert.DoesNotContain(play.Incident.TimelineFor(Audience.Stakeholders), entry => entry.Version == version);
        play.Refused(new SetEntryAudience(Some.Alice, play.Incident.Version, Audience.Customers));
        play.Refused(new SetEntryAudience(Some.Alice, 99, Audience.Customers));
    }

    [Fact]
    public void A_restricted_incident_shows_nothing_outside_and_everything_to_the_responders()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Resolved).Do(new SetVisibility(Some.Alice, IncidentVisibility.Restricted, "A breach"));
        Assert.Empty(play.Incident.TimelineFor(Audience.Customers));
        Assert.Empty(play.Incident.TimelineFor(Audience.Stakeholders));
        Assert.Equal(play.Incident.Timeline().Select(entry => (entry.Version, entry.At, entry.Text)), play.Incident.TimelineFor(Audience.Internal).Select(entry => (entry.Version, entry.At, entry.Text)));
    }

    [Fact]
    public void Customers_see_the_whole_way_in_fixed_words_and_what_was_sent_to_them()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Validating).Do(
            new SendStatusUpdate(Some.Alice, AnnouncedStatus.Fixing, "Logins fail", "We check the fix") { Audience = Audience.Customers },
            new SendStatusUpdate(Some.Alice, AnnouncedStatus.Fixing, "auth-7 is down", "Alice checks"));
        Assert.Equal(
            ["We noticed a problem", "We are looking for the cause", "A fix was applied", "We are checking that the service is back to normal", "Impact ended at 2026-03-20 14:09 UTC", "Fixing: Logins fail — We check the fix"],
            play.Incident.TimelineFor(Audience.Customers).Select(entry => entry.Text));
    }

    [Fact]
    public void A_retracted_entry_is_shown_to_nobody_and_a_corrected_time_to_everybody()
    {
        var play = Some.Incident().Do(new Observe(Some.Alice, "for all") { Audience = Audience.Customers });
        var version = play.Incident.Version;
        play.Do(new CorrectEntry(Some.Alice, version, "Misread") { OccurredAt = Some.Time.AddMinutes(-9), Text = "for all, corrected" });
        Assert.Equal(("for all, corrected", Some.Time.AddMinutes(-9)), play.Incident.TimelineFor(Audience.Customers)[0] is var first ? (first.Text, first.At) : default);
        play.Do(new CorrectEntry(Some.Alice, version, "Wrong") { Retract = true });
        Assert.DoesNotContain(play.Incident.TimelineFor(Audience.Customers), entry => entry.Version == version);
    }
}
