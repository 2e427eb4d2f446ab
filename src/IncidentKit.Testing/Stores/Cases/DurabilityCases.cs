namespace IncidentKit.Testing;

/// <summary>What was acknowledged is there after the end of the process, however it ended.</summary>
internal static class DurabilityCases
{
    public static IReadOnlyList<StoreCase> All { get; } =
    [
        new("store.restart.kept", "After a clean close everything is there: events, summaries, keys.", KeptAsync, StoreAbility.Restart),
        new("store.restart.numbers", "After a restart numbers go on behind those that were given.", NumbersAsync, StoreAbility.Restart),
        new("store.restart.messages", "After a restart messages wait with their attempts, leases and order, and dead letters are kept.", MessagesAsync, StoreAbility.Restart, StoreAbility.Outbox),
        new("store.kill.kept", "What was acknowledged before the process was killed is there, and nothing is half written.", KilledAsync, StoreAbility.Kill),
        new("store.kill.messages", "The messages of what was written before the process was killed wait, each once and in order.", KilledMessagesAsync, StoreAbility.Kill, StoreAbility.Outbox),
    ];

    private static async Task KeptAsync(StoreRun run)
    {
        var first = run.Some.Append(events: 30, key: "declare");
        var second = run.Some.After(first, events: 2, key: "more");
        var other = run.Some.Append(key: "declare");
        await run.AppendAllAsync([first, other, second]).ConfigureAwait(false);

        await run.RestartAsync().ConfigureAwait(false);

        Expect.Sequence([.. first.Events, .. second.Events], await run.EventsOf(first.IncidentId).ConfigureAwait(false), "the events");
        Expect.Equal(second.Summary, await run.SummaryOf(first.IncidentId).ConfigureAwait(false), "the summary");
        Expect.Equal(other.Summary, await run.SummaryOf(other.IncidentId).ConfigureAwait(false), "the summary of the other incident");
        Expect.Equal(30, await run.FindCommandAsync(first.IncidentId, "declare").ConfigureAwait(false), "the version of the first key");
        Expect.Equal(new AppendResult(32, WasWritten: false), await run.AppendAsync(second).ConfigureAwait(false), "the second append again");
        Expect.Equal(new AppendResult(33, WasWritten: true), await run.AppendAsync(run.Some.After(second)).ConfigureAwait(false), "a further append");
    }

    private static async Task NumbersAsync(StoreRun run)
    {
        var last = 0;
        for (var i = 0; i < 3; i++)
            last = await run.ReserveAsync(2026).ConfigureAwait(false);

        await run.RestartAsync().ConfigureAwait(false);

        var next = await run.ReserveAsync(2026).ConfigureAwait(false);
        Expect.That(next > last, $"a number greater than {last}", $"{next}");
    }

    private static async Task MessagesAsync(StoreRun run)
    {
        var append = run.Some.Messages("pager", "pager");
        var dead = run.Some.Messages("pager");
        await run.AppendAllAsync([append, dead]).ConfigureAwait(false);
        var claims = await run.ClaimAsync().ConfigureAwait(false);
        Expect.Equal(2, claims.Count, "messages claimed before the restart");
        await run.Outbox.SettleAsync(claims[1], DeliverySettlement.Dead("Gone", Sample.Time), run.Token).ConfigureAwait(false);

        await run.RestartAsync().ConfigureAwait(false);

        Expect.Empty(await run.ClaimAsync().ConfigureAwait(false), "messages to claim while the lease holds");
        var again = Expect.Single(await run.ClaimAsync(Sample.Time + Sample.Lease).ConfigureAwait(false), "messages to claim after the lease");
        Expect.Equal((append.Notifications[0].MessageId, 2), (again.Notification.MessageId, again.Attempt), "the message and its attempt");
        Expect.That(!await run.SettleAsync(claims[0], DeliverySettlement.Delivered).ConfigureAwait(false), "the claim from before the restart is fenced off", "it settled the message");
        var letters = await run.Outbox.ListDeadLettersAsync(new DeadLetterQuery(), run.Token).ConfigureAwait(false);
        Expect.Equal(dead.Notifications[0].MessageId, Expect.Single(letters, "dead letters").Notification.MessageId, "the dead letter");
    }

    private static async Task KilledAsync(StoreRun run)
    {
        var before = run.Some.Append(events: 4, key: "before");
        await run.AppendAsync(before).ConfigureAwait(false);

        var acknowledged = KilledWriter.Read(await run.KillAsync().ConfigureAwait(false));

        Expect.That(acknowledged.Count > 0, "acknowledged appends", "none");
        Expect.Sequence(before.Events, await run.EventsOf(before.IncidentId).ConfigureAwait(false), "the events from before");
        foreach (var (incident, keys) in acknowledged)
        {
            foreach (var (key, version) in keys)
                Expect.Equal(version, await run.FindCommandAsync(incident, key).ConfigureAwait(false), $"the version of the acknowledged {key} of {incident}");
        }

        foreach (var summary in await run.ListAsync(new IncidentQuery { PageSize = 100 }).ConfigureAwait(false))
        {
            var events = await run.EventsOf(summary.Id).ConfigureAwait(false);
            Expect.Equal(summary.Version, events.Count, $"events of {summary.Id}, by its summary");
            if (summary.Id == before.IncidentId)
                continue;
            Expect.Equal(0, events.Count % KilledWriter.EventsPerAppend, $"events of {summary.Id} that belong to no whole append");
            foreach (var stored in events)
            {
                Expect.That(
                    stored.Document.Span.SequenceEqual(Sample.Document(summary.Id, stored.Version)), $"the document of version {stored.Version} of {summary.Id} as it was written",
                    Shown.Of(stored));
            }
        }
    }

    private static async Task KilledMessagesAsync(StoreRun run)
    {
        await run.KillAsync().ConfigureAwait(false);

        var versions = new Dictionary<IncidentId, long>();
        while (await run.ClaimAsync(maximum: 100).ConfigureAwait(false) is { Count: > 0 } claims)
        {
            foreach (var (notification, _, _) in claims)
            {
                Expect.Equal(versions.GetValueOrDefault(notification.IncidentId) + 1, notification.Version, $"the version of the next message of {notification.IncidentId}");
                versions[notification.IncidentId] = notification.Version;
            }

            await run.Outbox.SettleAsync([.. claims.Select(claim => new ClaimSettlement(claim, DeliverySettlement.Delivered))], run.Token).ConfigureAwait(false);
        }

        var summaries = await run.ListAsync(new IncidentQuery { PageSize = 100 }).ConfigureAwait(false);
        Expect.That(summaries.Count > 0, "incidents that were written", "none");
        foreach (var summary in summaries)
            Expect.Equal(summary.Version, versions.GetValueOrDefault(summary.Id), $"the version of the last message of {summary.Id}");
    }
}
