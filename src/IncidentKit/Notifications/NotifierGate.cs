namespace IncidentKit;

/// <summary>Whether this process may send to a notifier: its rate, what the receiver asked for, and whether it is gone.</summary>
internal sealed class NotifierGate(int? maxPerMinute, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly RateLimit _rate = new(maxPerMinute);
    private readonly WakeSignal _resumed = new();
    private DateTimeOffset _heldUntil = DateTimeOffset.MinValue;
    private string? _suspendedBecause;

    /// <summary>Ends when a suspended notifier is resumed.</summary>
    public Task Resumed => _resumed.Task;

    /// <summary>What the receiver said when it was gone; null while it is not.</summary>
    public string? SuspendedBecause
    {
        get
        {
            lock (_lock)
                return _suspendedBecause;
        }
    }

    /// <summary>How many messages may be sent now.</summary>
    public int Available
    {
        get
        {
            var now = time.GetUtcNow();
            lock (_lock)
                return _suspendedBecause is not null || now < _heldUntil ? 0 : _rate.Available(now);
        }
    }

    /// <summary>From when on a message may be sent; null while suspended.</summary>
    public DateTimeOffset? OpensAt
    {
        get
        {
            var now = time.GetUtcNow();
            lock (_lock)
            {
                var next = _rate.NextAt(now);
                return _suspendedBecause is not null ? null : next > _heldUntil ? next : _heldUntil;
            }
        }
    }

    public void Pass()
    {
        lock (_lock)
            _rate.Take(time.GetUtcNow());
    }

    public void HoldUntil(DateTimeOffset until)
    {
        lock (_lock)
            _heldUntil = until > _heldUntil ? until : _heldUntil;
    }

    /// <summary>Lets nothing through until it is resumed; false when it is suspended already.</summary>
    public bool Suspend(string reason)
    {
        lock (_lock)
        {
            if (_suspendedBecause is not null)
                return false;
            _suspendedBecause = reason;
            _resumed.Reset();
            return true;
        }
    }

    /// <summary>Forgets what the receiver said; whether it was suspended.</summary>
    public bool Resume()
    {
        lock (_lock)
        {
            var wasSuspended = _suspendedBecause is not null;
            _suspendedBecause = null;
            _heldUntil = DateTimeOffset.MinValue;
            _resumed.Set();
            return wasSuspended;
        }
    }
}
