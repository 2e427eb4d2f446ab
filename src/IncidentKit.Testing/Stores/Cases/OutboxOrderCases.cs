namespace IncidentKit.Testing;

/// <summary>Messages wait in order, and only for those before them.</summary>
internal static class OutboxOrderCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("outbox.stored", "A message is stored with the events that it tells of, and comes back as it was given.", StoredAsync, StoreAbility.Outbox),
        new("outbox.repeated-key", "A command that is repeated with its key leaves no second message.", RepeatedKeyAsync, StoreAbility.Outbox),
        new("outbox.order", "Messages of one incident to one notifier come in the order in which they were stored, one at a time.", OrderAsync, StoreAbility.Outbox),
        new("outbox.independent-incidents", "Other incidents never wait for a message that is being sent.", IncidentsAsync, StoreAbility.Outbox),
        new("outbox.independent-notifiers", "Other notifiers never wait for a message that is being sent.", NotifiersAsync, StoreAbility.Outbox),
        new("outbox.maximum", "No more messages are claimed than were asked for; less than one is refused with ArgumentException.", MaximumAsync, StoreAbility.Outbox),
        new("outbox.untried-first", "Messages that were never tried come before those that are tried again.", UntriedFirstAsync, StoreAbility.Outbox),
    ];

    private static async Task StoredAsync(StoreRun run)
    {
        var append = run.Some.Messages("pager");
        var message = append.Notifications[0] with { Body = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray() };
        await run.AppendAsync(append with { Notifications = [message] }).ConfigureAwait(false);

        var claimed = Expect.Single(await run.ClaimAsync().ConfigureAwait(false), "messages to claim");
        var seen = claimed.Notification;
        Expect.Equal(
            (message.MessageId, message.Notifier, message.IncidentId, message.Version, message.CreatedAt),
            (seen.MessageId, seen.Notifier, seen.IncidentId, seen.Version, seen.CreatedAt), "id, notifier, incident, version and time");
        Expect.Equal(Convert.ToHexStringLower(message.Body.Span), Convert.ToHexStringLower(seen.Body.Span), "the body");
        Expect.Equal(1, claimed.Attempt, "the attempt");
        Expect.Equal(Sample.Time + Sample.Lease, claimed.LeasedUntil, "the end of the lease");
    }

    private static async Task RepeatedKeyAsync(StoreRun run)
    {
        var append = run.Some.Append(key: "once");
        var message = run.Some.Message(append.IncidentId, 1);
        await run.AppendAsync(append with { Notifications = [message] }).ConfigureAwait(false);
        await run.AppendAsync(append with { Notifications = [run.Some.Message(append.IncidentId, 1)] }).ConfigureAwait(false);

        Expect.Sequence([message.MessageId], await DrainAsync(run, "pager").ConfigureAwait(false), "messages of a command that was repeated");
    }

    private static async Task OrderAsync(StoreRun run)
    {
        var first = run.Some.Messages("pager", "pager", "pager");
        var next = run.Some.After(first, events: 2);
        next = next with { Notifications = [.. next.Events.Select(stored => run.Some.Message(stored.IncidentId, stored.Version))] };
        await run.AppendAllAsync([first, next]).ConfigureAwait(false);

        foreach (var message in first.Notifications.Concat(next.Notifications))
        {
            var claimed = Expect.Single(await run.ClaimAsync().ConfigureAwait(false), "messages of the incident at a time");
            Expect.Equal((message.Version, message.MessageId), (claimed.Notification.Version, claimed.Notification.MessageId), "version and id of the next message");
            Expect.Empty(await run.ClaimAsync().ConfigureAwait(false), "messages of the incident while one is being sent");
            Expect.That(await run.SettleAsync(claimed, DeliverySettlement.Delivered).ConfigureAwait(false), "the claim settles", "it was fenced off");
        }

        Expect.Empty(await run.ClaimAsync(Sample.Time.AddYears(1)).ConfigureAwait(false), "messages after the last");
    }

    private static async Task IncidentsAsync(StoreRun run)
    {
        var first = run.Some.Messages("pager", "pager");
        var second = run.Some.Messages("pager", "pager");
        await run.AppendAllAsync([first, second]).ConfigureAwait(false);
        await run.ClaimAsync(maximum: 1).ConfigureAwait(false);

        var claimed = Expect.Single(await run.ClaimAsync().ConfigureAwait(false), "messages of the other incident");
        Expect.Equal((second.IncidentId, 1), (claimed.Notification.IncidentId, claimed.Notification.Version), "incident and version of the message");
    }

    private static async Task NotifiersAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager", "chat", "pager")).ConfigureAwait(false);
        Expect.Equal(1, Expect.Single(await run.ClaimAsync().ConfigureAwait(false), "messages to the pager").Notification.Version, "the version of the pager's message");

        var chat = Expect.Single(await run.ClaimAsync(notifier: "chat").ConfigureAwait(false), "messages to the chat");
        Expect.Equal((2, "chat"), (chat.Notification.Version, chat.Notification.Notifier), "the version of the chat's message");
        Expect.Empty(await run.ClaimAsync(notifier: "Pager").ConfigureAwait(false), "messages to a notifier that has none");
    }

    private static async Task MaximumAsync(StoreRun run)
    {
        for (var i = 0; i < 5; i++)
            await run.AppendAsync(run.Some.Messages("pager")).ConfigureAwait(false);

        Expect.Equal(3, (await run.ClaimAsync(maximum: 3).ConfigureAwait(false)).Count, "messages claimed of five, at most three");
        Expect.Equal(2, (await run.ClaimAsync(maximum: 3).ConfigureAwait(false)).Count, "messages claimed of the two left, at most three");
        await Expect.ThrowsAsync<ArgumentException>(() => run.ClaimAsync(maximum: 0), "a claim of none").ConfigureAwait(false);
    }

    private static async Task UntriedFirstAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager")).ConfigureAwait(false);
        var tried = (await run.ClaimAsync().ConfigureAwait(false))[0];
        await run.SettleAsync(tried, DeliverySettlement.Retry(Sample.Time, "No answer")).ConfigureAwait(false);
        var untried = run.Some.Messages("pager");
        await run.AppendAsync(untried).ConfigureAwait(false);

        var next = Expect.Single(await run.ClaimAsync(maximum: 1).ConfigureAwait(false), "messages claimed, at most one");
        Expect.Equal(untried.Notifications[0].MessageId, next.Notification.MessageId, "the message that was not tried yet");
    }

    /// <summary>Delivers everything.</summary>
    internal static async Task<IReadOnlyList<Guid>> DrainAsync(StoreRun run, string notifier)
    {
        var delivered = new List<Guid>();
        while (await run.ClaimAsync(Sample.Time.AddDays(1), notifier: notifier).ConfigureAwait(false) is { Count: > 0 } claims)
        {
            foreach (var claim in claims)
            {
                delivered.Add(claim.Notification.MessageId);
                Expect.That(delivered.Count <= 1000, "an end of the messages", "a thousand of them");
                await run.SettleAsync(claim, DeliverySettlement.Delivered).ConfigureAwait(false);
            }
        }

        return delivered;
    }
}
