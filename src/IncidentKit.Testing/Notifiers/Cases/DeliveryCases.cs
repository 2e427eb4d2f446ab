using System.Globalization;

namespace IncidentKit.Testing;

/// <summary>Returning means that the receiver has it, and it can tell a repetition.</summary>
internal static class DeliveryCases
{
    private const int Many = 32;

    public static IReadOnlyList<NotifierCase> All { get; } =
    [
        new("notifier.delivered", "A message has reached the receiver, once, when the call has returned.", DeliveredAsync),
        new("notifier.id", "The receiver gets the message's id.", IdAsync),
        new("notifier.id-repeated", "A message that is sent again carries the same id.", IdRepeatedAsync),
        new("notifier.id-retried", "A message that failed carries the same id in the next attempt.", IdRetriedAsync, ReceiverBehaviour.Fail),
        new("notifier.no-own-retry", "One call is one attempt: who retries is not the notifier's business.", NoOwnRetryAsync, ReceiverBehaviour.Fail),
        new("notifier.after-failure", "After a failure the next message is delivered as if nothing had been.", AfterFailureAsync, ReceiverBehaviour.Fail),
        new("notifier.concurrent", "Thirty-two messages at once arrive, each once, with its own id and content.", ConcurrentAsync),
    ];

    private static async Task DeliveredAsync(NotifierRun run)
    {
        var received = await run.DeliverAsync(run.Some.Plain()).ConfigureAwait(false);
        Expect.That(received.Content.Length > 0, "a message with content", "an empty one");
    }

    private static async Task IdAsync(NotifierRun run)
    {
        var notification = run.Some.Plain();
        HasId(notification, await run.DeliverAsync(notification).ConfigureAwait(false));
    }

    private static async Task IdRepeatedAsync(NotifierRun run)
    {
        var notifier = await run.NotifierAsync(ReceiverBehaviour.Accept).ConfigureAwait(false);
        var (first, other) = (run.Some.Plain(), run.Some.Plain());
        foreach (var notification in (Notification[])[first, other, first])
            await notifier.NotifyAsync(notification, run.Token).ConfigureAwait(false);

        var received = await run.ReceivedAsync().ConfigureAwait(false);
        Expect.Equal(3, received.Count, "messages that reached the receiver");
        Expect.Equal(received[0].MessageId, received[2].MessageId, "the id of the message that was sent again");
        Expect.That(received[0].MessageId != received[1].MessageId, "another id for another message", Shown.Of(received[1].MessageId));
    }

    private static async Task IdRetriedAsync(NotifierRun run)
    {
        var notifier = await run.NotifierAsync(ReceiverBehaviour.Fail, ReceiverBehaviour.Accept).ConfigureAwait(false);
        var notification = run.Some.Plain();
        await Expect.ThrowsAsync<Exception>(() => notifier.NotifyAsync(notification, run.Token), "the attempt that fails").ConfigureAwait(false);
        await notifier.NotifyAsync(notification, run.Token).ConfigureAwait(false);

        var received = await run.ReceivedAsync().ConfigureAwait(false);
        Expect.Equal(2, received.Count, "attempts that reached the receiver");
        Expect.Equal(received[0].MessageId, received[1].MessageId, "the id in the second attempt");
        HasId(notification, received[1]);
    }

    private static async Task NoOwnRetryAsync(NotifierRun run)
    {
        var notifier = await run.NotifierAsync(ReceiverBehaviour.Fail).ConfigureAwait(false);
        await Expect.ThrowsAsync<Exception>(() => notifier.NotifyAsync(run.Some.Plain(), run.Token), "an attempt that fails").ConfigureAwait(false);
        await run.OneAsync().ConfigureAwait(false);
    }

    private static async Task AfterFailureAsync(NotifierRun run)
    {
        var notifier = await run.NotifierAsync(ReceiverBehaviour.Fail, ReceiverBehaviour.Accept).ConfigureAwait(false);
        await Expect.ThrowsAsync<Exception>(() => notifier.NotifyAsync(run.Some.Plain(), run.Token), "the attempt that fails").ConfigureAwait(false);
        var next = run.Some.Plain("Logins fail");
        await notifier.NotifyAsync(next, run.Token).ConfigureAwait(false);
        HasId(next, (await run.ReceivedAsync().ConfigureAwait(false))[^1]);
    }

    private static async Task ConcurrentAsync(NotifierRun run)
    {
        var notifier = await run.NotifierAsync(ReceiverBehaviour.Accept).ConfigureAwait(false);
        var notifications = Enumerable.Range(0, Many).Select(i => run.Some.Plain(string.Create(CultureInfo.InvariantCulture, $"Incident <{i}> is new"))).ToList();
        await Task.WhenAll(notifications.Select(notification => Task.Run(() => notifier.NotifyAsync(notification, run.Token), run.Token))).ConfigureAwait(false);

        var received = await run.ReceivedAsync().ConfigureAwait(false);
        Expect.Equal(Many, received.Count, "messages that reached the receiver");
        foreach (var notification in notifications)
        {
            var own = received.Where(message => IsOf(notification, message)).ToList();
            Expect.Equal(1, own.Count, $"messages with the id {notification.MessageId}");
            var reference = notification.Reference.ToString()!;
            Expect.That(NotifierRun.TextOf(own[0]).Contains(reference, StringComparison.Ordinal), $"{reference} in the message about it", Shown.Of(own[0].Content));
        }
    }

    /// <summary>In whatever form: hyphens, case and what stands around it are the notifier's to choose.</summary>
    private static bool IsOf(Notification notification, ReceivedMessage message) => message.MessageId is { } id
        && id.Replace("-", "", StringComparison.Ordinal).Contains(notification.MessageId.ToString("N"), StringComparison.OrdinalIgnoreCase);

    private static void HasId(Notification notification, ReceivedMessage message) =>
        Expect.That(IsOf(notification, message), $"an id with {notification.MessageId} in it", Shown.Of(message.MessageId));
}
