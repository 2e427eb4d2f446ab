namespace IncidentKit.Testing.Tests.Notifiers;

/// <summary>Notifiers that are wrong, each in the way that one case has to notice.</summary>
internal static class NotifierSaboteurs
{
    public static NotifierSaboteur None { get; } = new("", (send, notification, token) => send(notification, token));

    /// <summary>New ones for each test: some remember.</summary>
    public static IReadOnlyList<NotifierSaboteur> All() =>
    [
        new("notifier.delivered", (_, _, _) => Task.CompletedTask),
        Sends("notifier.id", notification => notification with { MessageId = Guid.Empty }),
        Sends("notifier.id-repeated", notification => notification with { MessageId = Guid.CreateVersion7() }),
        Sends("notifier.id-retried", notification => notification with { MessageId = Guid.CreateVersion7() }),
        new("notifier.no-own-retry", async (send, notification, token) =>
        {
            try
            {
                await send(notification, token);
            }
            catch (HttpRequestException)
            {
                await send(notification, token);
            }
        }),
        StopsAfterAFailure(),
        MixesUp(),
        Sends("notifier.reference", notification => notification with { Reference = null }),
        Sends("notifier.restricted", notification => notification with { Text = notification.Title!.Trim() }),
        Sends("notifier.unknown-kind", notification => IncidentEventCodec.TypeNames.Contains(notification.Type)
            ? notification : throw new NotificationRejectedException("What is that?")),
        Sends("notifier.reminder", notification => notification with { Due = [.. notification.Due.Take(1)] }),
        Sends("notifier.drill", notification => notification with { Mode = IncidentMode.Real }),
        Sends("notifier.size", notification => notification.Text!.Length < 4000 ? notification : throw new InvalidOperationException("Too long")),
        Sends("notifier.unicode", notification => notification with { Text = new string([.. notification.Text!.Select(c => char.IsSurrogate(c) ? '?' : c)]) }),
        Sends("notifier.control-characters", notification => notification with { Text = notification.Text!.Split('\n')[0] }),

        new("notifier.cancelled-before", (send, notification, _) => send(notification, CancellationToken.None)),
        OnCancellation("notifier.cancelled", cancelled => new InvalidOperationException("Broken off", cancelled)),
        OnCancellation("notifier.time-out", _ => null),
        OneAtATime(),

        OnFailure("notifier.failure", error => new NotificationRejectedException(error.Message)),
        OnFailure("notifier.unreachable", error => new NotifierGoneException(error.Message)),
        OnFailure("notifier.busy", error => new NotificationDelayedException(TimeSpan.FromSeconds(1), error.Message)),
        OnFailure("notifier.rejected", error => new InvalidOperationException(error.Message)),
        OnFailure("notifier.gone", error => new NotificationRejectedException(error.Message)),
        OnFailure("notifier.error-text", _ => new InvalidOperationException("")),
        OnFailure("notifier.secret-errors", error => new InvalidOperationException(error.Message, new FormatException($"in 'Bearer {WebhookHarness.Secret}'"))),
        None with { CaseId = "notifier.secret-text", Text = $"A webhook with {WebhookHarness.Secret}" },
        Sends("notifier.secret-content", notification => notification with { Text = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(WebhookHarness.Secret)) }),
    ];

    private static NotifierSaboteur Sends(string id, Func<Notification, Notification> change) => new(id, (send, notification, token) => send(change(notification), token));

    private static NotifierSaboteur OnFailure(string id, Func<Exception, Exception> change) => new(id, async (send, notification, token) =>
    {
        try
        {
            await send(notification, token);
        }
        catch (Exception exception) when (!token.IsCancellationRequested)
        {
            throw change(exception);
        }
    });

    private static NotifierSaboteur OnCancellation(string id, Func<Exception, Exception?> change) => new(id, async (send, notification, token) =>
    {
        try
        {
            await send(notification, token);
        }
        catch (OperationCanceledException cancelled)
        {
            if (change(cancelled) is { } other)
                throw other;
        }
    });

    private static NotifierSaboteur StopsAfterAFailure()
    {
        Exception? before = null;
        return new("notifier.after-failure", async (send, notification, token) =>
        {
            if (before is not null)
                throw before;
            try
            {
                await send(notification, token);
            }
            catch (HttpRequestException exception)
            {
                before = exception;
                throw;
            }
        });
    }

    private static NotifierSaboteur MixesUp()
    {
        Notification? shared = null;
        return new("notifier.concurrent", async (send, notification, token) =>
        {
            shared = notification;
            await Task.Delay(20, token);
            await send(shared, token);
        });
    }

    private static NotifierSaboteur OneAtATime()
    {
        var turn = new SemaphoreSlim(8);
        return new("notifier.time-out-isolated", async (send, notification, token) =>
        {
            await turn.WaitAsync(token);
            try
            {
                await send(notification, token);
            }
            finally
            {
                turn.Release();
            }
        });
    }
}
