namespace IncidentKit.Testing;

/// <summary>What comes of an attempt.</summary>
internal static class OutboxSettlementCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("outbox.retried", "A message that is tried again comes when it is due, and not before.", RetriedAsync, StoreAbility.Outbox),
        new("outbox.retry-blocks", "Messages behind one that is tried again wait for it.", RetryBlocksAsync, StoreAbility.Outbox),
        new("outbox.released", "A claim that is given back counts no attempt, and the message comes again at once.", ReleasedAsync, StoreAbility.Outbox),
        new("outbox.released-fenced", "Whoever gave a claim back changes nothing any more.", ReleasedFencedAsync, StoreAbility.Outbox),
        new("outbox.batch", "Of many settlements in one call each has its own effect and its own answer, in the same order.", BatchAsync, StoreAbility.Outbox),
        new("outbox.status", "The status counts what waits and what is dead, since when, and says when the next is due.", StatusAsync, StoreAbility.Outbox),
    ];

    private static async Task RetriedAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager")).ConfigureAwait(false);
        var due = Sample.Time.AddSeconds(5).AddMicroseconds(3);
        var claimed = (await run.ClaimAsync().ConfigureAwait(false))[0];
        Expect.That(await run.SettleAsync(claimed, DeliverySettlement.Retry(due, "No answer")).ConfigureAwait(false), "the claim settles", "it was fenced off");

        Expect.Empty(await run.ClaimAsync(due.AddMicroseconds(-1)).ConfigureAwait(false), "messages to claim before the retry is due");
        Expect.Equal(2, Expect.Single(await run.ClaimAsync(due).ConfigureAwait(false), "messages to claim when the retry is due").Attempt, "the attempt");
    }

    private static async Task RetryBlocksAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager", "pager")).ConfigureAwait(false);
        var claimed = (await run.ClaimAsync().ConfigureAwait(false))[0];
        await run.SettleAsync(claimed, DeliverySettlement.Retry(Sample.Time.AddMinutes(5), "No answer")).ConfigureAwait(false);

        Expect.Empty(await run.ClaimAsync(Sample.Time.AddMinutes(4)).ConfigureAwait(false), "messages to claim while the first waits for its retry");
        Expect.Equal(1, Expect.Single(await run.ClaimAsync(Sample.Time.AddMinutes(5)).ConfigureAwait(false), "messages at the retry").Notification.Version, "the version of the message");
    }

    private static async Task ReleasedAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager", "pager")).ConfigureAwait(false);
        for (var i = 0; i < 3; i++)
        {
            var claimed = Expect.Single(await run.ClaimAsync().ConfigureAwait(false), $"messages to claim after {i} releases");
            Expect.Equal((1, 1), (claimed.Notification.Version, claimed.Attempt), $"version and attempt after {i} releases");
            Expect.That(await run.SettleAsync(claimed, DeliverySettlement.Released).ConfigureAwait(false), "the release counts", "it was fenced off");
        }
    }

    private static async Task ReleasedFencedAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager")).ConfigureAwait(false);
        var given = (await run.ClaimAsync().ConfigureAwait(false))[0];
        await run.SettleAsync(given, DeliverySettlement.Released).ConfigureAwait(false);
        Expect.That(!await run.SettleAsync(given, DeliverySettlement.Delivered).ConfigureAwait(false), "the released claim settles nothing", "it was said to count");

        var held = Expect.Single(await run.ClaimAsync().ConfigureAwait(false), "messages to claim after the release");
        Expect.That(!await run.SettleAsync(given, DeliverySettlement.Delivered).ConfigureAwait(false), "the released claim settles nothing", "it settled the next claim, whose attempt is the same");
        Expect.That(await run.SettleAsync(held, DeliverySettlement.Delivered).ConfigureAwait(false), "the claim that is held settles", "it was fenced off");
    }

    private static async Task BatchAsync(StoreRun run)
    {
        for (var i = 0; i < 5; i++)
            await run.AppendAsync(run.Some.Messages("pager", "pager")).ConfigureAwait(false);
        var claims = await run.ClaimAsync().ConfigureAwait(false);
        Expect.Equal(5, claims.Count, "messages to claim");
        var now = Sample.Time.AddSeconds(10);
        await run.SettleAsync(claims[2], DeliverySettlement.Delivered).ConfigureAwait(false);

        var counted = await run.Outbox.SettleAsync(
            [
                new(claims[4], DeliverySettlement.Dead("Gone", now)), new(claims[2], DeliverySettlement.Delivered), new(claims[0], DeliverySettlement.Delivered),
                new(claims[1], DeliverySettlement.Retry(now.AddMinutes(1), "No answer")), new(claims[3], DeliverySettlement.Released),
            ],
            run.Token).ConfigureAwait(false);

        Expect.Sequence([true, false, true, true, true], counted, "whether each settlement counts, one of them being settled before");
        var next = await run.ClaimAsync(now).ConfigureAwait(false);
        IReadOnlyList<(IncidentId, long)> expected =
            [.. new[] { (claims[0], 2L), (claims[2], 2), (claims[3], 1), (claims[4], 2) }.Select(row => (row.Item1.Notification.IncidentId, row.Item2)).Order()];
        Expect.Sequence(expected, [.. next.Select(claim => (claim.Notification.IncidentId, claim.Notification.Version)).Order()], "incidents and versions to claim afterwards");
        Expect.Empty(await run.Outbox.SettleAsync([], run.Token).ConfigureAwait(false), "answers to no settlements");
    }

    private static async Task StatusAsync(StoreRun run)
    {
        Expect.Equal(new OutboxStatus(0, 0, null, null), await StatusOf(run).ConfigureAwait(false), "the status of an empty outbox");
        var first = run.Some.Messages("pager", "chat", "pager");
        var second = run.Some.Messages("pager");
        await run.AppendAllAsync([first, second]).ConfigureAwait(false);

        var waiting = await StatusOf(run).ConfigureAwait(false);
        Expect.Equal((3, 0), (waiting.Waiting, waiting.Dead), "messages waiting and dead");
        Expect.Equal(first.Notifications[0].CreatedAt, waiting.OldestWaitingSince, "since when the oldest waits");
        Expect.That(waiting.NextDueAt <= Sample.Time, "a next due time that is over", Shown.Of(waiting.NextDueAt));

        var claims = await run.ClaimAsync().ConfigureAwait(false);
        await run.SettleAsync(claims[0], DeliverySettlement.Retry(Sample.Time.AddMinutes(5), "No answer")).ConfigureAwait(false);
        await run.SettleAsync(claims[1], DeliverySettlement.Dead("Gone", Sample.Time)).ConfigureAwait(false);
        var after = await StatusOf(run).ConfigureAwait(false);
        Expect.Equal(
            (2, 1, Sample.Time.AddMinutes(5)), (after.Waiting, after.Dead, after.NextDueAt), "messages waiting, dead, and when the next is due");
    }

    private static async Task<OutboxStatus> StatusOf(StoreRun run) => await run.Outbox.GetStatusAsync("pager", run.Token).ConfigureAwait(false);
}
