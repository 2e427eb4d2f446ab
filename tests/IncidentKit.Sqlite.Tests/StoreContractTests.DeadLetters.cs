namespace IncidentKit.Sqlite.Tests;

public abstract partial class StoreContractTests
{
    [Fact]
    public async Task A_dead_letter_is_listed_with_its_message_attempts_error_and_time()
    {
        var (incident, messages) = await AddMessages("pager", "pager");
        var first = await ClaimOne("pager");
        await Outbox.SettleAsync(first, DeliverySettlement.Retry(Some.Time, "No answer"));
        await Outbox.SettleAsync(await ClaimOne("pager"), DeliverySettlement.Dead("Gone", Some.Time.AddMinutes(3)));

        var letter = Assert.Single(await Outbox.ListDeadLettersAsync(new DeadLetterQuery()));

        Assert.Equal((2, "Gone", Some.Time.AddMinutes(3)), (letter.Attempts, letter.Error, letter.DiedAt));
        var notification = letter.Notification;
        Assert.Equal((messages[0].MessageId, "pager", incident, 1), (notification.MessageId, notification.Notifier, notification.IncidentId, notification.Version));
        Assert.Equal(messages[0].CreatedAt, notification.CreatedAt);
        Assert.Equal(messages[0].Body.ToArray(), notification.Body.ToArray());
    }

    [Fact]
    public async Task Dead_letters_are_selected_by_notifier_and_incident_and_come_in_pages()
    {
        var (first, _) = await AddMessages("pager", "chat", "pager");
        var (second, _) = await AddMessages("pager", "chat");
        await KillAll("pager");
        await KillAll("chat");

        Assert.Equal(5, (await Outbox.ListDeadLettersAsync(new DeadLetterQuery())).Count);
        Assert.Equal(3, (await Outbox.ListDeadLettersAsync(new DeadLetterQuery { Notifier = "pager" })).Count);
        Assert.Equal(2, (await Outbox.ListDeadLettersAsync(new DeadLetterQuery { IncidentId = second })).Count);
        Assert.Equal(
            [1L, 3], (await Outbox.ListDeadLettersAsync(new DeadLetterQuery { IncidentId = first, Notifier = "pager" })).Select(letter => letter.Notification.Version));
        Assert.Empty(await Outbox.ListDeadLettersAsync(new DeadLetterQuery { Notifier = "mail" }));

        var paged = new List<DeadLetter>();
        for (var page = await Outbox.ListDeadLettersAsync(new DeadLetterQuery { PageSize = 2 }); page.Count > 0;
            page = await Outbox.ListDeadLettersAsync(new DeadLetterQuery { PageSize = 2, After = page[^1].Position }))
        {
            paged.AddRange(page);
        }

        Assert.Equal(5, paged.Select(letter => letter.Position).Distinct().Count());
        Assert.Equal(paged.Select(letter => letter.Position).Order(), paged.Select(letter => letter.Position));
    }

    [Theory]
    [InlineData(0, 0, "PageSize")]
    [InlineData(501, 0, "PageSize")]
    [InlineData(10, -1, "After")]
    public async Task An_impossible_query_for_dead_letters_is_refused_by_name(int size, long after, string member) =>
        Assert.Contains(member, (await Assert.ThrowsAsync<ArgumentException>(async () =>
            await Outbox.ListDeadLettersAsync(new DeadLetterQuery { PageSize = size, After = after }))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_replayed_message_keeps_its_id_and_comes_behind_what_waits_with_all_its_attempts()
    {
        var (incident, messages) = await AddMessages("pager", "pager", "pager");
        await Outbox.SettleAsync(await ClaimOne("pager"), DeliverySettlement.Dead("Gone", Some.Time));
        var second = await ClaimOne("pager");

        Assert.True(await Outbox.ReplayAsync("pager", messages[0].MessageId, Some.Time));

        Assert.Empty(await Outbox.ListDeadLettersAsync(new DeadLetterQuery()));
        Assert.Empty(await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease));
        Assert.True(await Outbox.SettleAsync(second, DeliverySettlement.Delivered));
        var third = await ClaimOne("pager");
        Assert.Equal(3, third.Notification.Version);
        Assert.True(await Outbox.SettleAsync(third, DeliverySettlement.Delivered));
        var again = await ClaimOne("pager");
        Assert.Equal((messages[0].MessageId, 1, incident, 1), (again.Notification.MessageId, again.Notification.Version, again.Notification.IncidentId, again.Attempt));
        Assert.False(await Outbox.ReplayAsync("pager", messages[0].MessageId, Some.Time));
    }

    [Fact]
    public async Task A_claim_from_before_a_replay_settles_nothing()
    {
        var (_, messages) = await AddMessages("pager");
        var late = await ClaimOne("pager");
        var next = Assert.Single(await Outbox.ClaimAsync("pager", 1, Some.Time + Some.Lease, Some.Lease));
        await Outbox.SettleAsync(next, DeliverySettlement.Dead("Gone", Some.Time));
        await Outbox.ReplayAsync("pager", messages[0].MessageId, Some.Time);
        var again = await ClaimOne("pager");

        Assert.Equal((1, 1), (late.Attempt, again.Attempt));
        Assert.False(await Outbox.SettleAsync(late, DeliverySettlement.Delivered));
        Assert.False(await Outbox.SettleAsync(late, DeliverySettlement.Dead("Too late", Some.Time)));
        Assert.True(await Outbox.SettleAsync(again, DeliverySettlement.Delivered));
    }

    [Fact]
    public async Task A_discarded_message_is_gone_and_only_a_dead_one_can_be_discarded_or_replayed()
    {
        var (_, messages) = await AddMessages("pager");
        Assert.False(await Outbox.DiscardAsync("pager", messages[0].MessageId));
        Assert.False(await Outbox.ReplayAsync("pager", messages[0].MessageId, Some.Time));
        await KillAll("pager");

        Assert.False(await Outbox.DiscardAsync("chat", messages[0].MessageId));
        Assert.True(await Outbox.DiscardAsync("pager", messages[0].MessageId));

        Assert.False(await Outbox.DiscardAsync("pager", messages[0].MessageId));
        Assert.False(await Outbox.ReplayAsync("pager", messages[0].MessageId, Some.Time));
        Assert.Equal(new OutboxStatus(0, 0, null, null), await Outbox.GetStatusAsync("pager"));
    }

    [Fact]
    public async Task Many_attempts_are_settled_at_once_and_each_says_whether_its_claim_was_held()
    {
        for (var i = 0; i < 3; i++)
            await AddMessages("pager", "pager");
        var late = await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease);
        var held = await Outbox.ClaimAsync("pager", 1, Some.Time + Some.Lease, Some.Lease);

        var settled = await Outbox.SettleAsync(
            [.. late.Select(claimed => new ClaimSettlement(claimed, DeliverySettlement.Delivered)), new ClaimSettlement(held[0], DeliverySettlement.Retry(Some.Time, "Busy"))]);

        Assert.Equal([false, true, true, true], settled);
        Assert.Equal([1L, 2, 2], (await Outbox.ClaimAsync("pager", 10, Some.Time, Some.Lease)).Select(claimed => claimed.Notification.Version));
        Assert.Empty(await Outbox.SettleAsync([]));
    }

