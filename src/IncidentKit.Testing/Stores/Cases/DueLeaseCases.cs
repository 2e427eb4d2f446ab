namespace IncidentKit.Testing;

/// <summary>One process at a time looks at an incident, and only it has a say.</summary>
internal static class DueLeaseCases
{
    private const string Rules = "rules";

    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("due.claimed-once", "Claimers at the same time never get the same incident.", ClaimedOnceAsync, StoreAbility.DueWork),
        new("due.lease-holds", "A claimed incident is handed out to nobody else until the lease is over.", HoldsAsync, StoreAbility.DueWork),
        new("due.lease-ends", "An incident whose lease is over is handed out again.", EndsAsync, StoreAbility.DueWork),
        new("due.rescheduled", "Rescheduling ends the claim, and the new time counts.", RescheduledAsync, StoreAbility.DueWork),
        new("due.fenced", "Whoever lost an incident to the next claimer reschedules nothing.", FencedAsync, StoreAbility.DueWork),
        new("due.fenced-by-append", "An append ends the lease, and the claim from before reschedules nothing.", FencedByAppendAsync, StoreAbility.DueWork),
        new("due.cancelled", "A claim whose token is cancelled before claims nothing.", CancelledAsync, StoreAbility.DueWork),
    ];

    private static async Task ClaimedOnceAsync(StoreRun run)
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => run.AppendWakingAsync(Sample.Time))).ConfigureAwait(false);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => run.ClaimDueAsync(Sample.Time, maximum: 7), run.Token))).ConfigureAwait(false);

        var ids = claims.SelectMany(claimed => claimed).Select(claim => claim.IncidentId).ToList();
        Expect.Equal((40, 40), (ids.Count, ids.Distinct().Count()), "incidents claimed by eight claimers, and different ones among them");
    }

    private static async Task HoldsAsync(StoreRun run)
    {
        await run.AppendWakingAsync(Sample.Time).ConfigureAwait(false);
        await run.ClaimDueAsync(Sample.Time).ConfigureAwait(false);
        foreach (var later in (TimeSpan[])[TimeSpan.Zero, Sample.Lease / 2, Sample.Lease - TimeSpan.FromMicroseconds(1)])
            Expect.Empty(await run.ClaimDueAsync(Sample.Time + later).ConfigureAwait(false), $"incidents to claim {later} after the lease began");
    }

    private static async Task EndsAsync(StoreRun run)
    {
        await run.AppendWakingAsync(Sample.Time).ConfigureAwait(false);
        var first = (await run.ClaimDueAsync(Sample.Time).ConfigureAwait(false))[0];
        var second = Expect.Single(await run.ClaimDueAsync(Sample.Time + Sample.Lease).ConfigureAwait(false), "incidents to claim after the lease");
        Expect.Equal((first.IncidentId, first.WakeAt), (second.IncidentId, second.WakeAt), "incident and time");
        Expect.That(second.Attempt > first.Attempt, $"an attempt greater than {first.Attempt}", $"{second.Attempt}");
    }

    private static async Task RescheduledAsync(StoreRun run)
    {
        await run.AppendWakingAsync(Sample.Time).ConfigureAwait(false);
        var claim = (await run.ClaimDueAsync(Sample.Time).ConfigureAwait(false))[0];
        var next = Sample.Time.AddSeconds(10);
        Expect.That(await run.DueWork.RescheduleAsync(claim, next, Rules, run.Token).ConfigureAwait(false), "the claim is held", "it was fenced off");

        Expect.Empty(await run.ClaimDueAsync(next.AddMicroseconds(-1)).ConfigureAwait(false), "incidents due before the new time");
        var again = Expect.Single(await run.ClaimDueAsync(next).ConfigureAwait(false), "incidents due at the new time");
        Expect.Equal(next, again.WakeAt, "the time");
        Expect.That(await run.DueWork.RescheduleAsync(again, null, Rules, run.Token).ConfigureAwait(false), "the second claim is held", "it was fenced off");
        Expect.Empty(await run.ClaimDueAsync(Sample.Time.AddYears(1)).ConfigureAwait(false), "incidents due when there is no time any more");
    }

    private static async Task FencedAsync(StoreRun run)
    {
        await run.AppendWakingAsync(Sample.Time).ConfigureAwait(false);
        var lost = (await run.ClaimDueAsync(Sample.Time).ConfigureAwait(false))[0];
        var now = Sample.Time + Sample.Lease;
        var held = (await run.ClaimDueAsync(now).ConfigureAwait(false))[0];

        Expect.That(!await run.DueWork.RescheduleAsync(lost, null, Rules, run.Token).ConfigureAwait(false), "the lost claim reschedules nothing", "it was said to count");
        Expect.Equal(now + Sample.Lease, await run.DueWork.NextWakeAsync(run.Token).ConfigureAwait(false), "the next wake-up, which is the end of the lease that is held");
        Expect.That(await run.DueWork.RescheduleAsync(held, null, Rules, run.Token).ConfigureAwait(false), "the claim that is held counts", "it was fenced off");
        Expect.That(!await run.DueWork.RescheduleAsync(held, now, Rules, run.Token).ConfigureAwait(false), "a claim counts once", "it counted a second time");
    }

    private static async Task FencedByAppendAsync(StoreRun run)
    {
        var append = await run.AppendWakingAsync(Sample.Time).ConfigureAwait(false);
        var claim = (await run.ClaimDueAsync(Sample.Time).ConfigureAwait(false))[0];
        var next = Sample.Time.AddSeconds(10);
        await run.AppendAsync(run.Some.After(append) with { WakeAt = next, WakePolicy = Rules }).ConfigureAwait(false);

        Expect.That(!await run.DueWork.RescheduleAsync(claim, null, Rules, run.Token).ConfigureAwait(false), "the claim from before the append reschedules nothing", "it was said to count");
        var again = Expect.Single(await run.ClaimDueAsync(next).ConfigureAwait(false), "incidents due at the time of the append");
        Expect.Equal(next, again.WakeAt, "the time");
    }

    private static async Task CancelledAsync(StoreRun run)
    {
        await run.AppendWakingAsync(Sample.Time).ConfigureAwait(false);
        await Expect.ThrowsAsync<OperationCanceledException>(
            async () => await run.DueWork.ClaimDueAsync(Sample.Time, 10, Sample.Lease, new CancellationToken(canceled: true)).ConfigureAwait(false),
            "a claim with a cancelled token").ConfigureAwait(false);
        Expect.Single(await run.ClaimDueAsync(Sample.Time).ConfigureAwait(false), "incidents due after a claim was cancelled");
    }
}
