namespace IncidentKit;

/// <summary>One attempt: calls the notifier, and says what becomes of the message.</summary>
internal sealed class DeliverySender(NotifierChannel channel, ClaimedNotification claimed)
{
    /// <summary>How long a notifier may go on after it was told to stop.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly NotifierOptions _options = channel.Registration.Options;

    /// <summary>Never throws, whatever the notifier does: the incident and the other messages go on.</summary>
    public async Task<ClaimSettlement> SendAsync(CancellationToken breakOff)
    {
        if (Notification.Read(claimed.Notification) is not { } message)
            return Settled(DeliverySettlement.Dead("The stored message can't be read.", channel.Now));
        try
        {
            if (message.Reference is not null && await IsRestrictedAsync(message.IncidentId).ConfigureAwait(false))
            {
                if (_options.Audience != Audience.Internal)
                    return Settled(DeliverySettlement.Dead("The incident was restricted before the message was sent.", channel.Now));
                message = message.WithIdOnly();
            }
        }
        catch (Exception exception)
        {
            channel.Observers.OnOutboxFailed(channel.Name, exception);
            return Settled(Failed("Whether the incident is restricted could not be read."));
        }

        return Settled(await TellAsync(message, breakOff).ConfigureAwait(false));
    }

    private async Task<DeliverySettlement> TellAsync(Notification message, CancellationToken breakOff)
    {
        var attempt = new DeliveryAttempt(channel.Name, message, claimed.Attempt, claimed.Notification.CreatedAt);
        channel.Observers.OnSending(attempt);
        var started = channel.Time.GetTimestamp();
        var (settlement, failure) = await CallAsync(message, breakOff).ConfigureAwait(false);
        var duration = channel.Time.GetElapsedTime(started);
        channel.Took(duration);
        channel.Observers.OnSent(attempt, DeliveryResult.Of(settlement, duration, failure));
        return settlement;
    }

    private async Task<(DeliverySettlement Settlement, Exception? Failure)> CallAsync(Notification message, CancellationToken breakOff)
    {
        using var timeout = new CancellationTokenSource(_options.Timeout, channel.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(breakOff, timeout.Token);
        try
        {
            await EndAsync(channel.Registration.Notifier.NotifyAsync(message, either.Token), either.Token).ConfigureAwait(false);
            return (DeliverySettlement.Delivered, null);
        }
        catch (NotificationRejectedException exception)
        {
            return (DeliverySettlement.Dead(exception.Message, channel.Now), exception);
        }
        catch (NotificationDelayedException exception)
        {
            var until = channel.Now + exception.RetryAfter;
            channel.Gate.HoldUntil(until);
            return (Failed(exception.Message, until), exception);
        }
        catch (NotifierGoneException exception)
        {
            channel.Suspend(DeliveryError.Clean(exception.Message));
            return (DeliverySettlement.Released, exception);
        }
        catch (Exception exception) when (either.IsCancellationRequested && exception is OperationCanceledException or TimeoutException)
        {
            return breakOff.IsCancellationRequested
                ? (DeliverySettlement.Released, null)
                : (Failed($"No answer within {_options.Timeout}."), exception);
        }
        catch (Exception exception)
        {
            return (Failed(string.IsNullOrWhiteSpace(exception.Message) ? exception.GetType().Name : exception.Message), exception);
        }
    }

    /// <summary>Waits for the notifier; once it was told to stop, not for long.</summary>
    private async Task EndAsync(Task call, CancellationToken cancellationToken)
    {
        try
        {
            await call.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!call.IsCompleted)
        {
            // Whatever it throws later, nobody listens any more.
            _ = call.ContinueWith(
                static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            await call.WaitAsync(Grace, channel.Time, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private DeliverySettlement Failed(string error, DateTimeOffset notBefore = default)
    {
        if (claimed.Attempt >= _options.MaxAttempts)
            return DeliverySettlement.Dead(error, channel.Now);
        var at = channel.Now + RetryPause.After(claimed.Attempt, claimed.Notification.MessageId, _options.FirstRetryAfter, _options.LongestRetryAfter);
        return DeliverySettlement.Retry(at > notBefore ? at : notBefore, error);
    }

    private ClaimSettlement Settled(DeliverySettlement settlement) => new(claimed, settlement);

    /// <summary>A message may have waited since before the incident was restricted.</summary>
    private async Task<bool> IsRestrictedAsync(IncidentId incident)
    {
        var page = await channel.Store.QueryAsync(new IncidentQuery { Id = incident, PageSize = 1 }, CancellationToken.None).ConfigureAwait(false);
        return page.Items is [{ Visibility: IncidentVisibility.Restricted }];
    }
}
