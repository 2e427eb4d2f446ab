using System.Text.Json;

namespace IncidentKit;

/// <summary>Delivers the messages that wait in the store's outbox.</summary>
/// <remarks>
/// Safe for many threads and processes: messages are claimed by lease. A slow or failing notifier delays neither another one nor the
/// incident. A hosted service or a loop of your own calls <see cref="DeliverAsync"/>.
/// </remarks>
public sealed class NotificationDispatcher
{
    private const int BatchSize = 32;
    private static readonly TimeSpan s_longestPause = TimeSpan.FromHours(1);

    private readonly INotificationOutbox? _outbox;
    private readonly IReadOnlyList<NotifierRegistration> _notifiers;
    private readonly TimeProvider _time;

    internal NotificationDispatcher(INotificationOutbox? outbox, IReadOnlyList<NotifierRegistration> notifiers, TimeProvider time)
    {
        _outbox = outbox;
        _notifiers = notifiers;
        _time = time;
    }

    /// <summary>Delivers what is due now to every notifier, until nothing more is due.</summary>
    /// <param name="cancellationToken">Stops; messages in flight are tried again when their lease has run out.</param>
    /// <returns>How many arrived, wait for another attempt, or were given up.</returns>
    public async Task<DeliveryReport> DeliverAsync(CancellationToken cancellationToken = default)
    {
        if (_outbox is null)
            return default;
        var reports = await Task.WhenAll(_notifiers.Select(notifier => DrainAsync(notifier, cancellationToken))).ConfigureAwait(false);
        return new DeliveryReport(reports.Sum(r => r.Delivered), reports.Sum(r => r.Retried), reports.Sum(r => r.Dead));
    }

    internal static IEnumerable<OutgoingNotification> Outgoing(
        IReadOnlyList<NotifierRegistration> notifiers, Incident incident, IncidentEvent recorded)
    {
        foreach (var notifier in notifiers)
        {
            if (!notifier.Options.Wants(incident, recorded)
                || NotificationComposer.Compose(incident, recorded, notifier.Options.Audience) is not { } message)
                continue;
            yield return new OutgoingNotification
            {
                MessageId = recorded.Id,
                Notifier = notifier.Name,
                IncidentId = incident.Id,
                Version = recorded.Version,
                CreatedAt = recorded.RecordedAt,
                Body = JsonSerializer.SerializeToUtf8Bytes(message, NotificationJsonContext.Default.Notification),
            };
        }
    }

    private async Task<DeliveryReport> DrainAsync(NotifierRegistration notifier, CancellationToken cancellationToken)
    {
        var report = default(DeliveryReport);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // The messages of a batch are sent one after the other, and each may take up to the time-out.
            var lease = (notifier.Options.Timeout * BatchSize) + TimeSpan.FromSeconds(30);
            var batch = await _outbox!.ClaimAsync(notifier.Name, BatchSize, _time.GetUtcNow(), lease, cancellationToken).ConfigureAwait(false);
            if (batch.Count == 0)
                return report;
            foreach (var claimed in batch)
            {
                var settlement = await SendAsync(notifier, claimed, cancellationToken).ConfigureAwait(false);
                if (!await _outbox.SettleAsync(claimed, settlement, cancellationToken).ConfigureAwait(false))
                    continue;
                report = settlement switch
                {
                    { Error: null } => report with { Delivered = report.Delivered + 1 },
                    { RetryAt: not null } => report with { Retried = report.Retried + 1 },
                    _ => report with { Dead = report.Dead + 1 },
                };
            }
        }
    }

    private async Task<DeliverySettlement> SendAsync(
        NotifierRegistration notifier, ClaimedNotification claimed, CancellationToken cancellationToken)
    {
        var notification = JsonSerializer.Deserialize(claimed.Notification.Body.Span, NotificationJsonContext.Default.Notification)!;
        using var timeout = new CancellationTokenSource(notifier.Options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await notifier.Notifier.NotifyAsync(notification, either.Token).ConfigureAwait(false);
            return DeliverySettlement.Delivered;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (NotificationRejectedException exception)
        {
            return DeliverySettlement.Dead(exception.Message, _time.GetUtcNow());
        }
        catch (Exception exception)
        {
            // Whatever a notifier throws, the incident and the other messages go on.
            var error = timeout.IsCancellationRequested ? $"No answer within {notifier.Options.Timeout}." : exception.Message;
            if (claimed.Attempt >= notifier.Options.MaxAttempts)
                return DeliverySettlement.Dead(error, _time.GetUtcNow());
            var pause = notifier.Options.FirstRetryAfter * Math.Pow(2, Math.Min(claimed.Attempt - 1, 20));
            return DeliverySettlement.Retry(_time.GetUtcNow() + (pause < s_longestPause ? pause : s_longestPause), error);
        }
    }
}
