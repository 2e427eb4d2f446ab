namespace IncidentKit.Testing;

/// <summary>One dispatcher at a time has a message, and only it has a say.</summary>
internal static class OutboxLeaseCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("outbox.claimed-once", "Claimers at the same time never get the same message.", ClaimedOnceAsync, StoreAbility.Outbox),
        new("outbox.lease-holds", "A claimed message is handed out to nobody else until the lease is over.", HoldsAsync, StoreAbility.Outbox),
        new("outbox.lease-ends", "A message whose lease is over is handed out again, as the next attempt.", EndsAsync, StoreAbility.Outbox),
        new("outbox.fenced", "Whoever lost a message to the next claimer changes nothing any more.", FencedAsync, StoreAbility.Outbox),
        new("outbox.settled-once", "A settled claim settles nothing a second time.", SettledOnceAsync, StoreAbility.Outbox),
        new("outbox.late-settlement", "A settlement after the lease counts as long as nobody else has claimed the message.", LateAsync, StoreAbility.Outbox),
        new("outbox.cancelled", "A claim or settlement whose token is cancelled before changes nothing.", CancelledAsync, StoreAbility.Outbox),
    ];

    private static async Task ClaimedOnceAsync(StoreRun run)
    {
        await run.AppendTogetherAsync(Enumerable.Range(0, 40).Select(_ => run.Some.Messages("pager", "pager"))).ConfigureAwait(false);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => run.ClaimAsync(maximum: 7), run.Token))).ConfigureAwait(false);

        var ids = claims.SelectMany(claimed => claimed).Select(claimed => claimed.Notification.MessageId).ToList();
        Expect.Equal((40, 40), (ids.Count, ids.Distinct().Count()), "messages claimed by eight claimers, and different ones among them");
    }

    private static async Task HoldsAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager")).ConfigureAwait(false);
        await run.ClaimAsync().ConfigureAwait(false);
        foreach (var later in (TimeSpan[])[TimeSpan.Zero, Sample.Lease / 2, Sample.Lease - TimeSpan.FromMicroseconds(1)])
            Expect.Empty(await run.ClaimAsync(Sample.Time + later).ConfigureAwait(false), $"messages to claim {later} after the lease began");
    }

    private static async Task EndsAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager", "pager")).ConfigureAwait(false);
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            var now = Sample.Time + (Sample.Lease * (attempt - 1));
            var claimed = Expect.Single(await run.ClaimAsync(now).ConfigureAwait(false), $"messages to claim, the lease being over for the {attempt - 1}. time");
            Expect.Equal((1, attempt), (claimed.Notification.Version, claimed.Attempt), "version and attempt");
            Expect.Equal(now + Sample.Lease, claimed.LeasedUntil, "the end of the new lease");
        }
    }

    private static async Task FencedAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager", "pager")).ConfigureAwait(false);
        var lost = (await run.ClaimAsync().ConfigureAwait(false))[0];
        var now = Sample.Time + Sample.Lease;
        var held = Expect.Single(await run.ClaimAsync(now).ConfigureAwait(false), "messages to claim after the lease");

        foreach (var settlement in (DeliverySettlement[])
            [DeliverySettlement.Delivered, DeliverySettlement.Retry(now, "too late"), DeliverySettlement.Released, DeliverySettlement.Dead("too late", now)])
        {
            Expect.That(!await run.SettleAsync(lost, settlement).ConfigureAwait(false), $"the lost claim settles nothing ({settlement})", "it was said to count");
            Expect.Empty(await run.ClaimAsync(now).ConfigureAwait(false), $"messages to claim after the lost claim was settled ({settlement})");
        }

        Expect.That(await run.SettleAsync(held, DeliverySettlement.Delivered).ConfigureAwait(false), "the claim that is held settles", "it was fenced off");
    }

    private static async Task SettledOnceAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager", "pager")).ConfigureAwait(false);
        var claimed = (await run.ClaimAsync().ConfigureAwait(false))[0];
        Expect.That(await run.SettleAsync(claimed, DeliverySettlement.Delivered).ConfigureAwait(false), "the claim settles", "it was fenced off");
        Expect.That(!await run.SettleAsync(claimed, DeliverySettlement.Delivered).ConfigureAwait(false), "the second settlement counts for nothing", "it was said to count");
        Expect.Equal(2, Expect.Single(await run.ClaimAsync().ConfigureAwait(false), "messages left").Notification.Version, "the version of the message left");
    }

    private static async Task LateAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager")).ConfigureAwait(false);
        var claimed = Expect.Single(
            await run.Outbox.ClaimAsync("pager", 1, Sample.Time, TimeSpan.Zero, run.Token).ConfigureAwait(false), "messages claimed with a lease that is over at once");

        Expect.That(await run.SettleAsync(claimed, DeliverySettlement.Delivered).ConfigureAwait(false), "the late settlement counts", "it was fenced off");
        Expect.Empty(await run.ClaimAsync(Sample.Time.AddDays(1)).ConfigureAwait(false), "messages left");
    }

    private static async Task CancelledAsync(StoreRun run)
    {
        var cancelled = new CancellationToken(canceled: true);
        await run.AppendAsync(run.Some.Messages("pager")).ConfigureAwait(false);
        await Expect.ThrowsAsync<OperationCanceledException>(
            async () => await run.Outbox.ClaimAsync("pager", 1, Sample.Time, Sample.Lease, cancelled).ConfigureAwait(false), "a claim with a cancelled token").ConfigureAwait(false);
        var claimed = Expect.Single(await run.ClaimAsync().ConfigureAwait(false), "messages to claim after a claim was cancelled");
        Expect.Equal(1, claimed.Attempt, "the attempt after a claim was cancelled");

        await Expect.ThrowsAsync<OperationCanceledException>(
            async () => await run.Outbox.SettleAsync(claimed, DeliverySettlement.Delivered, cancelled).ConfigureAwait(false), "a settlement with a cancelled token").ConfigureAwait(false);
        Expect.Equal(2, Expect.Single(await run.ClaimAsync(Sample.Time + Sample.Lease).ConfigureAwait(false), "messages left after a settlement was cancelled").Attempt, "its attempt");
    }
}
