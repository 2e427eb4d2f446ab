namespace IncidentKit;

/// <summary>Delivers the messages that wait in the store's outbox.</summary>
/// <remarks>
/// <para>Delivery is at least once, with a stable id, in order per incident and notifier. A slow or failing notifier delays neither another
/// one nor the incident. Safe for many threads and processes: messages are claimed by lease. The limits of a notifier hold for each process
/// on its own.</para>
/// <para>A long-running process calls <see cref="RunAsync"/> once. One that runs for a moment calls <see cref="DeliverAsync"/> before it
/// ends; a loop of your own calls <see cref="DeliverAsync"/> and <see cref="WaitForWorkAsync"/> in turn.</para>
/// </remarks>
public sealed class NotificationDispatcher
{
    private readonly INotificationOutbox? _outbox;
    private readonly IReadOnlyList<NotifierChannel> _channels;
    private readonly TimeProvider _time;
    private readonly DeliveryOptions _options;
    private readonly DeliveryObservers _observers;

    internal NotificationDispatcher(
        IIncidentStore store, IReadOnlyList<NotifierRegistration> notifiers, DeliveryOptions options,
        IReadOnlyList<IDeliveryObserver> observers, TimeProvider time)
    {
        _outbox = store as INotificationOutbox;
        _observers = new DeliveryObservers(observers);
        _options = options;
        _time = time;
        _channels = _outbox is { } outbox
            ? [.. notifiers.Select(notifier => new NotifierChannel(notifier, outbox, store, options, _observers, time))] : [];
    }

    /// <summary>Delivers what is due now to every notifier, until nothing more is due that may be sent now.</summary>
    /// <param name="cancellationToken">Stops: what is being sent may go on for <see cref="DeliveryOptions.StopWithin"/>; then it is broken
    /// off and comes again. Nothing is lost.</param>
    /// <returns>How many arrived, wait for another attempt, or were given up.</returns>
    public async Task<DeliveryReport> DeliverAsync(CancellationToken cancellationToken = default)
    {
        var reports = await Task.WhenAll(_channels.Select(channel => channel.DeliverAsync(cancellationToken))).ConfigureAwait(false);
        return new DeliveryReport(reports.Sum(r => r.Delivered), reports.Sum(r => r.Retried), reports.Sum(r => r.Dead));
    }

    /// <summary>Delivers until it is stopped: what this process stores at once, what waits for a pause when that is over, and what other
    /// processes store within <see cref="DeliveryOptions.PollEvery"/>. Each notifier goes its own way.</summary>
    /// <remarks>A store that fails ends nothing: observers are told, and it is tried again.</remarks>
    /// <param name="cancellationToken">Stops, as for <see cref="DeliverAsync"/>; the task then ends without an error.</param>
    public async Task RunAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(_channels.Select(channel => KeepDeliveringAsync(channel, cancellationToken)))
            .ConfigureAwait(ConfigureAwaitOptions.None);

    /// <summary>Ends when there may be a message to deliver: at once when this process has stored one since the last delivery began, else
    /// when a pause or lease is over, or when another process has stored one. Without notifiers, never.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task WaitForWorkAsync(CancellationToken cancellationToken = default)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var forEver = Task.Delay(Timeout.InfiniteTimeSpan, _time, ended.Token);
        var first = await Task.WhenAny([forEver, .. _channels.Select(channel => channel.WaitForWorkAsync(ended.Token))]).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        await first.ConfigureAwait(false);
    }

    /// <summary>Takes up a notifier again that was suspended because its receiver was gone (<see cref="NotifierGoneException"/>), or that was
    /// asked to wait.</summary>
    /// <param name="notifier">The notifier's name.</param>
    /// <returns>Whether it was suspended.</returns>
    /// <exception cref="ArgumentException">There is no notifier of that name.</exception>
    public bool Resume(string notifier)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        var channel = _channels.FirstOrDefault(channel => channel.Name == notifier) ?? throw new ArgumentException(
            $"There is no notifier named '{notifier}'{NearestName.Hint(notifier, _channels.Select(channel => channel.Name))}", nameof(notifier));
        var wasSuspended = channel.Gate.Resume();
        channel.WakeUp();
        return wasSuspended;
    }

    /// <summary>How delivery stands, notifier by notifier in the order in which they were added.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<NotifierStatus>> GetStatusAsync(CancellationToken cancellationToken = default) =>
        await Task.WhenAll(_channels.Select(channel => channel.StatusAsync(cancellationToken))).ConfigureAwait(false);

    /// <summary>One page of the messages that were given up, the longest stored first.</summary>
    /// <param name="query">Which ones; the first page of all when null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(
        DeadLetterQuery? query = null, CancellationToken cancellationToken = default) =>
        _outbox is null ? [] : await _outbox.ListDeadLettersAsync(query ?? new DeadLetterQuery(), cancellationToken).ConfigureAwait(false);

    /// <summary>Has a dead letter sent again, behind what waits for its notifier, with all its attempts.</summary>
    /// <param name="notifier">The notifier's name.</param>
    /// <param name="messageId">The message; it keeps its id.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>False when there is no such dead letter.</returns>
    public async Task<bool> ReplayAsync(string notifier, Guid messageId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        if (_outbox is null || !await _outbox.ReplayAsync(notifier, messageId, _time.GetUtcNow(), cancellationToken).ConfigureAwait(false))
            return false;
        Wake(notifier);
        return true;
    }

    /// <summary>Has every dead letter that a query selects sent again, once, in the order in which they are listed.</summary>
    /// <param name="query">Which ones; all pages of it. Those given up later are left alone.</param>
    /// <param name="cancellationToken">Gives up; those replayed so far stay replayed.</param>
    /// <returns>How many.</returns>
    public async Task<int> ReplayAllAsync(DeadLetterQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var started = _time.GetUtcNow();
        var replayed = new HashSet<(string Notifier, Guid MessageId)>();
        while (true)
        {
            var page = await ListDeadLettersAsync(query, cancellationToken).ConfigureAwait(false);
            foreach (var letter in page)
            {
                var (notifier, id) = (letter.Notification.Notifier, letter.Notification.MessageId);

                // One that is given up again meanwhile is listed again, behind the others.
                if (letter.DiedAt <= started && !replayed.Contains((notifier, id)) && await ReplayAsync(notifier, id, cancellationToken).ConfigureAwait(false))
                    replayed.Add((notifier, id));
            }

            if (page.Count < query.PageSize)
                return replayed.Count;
            query = query with { After = page[^1].Position };
        }
    }

    /// <summary>Removes a dead letter for good.</summary>
    /// <param name="notifier">The notifier's name.</param>
    /// <param name="messageId">The message.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>False when there is no such dead letter.</returns>
    public async Task<bool> DiscardAsync(string notifier, Guid messageId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        return _outbox is not null && await _outbox.DiscardAsync(notifier, messageId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells that a message for a notifier was stored.</summary>
    internal void Wake(string notifier) => _channels.FirstOrDefault(channel => channel.Name == notifier)?.WakeUp();

    /// <summary>The earliest time at which a message would be sent; null while the notifier is suspended.</summary>
    internal DateTimeOffset? WouldSendAt(string notifier) => _channels.First(channel => channel.Name == notifier).Gate.OpensAt;

    private async Task KeepDeliveringAsync(NotifierChannel channel, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await channel.DeliverAsync(cancellationToken).ConfigureAwait(false);
                await channel.WaitForWorkAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                _observers.OnOutboxFailed(channel.Name, exception);
                await Task.Delay(_options.PollEvery, _time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
