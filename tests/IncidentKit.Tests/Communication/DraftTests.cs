using IncidentKit.Commands;

namespace IncidentKit.Tests.Communication;

public class DraftTests
{
    [Fact]
    public void R2_the_draft_says_what_is_affected_who_works_on_it_and_when_the_next_update_comes()
    {
        var play = Some.Incident(Severity.Sev2, IncidentState.Mitigating).Do(
            new AnswerTriageQuestion(Some.Alice, TriageQuestion.What, "Logins fail"), new SetAffectedSystems(Some.Alice, ["auth"]),
            new SetAffectedUsers(Some.Alice) { Percentage = 45 }, new TakeRole(Some.Alice, IncidentRole.Responder, "Bob"),
            new ApplyMitigation(Some.Alice, MitigationKind.RollBack, "back to v2.3.0"));
        play.Now = Some.Time.AddMinutes(20);

        var draft = StatusUpdateDraft.For(play.Incident, play.Policy, play.Now);
        Assert.Equal(
            """
            INCIDENT UPDATE — [14:28 UTC]
            Status: Investigating
            Impact: Logins fail (auth; 45%)
            Current action: Stopping the impact: back to v2.3.0; waiting to see the effect (Alice, Bob)
            ETA: Investigating
            Next update: 14:43 UTC
            """.ReplaceLineEndings("\n"),
            draft.Text);
        Assert.Empty(draft.ToBeChecked);
    }

    [Theory]
    [InlineData(IncidentState.Triaging, AnnouncedStatus.Investigating)]
    [InlineData(IncidentState.Investigating, AnnouncedStatus.Identified)]
    [InlineData(IncidentState.Fixing, AnnouncedStatus.Fixing)]
    [InlineData(IncidentState.Validating, AnnouncedStatus.Fixing)]
    public void Sending_the_draft_announces_what_it_says(IncidentState state, AnnouncedStatus status)
    {
        var play = Some.Incident(Severity.Sev1, state);
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var next = play.Now.AddMinutes(1);
            var draft = StatusUpdateDraft.For(play.Incident, play.Policy, next, audience);
            play.Do(draft.ToCommand(Some.Alice));
            Assert.Equal(draft.Text, StatusMessages.Format(play.Incident.Communication.LastUpdate!));
            Assert.Equal((status, audience), (play.Incident.Communication.Announced!.Value, play.Incident.Communication.LastUpdate!.Audience));
        }
    }

    [Fact]
    public void Nothing_known_gives_a_draft_that_is_complete_and_names_what_to_check()
    {
        var play = Some.Incident();
        var draft = StatusUpdateDraft.For(play.Incident, play.Policy, play.Now);
        Assert.Equal(["Impact", "Who"], draft.ToBeChecked);
        play.Do(draft.ToCommand(Some.Alice));
        Assert.Equal(1, play.Incident.Communication.UpdatesSent);
    }

    [Fact]
    public void A_draft_for_customers_holds_nothing_that_responders_wrote_for_themselves()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Validating).Do(
            new AnswerTriageQuestion(Some.Alice, TriageQuestion.What, "secret"), new SetAffectedSystems(Some.Alice, ["secret"]),
            new StateHypothesis(Some.Alice, "secret"), new TakeRole(Some.Alice, IncidentRole.Responder, "secret"), new DeployFix(Some.Alice, "secret"));
        Assert.DoesNotContain("secret", StatusUpdateDraft.For(play.Incident, play.Policy, play.Now, Audience.Customers).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ResolutionNoticeDraft.For(play.Incident, play.Policy, play.Now, Audience.Customers).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void C_the_drafted_notice_tells_the_true_duration_and_the_policys_postmortem()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Validating).Do(
            new SetAffectedSystems(Some.Alice, ["auth"]), new SetMilestone(Some.Alice, MilestoneKind.ImpactStarted, Some.Time.AddMinutes(-3)),
            new SetMilestone(Some.Alice, MilestoneKind.ImpactEnded, Some.Time.AddMinutes(27)));
        var slower = ResponsePolicy.Default.With(Severity.Sev1, ResponsePolicy.Default.For(Severity.Sev1) with { PostmortemWithin = TimeSpan.FromMinutes(90) });
        var text = ResolutionNoticeDraft.For(play.Incident, slower, play.Now).Text;
        Assert.Contains("The issue affecting auth has been resolved.\nDuration: 0 hours 30 minutes\n", text, StringComparison.Ordinal);
        Assert.EndsWith("The postmortem will be shared within 90 minutes.", text, StringComparison.Ordinal);

        var low = Some.Incident(Severity.Sev4, IncidentState.Validating);
        Assert.DoesNotContain("postmortem", ResolutionNoticeDraft.For(low.Incident, low.Policy, low.Now).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void R2_who_works_on_it_is_added_to_the_action_unless_it_names_one_of_them()
    {
        var play = Some.Incident().Do(new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins", "Rolling back"));
        Assert.Contains("Current action: Rolling back (Alice)\n", StatusMessages.Format(play.Incident.Communication.LastUpdate!), StringComparison.Ordinal);
        play.Do(new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins", "Rolling back") { Audience = Audience.Customers });
        Assert.Contains("Rolling back (our engineers)\n", StatusMessages.Format(play.Incident.Communication.LastUpdate!), StringComparison.Ordinal);
    }
}