    [Fact]
    public async Task A_message_given_back_is_due_at_once_and_its_attempt_does_not_count()
    {
        await AddMessages("pager", "pager");
        var first = await ClaimOne("pager");

        Assert.True(await Outbox.SettleAsync(first, DeliverySettlement.Released));

        Assert.False(await Outbox.SettleAsync(first, DeliverySettlement.Delivered));
        var again = await ClaimOne("pager");
        Assert.Equal((1, 1), (again.Notification.Version, again.Attempt));
        Assert.False(await Outbox.SettleAsync(first, DeliverySettlement.Delivered));
        Assert.True(await Outbox.SettleAsync(again, DeliverySettlement.Delivered));
    }

    [Fact]
    public async Task The_status_says_how_much_waits_since_when_and_when_the_next_is_due()
    {
        Assert.Equal(new OutboxStatus(0, 0, null, null), await Outbox.GetStatusAsync("pager"));
        var (_, messages) = await AddMessages("pager", "pager", "pager", "chat");
        var status = await Outbox.GetStatusAsync("pager");
        Assert.Equal((3, 0, messages[0].CreatedAt), (status.Waiting, status.Dead, status.OldestWaitingSince));
        Assert.True(status.NextDueAt <= Some.Time);

        var first = await ClaimOne("pager");
        Assert.Equal(Some.Time + Some.Lease, (await Outbox.GetStatusAsync("pager")).NextDueAt);
        await Outbox.SettleAsync(first, DeliverySettlement.Retry(Some.Time.AddHours(2), "Busy"));
        Assert.Equal((3, Some.Time.AddHours(2)), ((await Outbox.GetStatusAsync("pager")).Waiting, (await Outbox.GetStatusAsync("pager")).NextDueAt));

        var again = Assert.Single(await Outbox.ClaimAsync("pager", 1, Some.Time.AddHours(2), Some.Lease));
        await Outbox.SettleAsync(again, DeliverySettlement.Dead("Gone", Some.Time.AddHours(2)));
        status = await Outbox.GetStatusAsync("pager");
        Assert.Equal((2, 1, messages[1].CreatedAt), (status.Waiting, status.Dead, status.OldestWaitingSince));
        Assert.True(status.NextDueAt <= Some.Time);
        Assert.Equal(1, (await Outbox.GetStatusAsync("chat")).Waiting);
    }

    [Fact]
    public async Task A_replayed_message_waits_since_it_was_replayed()
    {
        var (_, messages) = await AddMessages("pager");
        await KillAll("pager");
        await Outbox.ReplayAsync("pager", messages[0].MessageId, Some.Time.AddDays(3));

        Assert.Equal(Some.Time.AddDays(3), (await Outbox.GetStatusAsync("pager")).OldestWaitingSince);
        Assert.Equal(messages[0].CreatedAt, (await ClaimOne("pager")).Notification.CreatedAt);
    }

    [Fact]
    public async Task What_was_never_tried_comes_before_what_is_tried_again()
    {
        var (failing, _) = await AddMessages("pager");
        await Outbox.SettleAsync(await ClaimOne("pager"), DeliverySettlement.Retry(Some.Time, "Busy"));
        var (fresh, _) = await AddMessages("pager");

        Assert.Equal(fresh, (await ClaimOne("pager")).Notification.IncidentId);
        Assert.Equal(failing, (await ClaimOne("pager")).Notification.IncidentId);
    }

    private async Task<ClaimedNotification> ClaimOne(string notifier) =>
        Assert.Single(await Outbox.ClaimAsync(notifier, 1, Some.Time, Some.Lease));

    private async Task KillAll(string notifier)
    {
        while (await Outbox.ClaimAsync(notifier, 1, Some.Time, Some.Lease) is [var claimed])
            Assert.True(await Outbox.SettleAsync(claimed, DeliverySettlement.Dead("Gone", Some.Time)));
    }
}
