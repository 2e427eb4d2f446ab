namespace IncidentKit;

/// <summary>Sends to one notifier what is due, until nothing more is: several messages at once, each of another incident, and settles in one
/// transaction what has ended meanwhile.</summary>
internal sealed class DeliveryRound(NotifierChannel channel, CancellationToken stopping) : IDisposable
{
    private const int SettleAtOnce = 32;

    // Beyond the time of an attempt, so that a claim is not taken over while it waits to be sent or settled.
    private static readonly TimeSpan s_leaseBeyondAttempt = TimeSpan.FromSeconds(30);

    private readonly NotifierOptions _options = channel.Registration.Options;
    private readonly Queue<ClaimedNotification> _ready = new();
    private readonly List<Task<ClaimSettlement>> _sending = [];
    private readonly List<ClaimSettlement> _ended = [];
    private readonly CancellationTokenSource _breakOff = new();
    private DateTimeOffset _nextRetryAt = DateTimeOffset.MaxValue;
    private DeliveryReport _report;

    private bool HasRoom => _ready.Count == 0 && _sending.Count < _options.MaxConcurrency && channel.Gate.Available > 0;

    private TimeSpan LongestAttempt => _options.Timeout + DeliverySender.Grace;

    public void Dispose() => _breakOff.Dispose();

    public async Task<DeliveryReport> RunAsync()
    {
        try
        {
            while (await StepAsync().ConfigureAwait(false))
            {
                if (_sending.Count > 0)
                    await WaitAsync().ConfigureAwait(false);
            }

            return _report;
        }
        catch
        {
            await EndAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Settles, claims and starts what it can; false when there is nothing left to do.</summary>
    private async Task<bool> StepAsync()
    {
        channel.ShowLife();
        Collect();
        StartReady();
        if (_ready.Count == 0 || _ended.Count >= SettleAtOnce)
            await SettleAsync(stopping).ConfigureAwait(false);
        var found = await ClaimAsync().ConfigureAwait(false);
        StartReady();
        return found || _sending.Count > 0 || _ready.Count > 0 || _ended.Count > 0;
    }

    private async Task<bool> ClaimAsync()
    {
        stopping.ThrowIfCancellationRequested();
        if (_nextRetryAt <= channel.Now)
            _nextRetryAt = DateTimeOffset.MaxValue;

        // Read once: a message that is being sent may close the gate at any moment.
        var most = Math.Min(_options.MaxConcurrency - _sending.Count + channel.ClaimAhead, channel.Gate.Available);
        if (!HasRoom || most < 1)
            return false;
        foreach (var claimed in await channel.ClaimAsync(most, LongestAttempt + s_leaseBeyondAttempt, stopping).ConfigureAwait(false))
            _ready.Enqueue(claimed);
        return _ready.Count > 0;
    }

    /// <summary>Until something has ended or, where there is room for more, until there is more.</summary>
    private Task WaitAsync() => HasRoom
        ? channel.WaitForStoredAsync(_nextRetryAt, _sending, stopping)
        : channel.PauseAsync(DateTimeOffset.MaxValue, _sending, stopping);

    private void StartReady()
    {
        while (_ready.Count > 0 && _sending.Count < _options.MaxConcurrency)
        {
            var claimed = _ready.Dequeue();
            if (channel.Gate.Available < 1 || channel.Now > claimed.LeasedUntil - LongestAttempt)
            {
                _ended.Add(new ClaimSettlement(claimed, DeliverySettlement.Released));
                continue;
            }

            channel.Gate.Pass();

            // On a thread of its own: one that blocks instead of awaiting must hold up neither the round nor another notifier.
            _sending.Add(Task.Run(() => new DeliverySender(channel, claimed).SendAsync(_breakOff.Token), CancellationToken.None));
        }
    }

    private void Collect()
    {
        for (var i = _sending.Count - 1; i >= 0; i--)
        {
            if (!_sending[i].IsCompleted)
                continue;
            _ended.Add(_sending[i].Result);
            _sending.RemoveAt(i);
        }
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        if (_ended.Count == 0)
            return;
        ClaimSettlement[] batch = [.. _ended];
        var held = await channel.Outbox.SettleAsync(batch, cancellationToken).ConfigureAwait(false);
        _ended.RemoveRange(0, batch.Length);
        for (var i = 0; i < batch.Length; i++)
        {
            if (held[i])
                Count(batch[i].Settlement);
        }
    }

    private void Count(DeliverySettlement settlement)
    {
        if (settlement.RetryAt is { } retryAt)
            _nextRetryAt = retryAt < _nextRetryAt ? retryAt : _nextRetryAt;
        _report = settlement switch
        {
            { IsReleased: true } => _report,
            { RetryAt: not null } => _report with { Retried = _report.Retried + 1 },
            { DiedAt: not null } => _report with { Dead = _report.Dead + 1 },
            _ => _report with { Delivered = _report.Delivered + 1 },
        };
    }

    /// <summary>Lets what is being sent end, breaks it off when a stop was asked for and takes too long, and settles it all.</summary>
    private async Task EndAsync()
    {
        foreach (var claimed in _ready)
            _ended.Add(new ClaimSettlement(claimed, DeliverySettlement.Released));
        _ready.Clear();
        var all = Task.WhenAll(_sending);
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (stopping.UnsafeRegister(static (state, _) => ((TaskCompletionSource)state!).TrySetResult(), stop))
            await Task.WhenAny(all, stop.Task).ConfigureAwait(false);
        try
        {
            await all.WaitAsync(channel.Options.StopWithin, channel.Time, CancellationToken.None).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await _breakOff.CancelAsync().ConfigureAwait(false);
            await all.ConfigureAwait(false);
        }

        Collect();
        try
        {
            await SettleAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The leases run out, and the messages come again: with the same ids, so that nothing is lost.
            channel.Observers.OnOutboxFailed(channel.Name, exception);
        }
    }
}
