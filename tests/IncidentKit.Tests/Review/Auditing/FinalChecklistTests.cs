using IncidentKit.Commands;

namespace IncidentKit.Tests.Review.Auditing;

/// <summary>Each item of the final checklist on its own (K).</summary>
public class FinalChecklistTests
{
    [Theory]
    [InlineData("K1")]
    [InlineData("K2")]
    [InlineData("K3")]
    [InlineData("K4")]
    [InlineData("K5")]
    [InlineData("K6")]
    [InlineData("K7")]
    [InlineData("K8")]
    [InlineData("K9")]
    [InlineData("K10")]
    [InlineData("K11")]
    public void An_item_fails_when_the_record_lacks_what_it_asks_for_and_no_other_does(string id)
    {
        var play = Some.Incident();
        foreach (var command in Some.TheWholeFlow(Severity.Sev3).Prepend(new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice restores them")))
        {
            play.Now = play.Now.AddSeconds(-50); // Ten seconds apart.
            if (id == "K9" && command is SharePostmortem)
                play.Now = play.Now.AddHours(48);
            if (Without(id, command, play.Now) is { } left)
                play.Do(left);
        }

        var audit = ProcessAudit.Of(play.Incident, play.Policy, play.Now);

        Assert.Equal(IncidentState.Closed, audit.State);
        Assert.Equal([id], audit.Checklist.Where(item => item.Result == ChecklistResult.Failed).Select(item => item.Id));
        Assert.Equal(id, audit.Findings[0].Rule);
    }

    private static IncidentCommand? Without(string id, IncidentCommand command, DateTimeOffset now) => (id, command) switch
    {
        ("K1", AssessSeverity) => null,
        ("K2", AnswerTriageQuestion { Question: TriageQuestion.WhatChanged }) => null,
        ("K3", AnswerTriageQuestion answer) => answer with { Answer = null },
        ("K4", IdentifyRootCause cause) => new StateHypothesis(cause.By, cause.Statement),
        ("K5", AcknowledgeHotfixRules rules) => rules with { Rules = [.. rules.Rules.Where(rule => rule != HotfixRule.SmallestChange)] },
        ("K6", RecordStagingTest) => null,
        ("K7", RecordValidation { Check: ValidationCheck.MonitoringNormal or ValidationCheck.ErrorRatesAtBaseline }) => null,
        ("K8", SendStatusUpdate) => null,
        ("K10", AddActionItem item) => item with { Deadline = null },
        ("K11", SharePostmortem shared) => new SetMilestone(shared.By, MilestoneKind.PostmortemPublished, now.AddMinutes(1)),
        (_, Advance advance) => advance with { OverrideReason = "As it happened" },
        _ => command,
    };
}
