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
        foreach (var command in Some.TheWholeFlow(Severity.Sev1).TakeWhile(command => command is not ApprovePostmortem).Concat(more))
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await tracker.ExecuteAsync(incident.Id, command);
        }

        return incident.Id;
    }

    private static IncidentCommand[] Whys() =>
    [
        .. ((string[])["Auth failed", "No secret", "Not in the config", "Template is old", "Nothing checks it"]).Select(text => new RecordWhy(Some.Alice, text)),
    ];

    [Fact]
    public async Task A_tracker_approves_no_postmortem_whose_causes_nobody_looked_for()
    {
        var tracker = Builder().Build();
        var id = await Written(tracker);

        var refusal = await Assert.ThrowsAsync<CommandRefusedException>(() => tracker.ExecuteAsync(id, new ApprovePostmortem(Some.Bob)));
        Assert.Contains("1 finding blocks it: whys-missing.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("Nobody has asked why. Record what happened, and then why, with RecordWhy.", Assert.Single(await tracker.ReviewPostmortemAsync(id), finding => finding.Blocks).Message);

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
