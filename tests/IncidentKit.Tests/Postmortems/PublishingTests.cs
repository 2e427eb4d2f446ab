using IncidentKit.Commands;

namespace IncidentKit.Tests.Postmortems;

public class PublishingTests
{
    private static readonly Actor s_carol = new("Carol");

    private static Play Written(ResponsePolicy? policy = null)
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Resolved, policy).Do(new Advance(Some.Alice, LifecycleTrigger.Learn));
        return play.Do(
            new AddActionItem(Some.Alice, "One") { Owner = "Alice", Deadline = new DateOnly(2026, 4, 1) },
            new AddActionItem(Some.Alice, "Two") { Owner = "Bob", Deadline = new DateOnly(2026, 4, 1) });
    }

    private static ReviewOutcome Outcome(Play play, params RuleCount[] errors) => new(PostmortemContent.HashOf(play.Incident), errors);

    [Fact]
    public void P_a_postmortem_goes_from_draft_over_review_to_approved_and_shared()
    {
        var play = Written();
        Assert.Equal(PostmortemStatus.Draft, play.Incident.Postmortem.Status);
        play.Do(new RequestPostmortemReview(Some.Alice) { Reviewers = ["Bob"] });
        Assert.Equal((PostmortemStatus.InReview, Some.Alice, "Bob"), (play.Incident.Postmortem.Status, play.Incident.Postmortem.ReviewRequestedBy, Assert.Single(play.Incident.Postmortem.Reviewers)));
        play.Do(new ApprovePostmortem(Some.Bob));
        Assert.Equal((PostmortemStatus.Approved, Some.Bob, play.Now), (play.Incident.Postmortem.Status, play.Incident.Postmortem.ApprovedBy, play.Incident.Postmortem.ApprovedAt));
        play.Do(new SharePostmortem(Some.Alice, "everyone"));
        Assert.Equal(PostmortemStatus.Shared, PostmortemContent.StatusOf(play.Incident));
        Assert.Equal(IncidentState.Closed, play.Do(new Advance(Some.Alice, LifecycleTrigger.Close)).Incident.State);
    }

    [Fact]
    public void Who_asked_for_the_review_does_not_approve_but_by_an_override_that_is_process_debt()
    {
        var play = Written().Do(new RequestPostmortemReview(Some.Alice));

        Assert.Contains("somebody else has to approve", play.Refused(new ApprovePostmortem(Some.Alice)).Message, StringComparison.Ordinal);
        play.Do(new ApprovePostmortem(Some.Alice) { OverrideReason = "Nobody else is left" });
        Assert.Equal(("postmortem-approved", "Nobody else is left"), (Assert.Single(play.Incident.ProcessDebt).Gate, play.Incident.ProcessDebt[0].Reason));
        Assert.Equal(PostmortemStatus.Approved, PostmortemContent.StatusOf(play.Incident));
    }

    [Fact]
    public void A_policy_may_ask_for_two_approvals_and_the_same_person_counts_once()
    {
        var play = Written(Twice());
        play.Do(new RequestPostmortemReview(Some.Alice), new ApprovePostmortem(Some.Bob));

        Assert.Equal(PostmortemStatus.InReview, play.Incident.Postmortem.Status);
        Assert.Contains("who has approved this content already", play.Refused(new ApprovePostmortem(Some.Bob)).Message, StringComparison.Ordinal);
        Assert.Contains("has no approved postmortem", play.Refused(new SharePostmortem(Some.Alice, "everyone")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "1 of 2 people have approved the postmortem as it is now.",
            play.Incident.Explain(LifecycleTrigger.Close, play.Policy).ToString(), StringComparison.Ordinal);

        Assert.Equal(PostmortemStatus.Approved, play.Do(new ApprovePostmortem(s_carol)).Incident.Postmortem.Status);
    }

    [Fact]
    public void Approvals_of_different_contents_do_not_add_up()
    {
        var play = Written(Twice()).Do(
            new ApprovePostmortem(Some.Bob), new NoteLearning(Some.Alice, LearningKind.Lesson, "Test"), new ApprovePostmortem(s_carol));
        Assert.Equal(PostmortemStatus.InReview, play.Incident.Postmortem.Status);
        Assert.Equal(PostmortemStatus.Approved, play.Do(new ApprovePostmortem(Some.Bob)).Incident.Postmortem.Status);
    }

    [Fact]
    public void Requested_changes_take_back_approvals_and_wait_for_a_new_request()
    {
        var play = Written();
        Assert.Contains("nobody asked to review", play.Refused(new RequestPostmortemChanges(Some.Bob, "x")).Message, StringComparison.Ordinal);
        play.Do(new ApprovePostmortem(s_carol), new RequestPostmortemChanges(Some.Bob, "Name the gap"));

        Assert.Equal((PostmortemStatus.ChangesRequested, null), (play.Incident.Postmortem.Status, play.Incident.Postmortem.ApprovedBy));
        Assert.Equal("Name the gap", Assert.Single(play.Incident.Postmortem.ChangeRequests).Changes);
        Assert.Contains("waits for the changes that Bob requested", play.Refused(new ApprovePostmortem(s_carol)).Message, StringComparison.Ordinal);
        play.Do(new NoteLearning(Some.Alice, LearningKind.Lesson, "The gap"), new RequestPostmortemReview(Some.Alice), new ApprovePostmortem(Some.Bob));
        Assert.Equal(PostmortemStatus.Approved, play.Incident.Postmortem.Status);
    }

    public static TheoryData<IncidentCommand> WhatChangesTheContent() =>
    [
        new Retitle(Some.Alice, "Another title"), new DescribeImpact(Some.Alice, "Worse"), new NoteLearning(Some.Alice, LearningKind.WentWell, "Luck"),
        new Observe(Some.Alice, "One more thing"), new SetAffectedSystems(Some.Alice, ["auth"]), new SetAffectedUsers(Some.Alice) { Count = 3 },
        new RecordWhy(Some.Alice, "It broke"), new IdentifyRootCause(Some.Alice, "Another gap"), new OverrideSeverity(Some.Alice, Severity.Sev2, "Fewer"),
        new AddActionItem(Some.Alice, "Three"), new ChangeActionItem(Some.Alice, 1) { Owner = "Carol" }, new ChangeActionItem(Some.Alice, 1) { Deadline = new DateOnly(2027, 1, 1) },
        new SetMilestone(Some.Alice, MilestoneKind.ImpactStarted, Some.Time.AddMinutes(-9)), new CorrectEntry(Some.Alice, 1, "Misread") { Text = "Other" },
    ];

    [Theory]
    [MemberData(nameof(WhatChangesTheContent))]
    public void A_change_of_the_content_makes_approval_and_sharing_stale(IncidentCommand change)
    {
        var play = Written().Do(new ApprovePostmortem(Some.Bob), new SharePostmortem(Some.Alice, "everyone")).Do(change);

        Assert.Equal(PostmortemStatus.Outdated, PostmortemContent.StatusOf(play.Incident));
        Assert.Contains("changed since Bob approved it", play.Refused(new SharePostmortem(Some.Alice, "everyone")).Message, StringComparison.Ordinal);
        Assert.Equal(
            ["The postmortem changed since Bob approved it.", "The postmortem changed since it was shared."],
            play.Gated(new Advance(Some.Alice, LifecycleTrigger.Close)).Unsatisfied.Select(report => report.Missing));

        play.Do(new ApprovePostmortem(Some.Bob), new SharePostmortem(Some.Alice, "everyone"), new Advance(Some.Alice, LifecycleTrigger.Close));
        Assert.Equal(IncidentState.Closed, play.Incident.State);
    }

    [Fact]
    public void What_goes_on_by_itself_leaves_the_approval_alone()
    {
        var play = Written().Do(
            new ApprovePostmortem(Some.Bob), new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.Done, "Merged"),
            new AddLink(Some.Alice, LinkKind.Other, new Uri("https://example.com")), new SharePostmortem(Some.Alice, "everyone"));

        Assert.Equal(PostmortemStatus.Shared, PostmortemContent.StatusOf(play.Incident));
        play.Do(new Advance(Some.Alice, LifecycleTrigger.Close), new RecordFollowUp(Some.Alice, "Done"));
        Assert.Equal(PostmortemStatus.Shared, PostmortemContent.StatusOf(play.Incident));
    }

    [Fact]
    public void R4_blocking_findings_keep_it_from_being_approved_but_by_an_override_that_covers_that_content()
    {
        var play = Written();
        var outcome = Outcome(play, new RuleCount("blame", 2), new RuleCount("assistant", 1));

        var refusal = play.Refused(new ApprovePostmortem(Some.Bob), outcome);
        Assert.Contains("no-blocking-finding: The postmortem is not sound. 3 findings block it: assistant (1), blame (2).", refusal.Message, StringComparison.Ordinal);

        play.Do(outcome, new ApprovePostmortem(Some.Bob) { OverrideReason = "The regulator asks for it today" });
        Assert.Equal("no-blocking-finding", Assert.Single(play.Incident.ProcessDebt).Gate);
        play.Do(new SharePostmortem(Some.Alice, "everyone"));
        Assert.True(play.Incident.Explain(LifecycleTrigger.Close, play.Policy, outcome).Permitted);
        Assert.Equal(IncidentState.Closed, play.Do(outcome, new Advance(Some.Alice, LifecycleTrigger.Close)).Incident.State);
        Assert.Single(play.Incident.ProcessDebt);
    }

    [Fact]
    public void Findings_recorded_with_the_request_hold_until_the_content_changes()
    {
        var play = Written();
        play.Do(Outcome(play, new RuleCount("blame", 1)), new RequestPostmortemReview(Some.Alice));

        Assert.Contains("1 finding blocks it: blame.", play.Refused(new ApprovePostmortem(Some.Bob)).Message, StringComparison.Ordinal);
        Assert.Contains(Gates.NoBlockingFinding, play.Gated(new Advance(Some.Alice, LifecycleTrigger.Close)).Unsatisfied.Select(report => report.Gate));
        play.Do(new Retitle(Some.Alice, "Without blame"));
        play.Do(Outcome(play), new ApprovePostmortem(Some.Bob));
        Assert.Empty(play.Incident.Postmortem.Review!.Errors);
        Assert.Empty(play.Incident.ProcessDebt);
    }

    [Fact]
    public void An_outcome_of_another_content_is_refused()
    {
        var play = Written();
        var outcome = Outcome(play);
        play.Do(new Retitle(Some.Alice, "Another"));
        Assert.Contains("changed while it was reviewed", play.Refused(new ApprovePostmortem(Some.Bob), outcome).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sev4_is_approved_whatever_the_review_finds()
    {
        var play = Some.Incident(Severity.Sev4, IncidentState.Resolved);
        play.Do(Outcome(play, new RuleCount("blame", 2)), new ApprovePostmortem(Some.Bob));
        Assert.Empty(play.Incident.ProcessDebt);
    }

    [Fact]
    public void Nothing_is_published_before_the_resolution_or_after_closing()
    {
        foreach (var state in (IncidentState[])[IncidentState.Detected, IncidentState.Validating, IncidentState.Closed])
        {
            foreach (var command in (IncidentCommand[])[new RequestPostmortemReview(Some.Alice), new RequestPostmortemChanges(Some.Alice, "x"), new ApprovePostmortem(Some.Bob), new SharePostmortem(Some.Alice, "y")])
                Assert.Contains($"State is {state}", Some.Incident(Severity.Sev1, state).Refused(command).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_reopening_starts_the_postmortem_anew_but_for_what_was_learned()
    {
        var play = Written().Do(
            new NoteLearning(Some.Alice, LearningKind.Lesson, "Test"), new RequestPostmortemReview(Some.Alice), new ApprovePostmortem(Some.Bob), new Reopen(Some.Alice, "It is back"));
        Assert.Equal(new PostmortemRecord { }.Status, play.Incident.Postmortem.Status);
        Assert.Null(play.Incident.Postmortem.ReviewRequestedBy);
        Assert.Single(play.Incident.Postmortem.Learnings);
    }

    [Fact]
    public void The_same_content_has_the_same_hash_and_no_two_texts_run_together()
    {
        string Hash(params IncidentCommand[] commands) => PostmortemContent.HashOf(Written().Do(commands).Incident);

        Assert.Equal(Hash(), Hash());
        Assert.NotEqual(
            Hash(new NoteLearning(Some.Alice, LearningKind.Lesson, "a\n3:b")), Hash(new NoteLearning(Some.Alice, LearningKind.Lesson, "a"), new NoteLearning(Some.Alice, LearningKind.Lesson, "b")));
        Assert.NotEqual(Hash(new SetAffectedSystems(Some.Alice, ["a", "b"])), Hash(new SetAffectedSystems(Some.Alice, ["a, b"])));
    }

    private static ResponsePolicy Twice() => new(
        SeverityPolicy.Default, SeverityPolicy.Default.Levels.ToDictionary(level => level.Severity, level => ResponsePolicy.Default.For(level.Severity) with { MinimumApprovals = 2 }));
}
