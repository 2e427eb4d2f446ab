namespace IncidentKit.Testing;

/// <summary>An incident is looked at when something comes due in it.</summary>
internal static class DueWorkCases
{
    private const string Rules = "rules";

    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("due.woken", "An incident is handed out when its time has come, and not before.", WokenAsync, StoreAbility.DueWork),
        new("due.replaced", "Each append replaces the time that was kept before, also by none.", ReplacedAsync, StoreAbility.DueWork),
        new("due.failed-append", "An append that fails, conflicts or repeats a key leaves the time as it was.", FailedAppendAsync, StoreAbility.DueWork),
        new("due.order", "Of several incidents those come first whose time is over the longest, and no more than asked for; less than one is refused.", OrderAsync, StoreAbility.DueWork),
        new("due.outdated", "Incidents whose time was computed by other rules or by none are handed out, but not those that no rules concern.", OutdatedAsync, StoreAbility.DueWork),
        new("due.next-wake", "The next wake-up is the earliest time at which a claim finds something.", NextWakeAsync, StoreAbility.DueWork),
        new("due.restart", "After a restart the times, rules and leases are there.", RestartAsync, StoreAbility.DueWork, StoreAbility.Restart),
    ];

    private static async Task WokenAsync(StoreRun run)
    {
        var at = Sample.Time.AddMinutes(5).AddMicroseconds(7);
        var append = await run.AppendWakingAsync(at).ConfigureAwait(false);
        await run.AppendWakingAsync(null).ConfigureAwait(false);

        Expect.Empty(await run.ClaimDueAsync(at.AddMicroseconds(-1)).ConfigureAwait(false), "incidents due before the time");
        var claim = Expect.Single(await run.ClaimDueAsync(at).ConfigureAwait(false), "incidents due at the time");
        Expect.Equal((append.IncidentId, at, at + Sample.Lease), (claim.IncidentId, claim.WakeAt, claim.LeasedUntil), "incident, time and end of the lease");
    }

    private static async Task ReplacedAsync(StoreRun run)
    {
        var append = await run.AppendWakingAsync(Sample.Time).ConfigureAwait(false);
        var later = run.Some.After(append) with { WakeAt = Sample.Time.AddHours(1), WakePolicy = Rules };
        await run.AppendAsync(later).ConfigureAwait(false);
        Expect.Empty(await run.ClaimDueAsync(Sample.Time.AddMinutes(59)).ConfigureAwait(false), "incidents due at the time that was replaced");

        await run.AppendAsync(run.Some.After(later) with { WakePolicy = Rules }).ConfigureAwait(false);
        Expect.Empty(await run.ClaimDueAsync(Sample.Time.AddYears(1)).ConfigureAwait(false), "incidents due, the time being replaced by none");
        Expect.Equal(null, await run.DueWork.NextWakeAsync(run.Token).ConfigureAwait(false), "the next wake-up");
    }

    private static async Task FailedAppendAsync(StoreRun run)
    {
        var append = run.Some.Append(key: "once") with { WakeAt = Sample.Time, WakePolicy = Rules };
        await run.AppendAsync(append).ConfigureAwait(false);

        await run.AppendAsync(run.Some.After(append, key: "once") with { WakePolicy = Rules }).ConfigureAwait(false);
        await Expect.ThrowsAsync<IncidentConflictException>(
            () => run.AppendAsync(run.Some.At(append, 5) with { WakePolicy = Rules }), "a stale append").ConfigureAwait(false);
        var taken = run.Some.Append();
        await run.AppendAsync(taken with { WakePolicy = Rules }).ConfigureAwait(false);
        var failing = run.Some.After(append);
        failing = failing with { WakePolicy = Rules, Summary = failing.Summary with { Reference = taken.Summary.Reference } };
        await Expect.ThrowsAsync<ArgumentException>(() => run.AppendAsync(failing), "an append whose reference belongs to another incident").ConfigureAwait(false);

        var claim = Expect.Single(await run.ClaimDueAsync(Sample.Time).ConfigureAwait(false), "incidents due afterwards");
        Expect.Equal(append.IncidentId, claim.IncidentId, "the incident");
    }

    private static async Task OrderAsync(StoreRun run)
    {
        int[] minutes = [4, 1, 5, 2, 3];
        foreach (var minute in minutes)
            await run.AppendWakingAsync(Sample.Time.AddMinutes(minute)).ConfigureAwait(false);

        var first = await run.ClaimDueAsync(Sample.Time.AddMinutes(4), maximum: 3).ConfigureAwait(false);
        Expect.Sequence([.. Enumerable.Range(1, 3).Select(minute => (DateTimeOffset?)Sample.Time.AddMinutes(minute))], [.. first.Select(claim => claim.WakeAt)], "the times of the first three");
        Expect.Equal(1, (await run.ClaimDueAsync(Sample.Time.AddMinutes(4), maximum: 3).ConfigureAwait(false)).Count, "incidents due that were not claimed");
        await Expect.ThrowsAsync<ArgumentException>(() => run.ClaimDueAsync(Sample.Time, maximum: 0), "a claim of none").ConfigureAwait(false);
    }

    private static async Task OutdatedAsync(StoreRun run)
    {
        var (mine, other, none, any) = (run.Some.Append(), run.Some.Append(), run.Some.Append(), run.Some.Append());
        await run.AppendAllAsync(
        [
            mine with { WakePolicy = Rules, WakeAt = Sample.Time }, other with { WakePolicy = "other rules" }, none,
            any with { WakePolicy = IncidentAppend.AnyPolicy },
        ]).ConfigureAwait(false);

        var claims = await ClaimOutdatedAsync(run).ConfigureAwait(false);
        Expect.Sequence([.. new[] { other.IncidentId, none.IncidentId }.Order()], [.. claims.Select(claim => claim.IncidentId).Order()], "incidents of other rules, or of none");
        Expect.Empty(await ClaimOutdatedAsync(run).ConfigureAwait(false), "such incidents while they are leased");
        await run.DueWork.RescheduleAsync(claims[0], null, Rules, run.Token).ConfigureAwait(false);
        var left = Expect.Single(await ClaimOutdatedAsync(run, Sample.Time + Sample.Lease).ConfigureAwait(false), "such incidents after the lease, one being put right");
        Expect.Equal(claims[1].IncidentId, left.IncidentId, "the incident left");
    }

    private static async Task NextWakeAsync(StoreRun run)
    {
        Expect.Equal(null, await run.DueWork.NextWakeAsync(run.Token).ConfigureAwait(false), "the next wake-up of an empty store");
        await run.AppendWakingAsync(Sample.Time.AddMinutes(9)).ConfigureAwait(false);
        await run.AppendWakingAsync(Sample.Time.AddMinutes(3)).ConfigureAwait(false);
        await run.AppendWakingAsync(null).ConfigureAwait(false);
        Expect.Equal(Sample.Time.AddMinutes(3), await run.DueWork.NextWakeAsync(run.Token).ConfigureAwait(false), "the next wake-up");

        await run.ClaimDueAsync(Sample.Time.AddMinutes(3)).ConfigureAwait(false);
        Expect.Equal(Sample.Time.AddMinutes(3) + Sample.Lease, await run.DueWork.NextWakeAsync(run.Token).ConfigureAwait(false), "the next wake-up, which is the end of a lease");
    }

    private static async Task RestartAsync(StoreRun run)
    {
        var leased = await run.AppendWakingAsync(Sample.Time).ConfigureAwait(false);
        var claim = (await run.ClaimDueAsync(Sample.Time).ConfigureAwait(false))[0];
        var waiting = await run.AppendWakingAsync(Sample.Time.AddSeconds(1)).ConfigureAwait(false);

        await run.RestartAsync().ConfigureAwait(false);

        var claims = await run.ClaimDueAsync(Sample.Time.AddSeconds(1)).ConfigureAwait(false);
        Expect.Equal(waiting.IncidentId, Expect.Single(claims, "incidents due that are not leased").IncidentId, "the incident");
        Expect.Empty(await ClaimOutdatedAsync(run, Sample.Time.AddDays(1)).ConfigureAwait(false), "incidents of other rules");
        Expect.That(await run.DueWork.RescheduleAsync(claim, null, Rules, run.Token).ConfigureAwait(false), $"the claim of {leased.IncidentId} from before the restart is held", "it was fenced off");
    }

    private static async Task<IReadOnlyList<DueWork>> ClaimOutdatedAsync(StoreRun run, DateTimeOffset? now = null) =>
        await run.DueWork.ClaimOutdatedAsync(Rules, 10, now ?? Sample.Time, Sample.Lease, run.Token).ConfigureAwait(false);
}
