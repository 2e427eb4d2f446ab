using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests;

public class PostmortemReviewTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);
    private readonly InMemoryIncidentStore _store = new();

    private IncidentKitBuilder Builder() => new IncidentKitBuilder().UseStore(_store).UseTimeProvider(_time);

    private async Task<IncidentId> Written(IncidentTracker tracker, params IncidentCommand[] more)
    {
        var incident = await tracker.DeclareAsync(Some.Declaration());
        foreach (var command in Some.TheWholeFlow(Severity.Sev1).TakeWhile(command => command is not ApprovePostmortem).Concat(Some.WhatWasLearned()).Concat(more))
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await tracker.ExecuteAsync(incident.Id, command);
        }

        return incident.Id;
    }

    private static IncidentCommand[] Whys() => [.. Some.TheWhys()];

    [Fact]
    public async Task A_tracker_approves_no_postmortem_whose_causes_nobody_looked_for()
    {
        var tracker = Builder().Build();
        var id = await Written(tracker);

        var refusal = await Assert.ThrowsAsync<CommandRefusedException>(() => tracker.ExecuteAsync(id, new ApprovePostmortem(Some.Bob)));
        Assert.Contains("2 findings block it: missing-part (1), whys-missing (1).", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("Nobody has asked why. Record what happened, and then why, with RecordWhy.", (await tracker.ReviewPostmortemAsync(id)).First(finding => finding.Blocks).Message);

        foreach (var command in Whys())
            await tracker.ExecuteAsync(id, command);
        var approved = await tracker.ExecuteAsync(id, new ApprovePostmortem(Some.Bob));
        Assert.Equal(PostmortemStatus.Approved, approved.Postmortem.Status);
        Assert.Empty(approved.Postmortem.Review!.Errors);
    }

    [Fact]
    public async Task Every_review_that_was_added_is_asked_and_an_override_is_recorded()
    {
        var tracker = Builder().AddPostmortemReview(new Says("blame")).AddPostmortemReview(new Says("assistant")).Build();
        var id = await Written(tracker, Whys());

        var refusal = await Assert.ThrowsAsync<CommandRefusedException>(() => tracker.ExecuteAsync(id, new ApprovePostmortem(Some.Bob)));
        Assert.Contains("2 findings block it: assistant (1), blame (1).", refusal.Message, StringComparison.Ordinal);

        var approved = await tracker.ExecuteAsync(id, new ApprovePostmortem(Some.Bob) { OverrideReason = "A quotation" });
        Assert.Equal(("no-blocking-finding", "A quotation"), (Assert.Single(approved.ProcessDebt).Gate, approved.ProcessDebt[0].Reason));

        // What was recorded is read without any review.
        var replayed = await new IncidentKitBuilder().UseStore(_store).UsePostmortemReviews().Build().FindAsync(id);
        Assert.Equal(approved, replayed);
    }

    [Fact]
    public async Task Closing_asks_the_reviews_even_where_the_policy_asks_for_no_approval()
    {
        var policy = new ResponsePolicy(SeverityPolicy.Default, SeverityPolicy.Default.Levels.ToDictionary(
            level => level.Severity, level => ResponsePolicy.Default.For(level.Severity) with { SkippedGates = [Gates.PostmortemApproved.Id, Gates.PostmortemShared.Id] }));
        var tracker = Builder().UsePolicy(policy).UsePostmortemReviews(new Says("blame")).Build();
        var id = await Written(tracker);

        var refusal = await Assert.ThrowsAsync<TransitionRefusedException>(() => tracker.ExecuteAsync(id, new Advance(Some.Alice, LifecycleTrigger.Close)));
        Assert.Equal("The postmortem is not sound. 1 finding blocks it: blame.", Assert.Single(refusal.Unsatisfied).Missing);
    }

    [Fact]
    public async Task A_review_that_fails_keeps_the_command_from_being_carried_out()
    {
        var tracker = Builder().AddPostmortemReview(new Fails()).Build();
        var id = await Written(tracker, Whys());
        var version = (await tracker.FindAsync(id))!.Version;

        await Assert.ThrowsAsync<InvalidOperationException>(() => tracker.ExecuteAsync(id, new ApprovePostmortem(Some.Bob)));
        Assert.Equal(version, (await tracker.FindAsync(id))!.Version);
        Assert.Throws<ArgumentException>(() => Builder().UsePostmortemReviews([null!]));
    }

    [Fact]
    public async Task R4_prose_that_blames_keeps_a_postmortem_from_being_approved_until_the_policy_says_otherwise()
    {
        var tracker = Builder().Build();
        var id = await Written(tracker, [.. Whys(), new NoteLearning(Some.Alice, LearningKind.WentWrong, "Bob forgot to renew the certificate.")]);

        var finding = Assert.Single(await tracker.ReviewPostmortemAsync(id), finding => finding.Blocks);
        Assert.StartsWith("blame-", finding.Rule, StringComparison.Ordinal);
        Assert.Equal("went wrong 2", finding.Place);
        await Assert.ThrowsAsync<CommandRefusedException>(() => tracker.ExecuteAsync(id, new ApprovePostmortem(Some.Bob)));

        var milder = Builder().UsePolicy(WithLevel(finding.Rule, LintLevel.Warning)).Build();
        Assert.DoesNotContain(await milder.ReviewPostmortemAsync(id), finding => finding.Blocks);
        Assert.Equal(PostmortemStatus.Approved, (await milder.ExecuteAsync(id, new ApprovePostmortem(Some.Bob))).Postmortem.Status);
    }

    [Fact]
    public async Task A_figure_that_the_record_contradicts_blocks_and_can_be_turned_off()
    {
        var tracker = Builder().Build();
        var id = await Written(tracker, [.. Whys(), new NoteLearning(Some.Alice, LearningKind.WentWell, "Support answered everyone, although all users were affected.")]);
        Assert.Contains(await tracker.ReviewPostmortemAsync(id), finding => finding is { Rule: FactCheck.ContradictedRule, Blocks: true });
        var silent = Builder().UsePolicy(WithLevel(FactCheck.ContradictedRule, LintLevel.Off)).Build();
        Assert.DoesNotContain(await silent.ReviewPostmortemAsync(id), finding => finding.Rule == FactCheck.ContradictedRule);
    }

    [Fact]
    public async Task R4_a_root_cause_that_names_a_person_blocks()
    {
        var tracker = Builder().Build();
        var id = await Written(tracker, [.. Whys(), new IdentifyRootCause(Some.Alice, "Bob did not pay attention.")]);
        Assert.Contains(await tracker.ReviewPostmortemAsync(id), finding => finding is { Rule: "root-not-systemic", Blocks: true });
    }

    [Fact]
    public async Task Words_of_a_team_are_looked_for_in_its_postmortems()
    {
        var tracker = Builder().UseLinting(new LintOptions { Words = [new("smoke test", "We say deploy check", "Write: deploy check", LintLevel.Error)] }).Build();
        var id = await Written(tracker, Whys());
        Assert.Contains(await tracker.ReviewPostmortemAsync(id), finding => finding is { Rule: "own-words", Blocks: true });
    }

    [Fact]
    public void A_policy_with_a_rule_that_does_not_exist_is_refused_when_the_tracker_is_made()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Builder().UsePolicy(WithLevel("blame-everyone", LintLevel.Off)).Build());
        Assert.Contains("The policy's levels of rules (lint) can't be used", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("blame-everyone", refusal.Message, StringComparison.Ordinal);
    }

    private static ResponsePolicy WithLevel(string rule, LintLevel level) => ResponsePolicy.Parse($$"""{ "lint": { "{{rule}}": "{{level.ToString().ToLowerInvariant()}}" } }""");

    private sealed class Says(string rule) : IPostmortemReview
    {
        public IReadOnlyList<PostmortemFinding> Review(Incident incident, ResponsePolicy policy, DateTimeOffset now) =>
            [new(rule, Blocks: true, "impact", "Change it."), new("note", Blocks: false, "impact", "Look at it.")];
    }

    private sealed class Fails : IPostmortemReview
    {
        public IReadOnlyList<PostmortemFinding> Review(Incident incident, ResponsePolicy policy, DateTimeOffset now) =>
            throw new InvalidOperationException("The word list is missing.");
    }
}
