namespace IncidentKit;

/// <summary>The way to one notifier: what waits for it, and this process's turn to send.</summary>
internal sealed class NotifierChannel(
    NotifierRegistration registration, INotificationOutbox outbox, IIncidentStore store, DeliveryOptions options, DeliveryObservers observers,
    TimeProvider time)
{
    // One round at a time, so that concurrency and rate hold for the process however many callers deliver.
    private readonly TurnQueue _turns = new();
    private readonly WakeSignal _stored = new();
    private long _averageTicks = -1;
    private long _lastActiveTicks;

    public NotifierRegistration Registration { get; } = registration;

    public INotificationOutbox Outbox { get; } = outbox;

    public IIncidentStore Store { get; } = store;

    public DeliveryOptions Options { get; } = options;

    public DeliveryObservers Observers { get; } = observers;

    public TimeProvider Time { get; } = time;

    public NotifierGate Gate { get; } = new(registration.Options.MaxPerMinute, time);

    public DateTimeOffset Now => Time.GetUtcNow();

    public string Name => Registration.Name;

    /// <summary>How many messages to claim beyond those that can be sent at once: what a second will do, so that their leases do not run out
    /// while they wait, and 60 at most.</summary>
    public int ClaimAhead => Interlocked.Read(ref _averageTicks) is var average && average < 0 ? 0
        : (int)Math.Min(60, Registration.Options.MaxConcurrency * TimeSpan.TicksPerSecond / Math.Max(average, 1));

    public Task<DeliveryReport> DeliverAsync(CancellationToken cancellationToken) => _turns.RunAsync(
        async () =>
        {
            using var round = new DeliveryRound(this, cancellationToken);
            return await round.RunAsync().ConfigureAwait(false);
        },
        cancellationToken);

    /// <summary>Claims messages; what is stored from then on is a reason to claim again.</summary>
    public async Task<IReadOnlyList<ClaimedNotification>> ClaimAsync(int maximum, TimeSpan lease, CancellationToken cancellationToken)
    {
        _stored.Reset();
        return await Outbox.ClaimAsync(Name, maximum, Now, lease, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends when a message can be sent.</summary>
    public async Task WaitForWorkAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            ShowLife();
            if (Gate.OpensAt is not { } opens)
                await PauseAsync(DateTimeOffset.MaxValue, [Gate.Resumed], cancellationToken).ConfigureAwait(false);
            else if (opens > Now)
                await PauseAsync(opens, [], cancellationToken).ConfigureAwait(false);
            else if (_stored.Task.IsCompleted || await IsDueAsync(cancellationToken).ConfigureAwait(false))
                return;
        }
    }

    /// <summary>Ends when this process has stored a message for the notifier, or one of several tasks has ended, at a time, or when it is time
    /// to look anyhow.</summary>
    public Task WaitForStoredAsync(DateTimeOffset until, IEnumerable<Task> orAny, CancellationToken cancellationToken) =>
        PauseAsync(until, [_stored.Task, .. orAny], cancellationToken);

    /// <summary>Ends when one of several tasks has ended, at a time, or after <see cref="DeliveryOptions.PollEvery"/>.</summary>
    public Task PauseAsync(DateTimeOffset until, IEnumerable<Task> orAny, CancellationToken cancellationToken)
    {
        var pause = until - Now;
        return Time.PauseAsync(pause < Options.PollEvery ? pause : Options.PollEvery, orAny, cancellationToken);
    }

    public void WakeUp() => _stored.Set();

    public void ShowLife() => Interlocked.Exchange(ref _lastActiveTicks, Now.UtcTicks);

    /// <summary>Learns how fast the notifier is, from the last eight messages or so.</summary>
    public void Took(TimeSpan duration)
    {
        var average = Interlocked.Read(ref _averageTicks);
        Interlocked.Exchange(ref _averageTicks, average < 0 ? duration.Ticks : ((average * 7) + duration.Ticks) / 8);
    }

    public void Suspend(string reason)
    {
        if (Gate.Suspend(reason))
            Observers.OnSuspended(Name, reason);
    }

    public async Task<NotifierStatus> StatusAsync(CancellationToken cancellationToken)
    {
        var status = await Outbox.GetStatusAsync(Name, cancellationToken).ConfigureAwait(false);
        var opens = Gate.OpensAt;
        var active = Interlocked.Read(ref _lastActiveTicks);
        return new NotifierStatus
        {
            Name = Name,
            Outbox = status,
            SuspendedBecause = Gate.SuspendedBecause,
            HeldUntil = opens > Now ? opens : null,
            LastActiveAt = active == 0 ? null : new DateTimeOffset(active, TimeSpan.Zero),
        };
    }

    private async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        var next = (await Outbox.GetStatusAsync(Name, cancellationToken).ConfigureAwait(false)).NextDueAt;
        if (next > Now || next is null)
            await WaitForStoredAsync(next ?? DateTimeOffset.MaxValue, [], cancellationToken).ConfigureAwait(false);
        return next <= Now;
    }
}
