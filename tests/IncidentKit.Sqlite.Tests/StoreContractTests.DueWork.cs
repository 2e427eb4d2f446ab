namespace IncidentKit.Sqlite.Tests;

public abstract partial class StoreContractTests
{
    private IDueWorkStore Due => (IDueWorkStore)Store;

    [Fact]
    public async Task What_is_due_is_claimed_once_its_time_has_come_the_longest_due_first()
    {
        var later = await AddWake(Some.Time.AddMinutes(2));
        var first = await AddWake(Some.Time);
        var second = await AddWake(Some.Time.AddMinutes(1));
        await AddWake(null);

        Assert.Empty(await Due.ClaimDueAsync(Some.Time.AddTicks(-1), 10, Some.Lease));
        var claims = await Due.ClaimDueAsync(Some.Time.AddMinutes(1), 10, TimeSpan.FromHours(1));

        Assert.Equal([first, second], claims.Select(claim => claim.IncidentId));
        Assert.Equal([Some.Time, Some.Time.AddMinutes(1)], claims.Select(claim => claim.WakeAt!.Value));
        Assert.All(claims, claim => Assert.Equal(Some.Time.AddMinutes(61), claim.LeasedUntil));
        Assert.Equal(later, Assert.Single(await Due.ClaimDueAsync(Some.Time.AddMinutes(2), 1, Some.Lease)).IncidentId);
    }

