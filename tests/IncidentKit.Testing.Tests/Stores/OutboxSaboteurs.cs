namespace IncidentKit.Testing.Tests.Stores;

/// <summary>Stores that get the outbox or due work wrong.</summary>
internal static class OutboxSaboteurs
{
    private static readonly DateTimeOffset s_time = new(2026, 3, 20, 14, 8, 0, TimeSpan.Zero);

    public static IReadOnlyList<StoreSaboteur> All { get; } =
    [
        new("outbox.stored", store => store.Claim = async (notifier, maximum, now, lease, token) =>
            [.. (await store.Inner.ClaimAsync(notifier, maximum, now, lease, token)).Select(claimed => claimed with
            {
                Notification = claimed.Notification with { Body = claimed.Notification.Body[1..] },
            })]),
        new("outbox.repeated-key", store => store.Append = async (append, token) =>
        {
            var result = await store.Inner.AppendAsync(append, token);
            if (!result.WasWritten)
                await store.Inner.AppendAsync(Sabotage.Rebase(Sabotage.WithoutKey(append), result.Version), token);
            return result;
        }),
        new("outbox.order", store => store.Append = (append, token) => store.Inner.AppendAsync(append with { Notifications = [.. append.Notifications.Reverse()] }, token)),
        new("outbox.independent-incidents", OneClaimAtATime),
        new("outbox.independent-notifiers", OneClaimAtATime),
        new("outbox.maximum", Sabotage.ClaimLike((maximum, lease) => (Math.Max(maximum, 4), lease))),
        new("outbox.untried-first", store => store.Claim = async (notifier, maximum, now, lease, token) =>
            [.. (await store.Inner.ClaimAsync(notifier, 100, now, lease, token)).OrderByDescending(claimed => claimed.Attempt).Take(maximum)]),

        new("outbox.claimed-once", Sabotage.ClaimLike((maximum, _) => (maximum, TimeSpan.Zero))),
        new("outbox.lease-holds", Sabotage.ClaimLike((maximum, lease) => (maximum, lease / 2))),
        new("outbox.lease-ends", Sabotage.ClaimLike((maximum, lease) => (maximum, lease + TimeSpan.FromMicroseconds(1)))),
        new("outbox.fenced", Sabotage.CountEverySettlement),
        new("outbox.settled-once", Sabotage.CountEverySettlement),
        new("outbox.late-settlement", store => store.Settle = async (settlements, token) =>
            settlements.Any(settled => settled.Claimed.LeasedUntil <= s_time) ? [false] : await store.Inner.SettleAsync(settlements, token)),
        new("outbox.cancelled", store => store.Claim = (notifier, maximum, now, lease, _) => store.Inner.ClaimAsync(notifier, maximum, now, lease, CancellationToken.None)),

        new("outbox.retried", Sabotage.SettleLike(settlement => settlement.RetryAt is { } at ? DeliverySettlement.Retry(at.AddSeconds(-1), "early") : settlement)),
        new("outbox.retry-blocks", Sabotage.SettleLike(settlement => settlement.RetryAt is { } at ? DeliverySettlement.Dead("for now", at) : settlement)),
        new("outbox.released", Sabotage.SettleLike(settlement => settlement.IsReleased ? DeliverySettlement.Retry(DateTimeOffset.MinValue, "released") : settlement)),
        new("outbox.released-fenced", Sabotage.CountEverySettlement),
        new("outbox.batch", store => store.Settle = async (settlements, token) => [.. (await store.Inner.SettleAsync(settlements, token)).Reverse()]),
        new("outbox.status", store => store.Status = async (notifier, token) => await store.Inner.GetStatusAsync(notifier, token) with { Dead = 0 }),

        new("outbox.dead", Sabotage.SettleLike(settlement => settlement.DiedAt is { } at ? DeliverySettlement.Retry(at.AddHours(1), "not yet") : settlement)),
        new("outbox.dead.listed", store => store.ListDead = async (query, token) =>
            [.. (await store.Inner.ListDeadLettersAsync(query, token)).Select(letter => letter with { Attempts = 1 })]),
        new("outbox.dead.filtered", store => store.ListDead = (query, token) =>
            store.Inner.ListDeadLettersAsync(query is { Notifier: not null, IncidentId: not null } ? query with { Notifier = null } : query, token)),
        new("outbox.dead.paged", store => store.ListDead = (query, token) => store.Inner.ListDeadLettersAsync(query with { After = Math.Max(0, query.After - 1) }, token)),
        new("outbox.dead.replayed", store => store.Replay = (_, _, _, _) => ValueTask.FromResult(true)),
        new("outbox.dead.replay-fenced", Sabotage.CountEverySettlement),
        new("outbox.dead.discarded", store => store.Discard = (_, _, _) => ValueTask.FromResult(true)),
        new("outbox.dead.absent", store => store.Discard = async (notifier, id, token) => await store.Inner.DiscardAsync(notifier, id, token) || notifier == "chat"),

        new("due.woken", Sabotage.ClaimDueLike((now, lease) => (now.AddMilliseconds(1), lease))),
        new("due.replaced", store =>
        {
            var known = new Dictionary<IncidentId, DateTimeOffset>();
            store.Append = (append, token) =>
            {
                if (append.WakeAt is { } at)
                    known[append.IncidentId] = at;
                return store.Inner.AppendAsync(append with { WakeAt = known.TryGetValue(append.IncidentId, out var kept) ? kept : null }, token);
            };
        }),
        new("due.failed-append", store => store.Append = async (append, token) =>
        {
            try
            {
                return await store.Inner.AppendAsync(append, token);
            }
            catch (IncidentConflictException)
            {
                foreach (var claim in await store.Inner.ClaimDueAsync(DateTimeOffset.MaxValue.AddYears(-1), 100, TimeSpan.Zero, token))
                    await store.Inner.RescheduleAsync(claim, append.WakeAt, append.WakePolicy, token);
                throw;
            }
        }),
        new("due.order", store => store.ClaimDue = async (now, maximum, lease, token) => [.. (await store.Inner.ClaimDueAsync(now, maximum, lease, token)).Reverse()]),
        new("due.outdated", store => store.ClaimOutdated = async (rules, maximum, now, lease, token) =>
            [.. (await store.Inner.ClaimOutdatedAsync(rules, maximum, now, lease, token)).Take(1)]),
        new("due.next-wake", store => store.NextWake = async token => (await store.Inner.NextWakeAsync(token))?.AddMicroseconds(1)),
        new("due.restart", _ => { }) { BreakReopened = store => store.ClaimDue = new InMemoryIncidentStore().ClaimDueAsync },
        new("due.claimed-once", Sabotage.ClaimDueLike((now, _) => (now, TimeSpan.Zero))),
        new("due.lease-holds", Sabotage.ClaimDueLike((now, lease) => (now, lease / 2))),
        new("due.lease-ends", Sabotage.ClaimDueLike((now, lease) => (now, lease + TimeSpan.FromMicroseconds(1)))),
        new("due.rescheduled", store => store.Reschedule = (claim, at, rules, token) => store.Inner.RescheduleAsync(claim, at?.AddMicroseconds(-1), rules, token)),
        new("due.fenced", CountEveryRescheduling),
        new("due.fenced-by-append", CountEveryRescheduling),
        new("due.cancelled", store => store.ClaimDue = (now, maximum, lease, _) => store.Inner.ClaimDueAsync(now, maximum, lease, CancellationToken.None)),
    ];

    private static void OneClaimAtATime(BrokenStore store)
    {
        var hasClaimed = false;
        store.Claim = async (notifier, maximum, now, lease, token) =>
        {
            if (hasClaimed)
                return [];
            hasClaimed = true;
            return await store.Inner.ClaimAsync(notifier, maximum, now, lease, token);
        };
    }

    private static void CountEveryRescheduling(BrokenStore store) => store.Reschedule = async (claim, at, rules, token) =>
        await store.Inner.RescheduleAsync(claim, at, rules, token) || claim.WakeAt is not null;
}
