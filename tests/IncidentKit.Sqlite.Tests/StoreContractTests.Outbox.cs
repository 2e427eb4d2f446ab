namespace IncidentKit.Sqlite.Tests;

public abstract partial class StoreContractTests
{
    [Fact]
    public async Task Messages_of_one_incident_come_one_at_a_time_in_the_order_of_their_versions()
    {
        var (incident, messages) = await AddMessages("pager", "pager", "pager");

        foreach (var message in messages)
        {
            var claimed = Assert.Single(await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease));
            var notification = claimed.Notification;
            Assert.Equal((message.MessageId, message.Version, incident), (notification.MessageId, notification.Version, notification.IncidentId));
            Assert.Equal(("pager", 1), (notification.Notifier, claimed.Attempt));
            Assert.Equal(message.Body.ToArray(), notification.Body.ToArray());
            Assert.Equal(Some.Time + Some.Lease, claimed.LeasedUntil);
            Assert.Empty(await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease));
            Assert.True(await Outbox.SettleAsync(claimed, DeliverySettlement.Delivered));
        }

        Assert.Empty(await Outbox.ClaimAsync("pager", 10, DateTimeOffset.MaxValue, TimeSpan.Zero));
    }

    [Fact]
    public async Task Other_incidents_and_other_notifiers_do_not_wait()
    {
        var (first, _) = await AddMessages("pager", "chat", "pager");
        var (second, _) = await AddMessages("pager", "pager");

        var claims = await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease);
        Assert.Equal([first, second], claims.Select(claimed => claimed.Notification.IncidentId));
        Assert.Equal(2, Assert.Single(await Outbox.ClaimAsync("chat", 10, Some.Time, Some.Lease)).Notification.Version);
        Assert.Empty(await Outbox.ClaimAsync("mail", 10, Some.Time, Some.Lease));
    }

    [Fact]
    public async Task No_more_than_asked_for_are_claimed()
    {
        for (var i = 0; i < 5; i++)
            await AddMessages("pager");

        Assert.Equal(3, (await Outbox.ClaimAsync("pager", 3, Some.Time, Some.Lease)).Count);
        Assert.Equal(2, (await Outbox.ClaimAsync("pager", 3, Some.Time, Some.Lease)).Count);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Outbox.ClaimAsync("pager", 0, Some.Time, Some.Lease));
    }

    [Fact]
    public async Task Claimers_at_the_same_time_never_get_the_same_message()
    {
        for (var i = 0; i < 40; i++)
            await AddMessages("pager");

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Task.Run(async () => await Outbox.ClaimAsync("pager", 7, Some.Time, Some.Lease))));

        Assert.Equal(40, claims.Sum(claimed => claimed.Count));
        Assert.Equal(40, claims.SelectMany(claimed => claimed).Select(claimed => claimed.Notification.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task A_lease_that_ran_out_is_given_to_the_next_and_the_late_settlement_changes_nothing()
    {
        await AddMessages("pager");
        var late = Assert.Single(await Outbox.ClaimAsync("pager", 1, Some.Time, Some.Lease));

        Assert.Empty(await Outbox.ClaimAsync("pager", 1, Some.Time + Some.Lease - TimeSpan.FromMicroseconds(1), Some.Lease));
        var next = Assert.Single(await Outbox.ClaimAsync("pager", 1, Some.Time + Some.Lease, Some.Lease));

        Assert.Equal((late.Notification.MessageId, 2), (next.Notification.MessageId, next.Attempt));
        Assert.False(await Outbox.SettleAsync(late, DeliverySettlement.Delivered));
        Assert.False(await Outbox.SettleAsync(late, DeliverySettlement.Dead("too late", Some.Time)));
        Assert.False(await Outbox.SettleAsync(late, DeliverySettlement.Retry(Some.Time, "too late")));
        Assert.Empty(await Outbox.ClaimAsync("pager", 1, Some.Time + Some.Lease, Some.Lease));
        Assert.True(await Outbox.SettleAsync(next, DeliverySettlement.Delivered));
        Assert.False(await Outbox.SettleAsync(next, DeliverySettlement.Delivered));
    }

    [Fact]
    public async Task A_settlement_after_the_lease_counts_while_nobody_else_has_claimed()
    {
        await AddMessages("pager");
        var claimed = Assert.Single(await Outbox.ClaimAsync("pager", 1, Some.Time, TimeSpan.Zero));

        Assert.True(await Outbox.SettleAsync(claimed, DeliverySettlement.Delivered));
        Assert.Empty(await Outbox.ClaimAsync("pager", 1, DateTimeOffset.MaxValue, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_retry_comes_when_it_is_due_and_those_behind_it_wait()
    {
        await AddMessages("pager", "pager");
        var first = Assert.Single(await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease));
        var due = Some.Time.AddSeconds(5).AddTicks(3);

        Assert.True(await Outbox.SettleAsync(first, DeliverySettlement.Retry(due, "No answer")));

        Assert.Empty(await Outbox.ClaimAsync("pager", 10, due.AddMicroseconds(-1), Some.Lease));
        var again = Assert.Single(await Outbox.ClaimAsync("pager", 10, due, Some.Lease));
        Assert.Equal((1, 2), (again.Notification.Version, again.Attempt));
    }

    [Fact]
    public async Task A_dead_letter_is_not_tried_again_and_does_not_block()
    {
        await AddMessages("pager", "pager");
        var first = Assert.Single(await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease));

        Assert.True(await Outbox.SettleAsync(first, DeliverySettlement.Dead("Gone", Some.Time)));

        Assert.False(await Outbox.SettleAsync(first, DeliverySettlement.Delivered));
        var second = Assert.Single(await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease));
        Assert.Equal((2, 1), (second.Notification.Version, second.Attempt));
    }

    private async Task<(IncidentId Incident, IReadOnlyList<OutgoingNotification> Messages)> AddMessages(params string[] notifiers)
    {
        var append = Some.Append(events: notifiers.Length);
        var messages = notifiers.Select((notifier, i) => Some.Message(append.IncidentId, i + 1, notifier)).ToList();
        await Store.AppendAsync(append with { Notifications = messages });
        return (append.IncidentId, messages);
    }
}