    [Fact]
    public async Task No_more_due_work_than_asked_for_is_claimed()
    {
        for (var i = 0; i < 5; i++)
            await AddWake(Some.Time.AddSeconds(i));

        Assert.Equal(3, (await Due.ClaimDueAsync(Some.Time.AddMinutes(1), 3, Some.Lease)).Count);
        Assert.Equal(2, (await Due.ClaimDueAsync(Some.Time.AddMinutes(1), 3, Some.Lease)).Count);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Due.ClaimDueAsync(Some.Time, 0, Some.Lease));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Due.ClaimOutdatedAsync("p", 0, Some.Time, Some.Lease));
    }

    [Fact]
    public async Task Due_work_whose_lease_ran_out_is_given_to_the_next_and_the_late_one_changes_nothing()
    {
        await AddWake(Some.Time);
        var late = Assert.Single(await Due.ClaimDueAsync(Some.Time, 1, Some.Lease));

        Assert.Empty(await Due.ClaimDueAsync(Some.Time + Some.Lease - TimeSpan.FromMicroseconds(1), 1, Some.Lease));
        var next = Assert.Single(await Due.ClaimDueAsync(Some.Time + Some.Lease, 1, Some.Lease));

        Assert.Equal((late.IncidentId, late.WakeAt), (next.IncidentId, next.WakeAt));
        Assert.True(next.Attempt > late.Attempt);
        Assert.False(await Due.RescheduleAsync(late, Some.Time, "p"));
        Assert.Empty(await Due.ClaimDueAsync(Some.Time + Some.Lease, 1, Some.Lease));
        Assert.True(await Due.RescheduleAsync(next, Some.Time.AddHours(1), "p"));
        Assert.False(await Due.RescheduleAsync(next, Some.Time, "p"));
        Assert.Empty(await Due.ClaimDueAsync(Some.Time.AddHours(1).AddMicroseconds(-1), 1, Some.Lease));
        Assert.Single(await Due.ClaimDueAsync(Some.Time.AddHours(1), 1, Some.Lease));
    }

    [Fact]
    public async Task An_append_replaces_the_wake_up_time_and_ends_the_lease()
    {
        var incident = await AddWake(Some.Time);
        var claim = Assert.Single(await Due.ClaimDueAsync(Some.Time, 1, Some.Lease));

        await Store.AppendAsync(Some.Append(incident, after: 1) with { WakeAt = Some.Time.AddSeconds(1), WakePolicy = "p" });

        Assert.False(await Due.RescheduleAsync(claim, null, "p"));
        Assert.Equal(Some.Time.AddSeconds(1), await Due.NextWakeAsync());
        Assert.Equal(incident, Assert.Single(await Due.ClaimDueAsync(Some.Time.AddSeconds(1), 1, Some.Lease)).IncidentId);
        await Store.AppendAsync(Some.Append(incident, after: 2));
        Assert.Null(await Due.NextWakeAsync());
    }

    [Fact]
    public async Task A_refused_or_repeated_append_leaves_the_wake_up_time_alone()
    {
        var incident = await AddWake(Some.Time, key: "k");

        await Assert.ThrowsAsync<IncidentConflictException>(async () =>
            await Store.AppendAsync(Some.Append(incident, after: 7) with { WakeAt = Some.Time.AddDays(-1), WakePolicy = "p" }));
        Assert.False((await Store.AppendAsync(Some.Append(incident, after: 1, key: "k") with { WakePolicy = "p" })).WasWritten);

        Assert.Equal(Some.Time, await Due.NextWakeAsync());
    }

    [Fact]
    public async Task The_next_wake_up_is_the_earliest_of_times_and_leases()
    {
        Assert.Null(await Due.NextWakeAsync());
        await AddWake(Some.Time.AddHours(2));
        Assert.Equal(Some.Time.AddHours(2), await Due.NextWakeAsync());
        await AddWake(Some.Time);
        Assert.Equal(Some.Time, await Due.NextWakeAsync());

        var claim = Assert.Single(await Due.ClaimDueAsync(Some.Time, 1, Some.Lease));

        Assert.Equal(Some.Time + Some.Lease, await Due.NextWakeAsync());
        await Due.RescheduleAsync(claim, null, "p");
        Assert.Equal(Some.Time.AddHours(2), await Due.NextWakeAsync());
    }

    [Fact]
    public async Task What_other_rules_have_computed_is_outdated_and_what_no_rules_could_change_never_is()
    {
        var never = await AddWake(null, policy: null);
        var older = await AddWake(Some.Time, policy: "a");
        await AddWake(Some.Time.AddHours(1), policy: "b");
        var newer = await AddWake(null, policy: "c");
        await AddWake(null, policy: IncidentAppend.AnyPolicy);

        var claims = await Due.ClaimOutdatedAsync("b", 10, Some.Time, Some.Lease);

        Assert.Equal([.. ((IncidentId[])[never, older, newer]).Order()], claims.Select(claim => claim.IncidentId).Order());
        Assert.Empty(await Due.ClaimOutdatedAsync("b", 10, Some.Time, Some.Lease));
        Assert.Empty(await Due.ClaimDueAsync(Some.Time, 10, Some.Lease));
        foreach (var claim in claims.Skip(1))
            Assert.True(await Due.RescheduleAsync(claim, Some.Time.AddHours(3), "b"));

        // One was left alone: it is handed out again, by either question.
        Assert.Equal(claims[0].IncidentId, Assert.Single(await Due.ClaimOutdatedAsync("b", 10, Some.Time + Some.Lease, Some.Lease)).IncidentId);
        Assert.Equal(claims[0].IncidentId, Assert.Single(await Due.ClaimDueAsync(Some.Time + Some.Lease + Some.Lease, 10, Some.Lease)).IncidentId);
    }

    [Fact]
    public async Task Outdated_work_is_claimed_in_portions()
    {
        for (var i = 0; i < 5; i++)
            await AddWake(null, policy: "a");

        Assert.Equal(3, (await Due.ClaimOutdatedAsync("b", 3, Some.Time, Some.Lease)).Count);
        Assert.Equal(2, (await Due.ClaimOutdatedAsync("b", 3, Some.Time, Some.Lease)).Count);
        Assert.Empty(await Due.ClaimOutdatedAsync("a", 3, Some.Time.AddDays(1), Some.Lease));
    }

    [Fact]
    public async Task Claimers_at_the_same_time_never_get_the_same_due_work()
    {
        for (var i = 0; i < 40; i++)
            await AddWake(Some.Time);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () => i % 2 == 0
            ? await Due.ClaimDueAsync(Some.Time, 7, Some.Lease)
            : await Due.ClaimOutdatedAsync("other", 7, Some.Time, Some.Lease))));

        var all = claims.SelectMany(claim => claim).Select(claim => claim.IncidentId).ToList();
        Assert.Equal(40, all.Count);
        Assert.Equal(40, all.Distinct().Count());
    }

    private async Task<IncidentId> AddWake(DateTimeOffset? at, string? policy = "p", string? key = null)
    {
        var append = Some.Append(key: key) with { WakeAt = at, WakePolicy = policy };
        await Store.AppendAsync(append);
        return append.IncidentId;
    }
}
