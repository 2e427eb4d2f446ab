namespace IncidentKit.Testing;

/// <summary>What was given up is kept until someone decides.</summary>
internal static class DeadLetterCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("outbox.dead", "A dead letter is not tried again, and messages behind it go on.", DeadAsync, StoreAbility.Outbox),
        new("outbox.dead.listed", "Dead letters are listed as they were, with attempts, error and time, in the order of their positions.", ListedAsync, StoreAbility.Outbox),
        new("outbox.dead.filtered", "Dead letters are found by notifier, by incident, and by both.", FilteredAsync, StoreAbility.Outbox),
        new("outbox.dead.paged", "Pages of dead letters hold each once; impossible queries are refused with ArgumentException.", PagedAsync, StoreAbility.Outbox),
        new("outbox.dead.replayed", "A replayed dead letter waits behind what waits already, with its id, and its attempts counted from the start.", ReplayedAsync, StoreAbility.Outbox),
        new("outbox.dead.replay-fenced", "A claim from before the replay changes nothing.", ReplayFencedAsync, StoreAbility.Outbox),
        new("outbox.dead.discarded", "A discarded dead letter is gone for good.", DiscardedAsync, StoreAbility.Outbox),
        new("outbox.dead.absent", "Replaying or discarding what is no dead letter of that notifier does nothing, and says so.", AbsentAsync, StoreAbility.Outbox),
    ];

    private static async Task DeadAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager", "pager")).ConfigureAwait(false);
        var dead = await KillAsync(run).ConfigureAwait(false);

        Expect.That(!await run.SettleAsync(dead, DeliverySettlement.Delivered).ConfigureAwait(false), "a dead letter is not settled again", "it was said to count");
        var next = Expect.Single(await run.ClaimAsync(Sample.Time.AddDays(1)).ConfigureAwait(false), "messages to claim behind the dead one");
        Expect.Equal(2, next.Notification.Version, "the version of the next message");
    }

    private static async Task ListedAsync(StoreRun run)
    {
        var first = run.Some.Messages("pager", "pager");
        await run.AppendAsync(first).ConfigureAwait(false);
        await KillAsync(run, "Says \"no\" for good: ü").ConfigureAwait(false);
        await run.SettleAsync((await run.ClaimAsync().ConfigureAwait(false))[0], DeliverySettlement.Retry(Sample.Time, "No answer")).ConfigureAwait(false);
        await KillAsync(run, "Still none").ConfigureAwait(false);

        var letters = await ListAsync(run, new DeadLetterQuery()).ConfigureAwait(false);
        Expect.Sequence(
            [(first.Notifications[0].MessageId, 1, "Says \"no\" for good: ü", Sample.Time), (first.Notifications[1].MessageId, 2, "Still none", Sample.Time)],
            [.. letters.Select(letter => (letter.Notification.MessageId, letter.Attempts, letter.Error, letter.DiedAt))], "id, attempts, error and time of the dead letters");
        Expect.Equal(
            Convert.ToHexStringLower(first.Notifications[0].Body.Span), Convert.ToHexStringLower(letters[0].Notification.Body.Span), "the body of the first");
        Expect.That(letters[0].Position > 0 && letters[0].Position < letters[1].Position, "positions that grow from 1", Shown.Of(letters.Select(letter => letter.Position)));
    }

    private static async Task FilteredAsync(StoreRun run)
    {
        var (first, second) = (run.Some.Messages("pager", "chat"), run.Some.Messages("pager", "chat"));
        await run.AppendAllAsync([first, second]).ConfigureAwait(false);
        foreach (var notifier in (string[])["pager", "chat", "pager", "chat"])
            await KillAsync(run, notifier: notifier).ConfigureAwait(false);

        await FindsAsync(new DeadLetterQuery { Notifier = "chat" }, first.Notifications[1], second.Notifications[1]).ConfigureAwait(false);
        await FindsAsync(new DeadLetterQuery { IncidentId = second.IncidentId }, second.Notifications[0], second.Notifications[1]).ConfigureAwait(false);
        await FindsAsync(new DeadLetterQuery { IncidentId = second.IncidentId, Notifier = "pager" }, second.Notifications[0]).ConfigureAwait(false);
        await FindsAsync(new DeadLetterQuery { Notifier = "mail" }).ConfigureAwait(false);

        async Task FindsAsync(DeadLetterQuery query, params OutgoingNotification[] expected)
        {
            var letters = await ListAsync(run, query).ConfigureAwait(false);
            Expect.Sequence(
                [.. expected.Select(message => message.MessageId).Order()], [.. letters.Select(letter => letter.Notification.MessageId).Order()],
                $"dead letters of notifier {Shown.Of(query.Notifier)}, incident {Shown.Of(query.IncidentId)}");
        }
    }

    private static async Task PagedAsync(StoreRun run)
    {
        for (var i = 0; i < 7; i++)
        {
            await run.AppendAsync(run.Some.Messages("pager")).ConfigureAwait(false);
            await KillAsync(run).ConfigureAwait(false);
        }

        var all = await ListAsync(run, new DeadLetterQuery()).ConfigureAwait(false);
        var paged = new List<DeadLetter>();
        for (IReadOnlyList<DeadLetter> page = [null!]; page.Count > 0 && paged.Count < 50; paged.AddRange(page))
        {
            page = await ListAsync(run, new DeadLetterQuery { PageSize = 3, After = paged.Count == 0 ? 0 : paged[^1].Position }).ConfigureAwait(false);
            Expect.That(page.Count <= 3, "at most three on a page", $"{page.Count}");
        }

        Expect.Equal(7, all.Count, "dead letters");
        Expect.Sequence([.. all.Select(letter => letter.Position)], [.. paged.Select(letter => letter.Position)], "positions over all pages");
        foreach (var wrong in (DeadLetterQuery[])[new() { PageSize = 0 }, new() { PageSize = DeadLetterQuery.MaxPageSize + 1 }, new() { After = -1 }])
            await Expect.ThrowsAsync<ArgumentException>(() => ListAsync(run, wrong), $"a page of {wrong.PageSize} after {wrong.After}").ConfigureAwait(false);
    }

    private static async Task ReplayedAsync(StoreRun run)
    {
        var append = run.Some.Messages("pager", "pager");
        await run.AppendAsync(append).ConfigureAwait(false);
        var dead = await KillAsync(run).ConfigureAwait(false);
        var id = dead.Notification.MessageId;
        Expect.That(await run.Outbox.ReplayAsync("pager", id, Sample.Time, run.Token).ConfigureAwait(false), "the dead letter is replayed", "it was said not to be there");
        Expect.Empty(await ListAsync(run, new DeadLetterQuery()).ConfigureAwait(false), "dead letters after the replay");

        var waiting = Expect.Single(await run.ClaimAsync().ConfigureAwait(false), "messages to claim after the replay");
        Expect.Equal(2, waiting.Notification.Version, "the version of the message that waited already");
        await run.SettleAsync(waiting, DeliverySettlement.Delivered).ConfigureAwait(false);
        var replayed = Expect.Single(await run.ClaimAsync().ConfigureAwait(false), "messages to claim behind it");
        Expect.Equal((id, 1, 1), (replayed.Notification.MessageId, replayed.Notification.Version, replayed.Attempt), "id, version and attempt of the replayed message");
        Expect.That(replayed.Notification.Body.Span.SequenceEqual(append.Notifications[0].Body.Span), "its body as before", "another body");
    }

    private static async Task ReplayFencedAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager")).ConfigureAwait(false);
        var dead = await KillAsync(run).ConfigureAwait(false);
        await run.Outbox.ReplayAsync("pager", dead.Notification.MessageId, Sample.Time, run.Token).ConfigureAwait(false);
        var held = Expect.Single(await run.ClaimAsync().ConfigureAwait(false), "messages to claim after the replay");

        Expect.That(!await run.SettleAsync(dead, DeliverySettlement.Delivered).ConfigureAwait(false), "the claim from before the replay settles nothing", "it settled the next claim, whose attempt is the same");
        Expect.That(await run.SettleAsync(held, DeliverySettlement.Delivered).ConfigureAwait(false), "the claim that is held settles", "it was fenced off");
    }

    private static async Task DiscardedAsync(StoreRun run)
    {
        await run.AppendAsync(run.Some.Messages("pager")).ConfigureAwait(false);
        var id = (await KillAsync(run).ConfigureAwait(false)).Notification.MessageId;

        Expect.That(await run.Outbox.DiscardAsync("pager", id, run.Token).ConfigureAwait(false), "the dead letter is discarded", "it was said not to be there");

        Expect.Empty(await ListAsync(run, new DeadLetterQuery()).ConfigureAwait(false), "dead letters afterwards");
        Expect.That(!await run.Outbox.ReplayAsync("pager", id, Sample.Time, run.Token).ConfigureAwait(false), "nothing is left to replay", "it was replayed");
        Expect.Empty(await run.ClaimAsync(Sample.Time.AddDays(1)).ConfigureAwait(false), "messages to claim afterwards");
    }

    private static async Task AbsentAsync(StoreRun run)
    {
        var append = run.Some.Messages("pager", "chat", "pager");
        await run.AppendAsync(append).ConfigureAwait(false);
        var dead = (await KillAsync(run).ConfigureAwait(false)).Notification.MessageId;
        foreach (var (notifier, id) in ((string, Guid)[])[("chat", dead), ("pager", run.Some.Guid()), ("chat", append.Notifications[1].MessageId)])
        {
            Expect.That(!await run.Outbox.ReplayAsync(notifier, id, Sample.Time, run.Token).ConfigureAwait(false), "nothing to replay", "it was said to be replayed");
            Expect.That(!await run.Outbox.DiscardAsync(notifier, id, run.Token).ConfigureAwait(false), "nothing to discard", "it was said to be discarded");
        }

        Expect.Single(await ListAsync(run, new DeadLetterQuery()).ConfigureAwait(false), "dead letters");
        Expect.Single(await run.ClaimAsync(notifier: "chat").ConfigureAwait(false), "messages to the chat");
    }

    private static async Task<IReadOnlyList<DeadLetter>> ListAsync(StoreRun run, DeadLetterQuery query) =>
        await run.Outbox.ListDeadLettersAsync(query, run.Token).ConfigureAwait(false);

    /// <summary>Gives up the next message to a notifier.</summary>
    private static async Task<ClaimedNotification> KillAsync(StoreRun run, string error = "Gone", string notifier = "pager")
    {
        var claims = await run.ClaimAsync(maximum: 1, notifier: notifier).ConfigureAwait(false);
        var claimed = Expect.Single(claims, $"messages to the {notifier}, to be given up");
        Expect.That(await run.SettleAsync(claimed, DeliverySettlement.Dead(error, Sample.Time)).ConfigureAwait(false), "the claim settles", "it was fenced off");
        return claimed;
    }
}
