namespace IncidentKit;

/// <summary>A token bucket that lets through no more than so many messages in any minute.</summary>
/// <remarks>It holds a tenth of them for a burst, and fills so slowly that a burst and what follows it within the same minute stay within the
/// limit. Counts in ticks, so that nothing is lost to rounding. Not safe for many threads.</remarks>
internal sealed class RateLimit
{
    private readonly bool _isUnlimited;
    private readonly long _price;
    private readonly long _mostCredit;
    private long _credit;
    private DateTimeOffset _filledAt = DateTimeOffset.MinValue;

    public RateLimit(int? perMinute)
    {
        _isUnlimited = perMinute is null;
        var limit = perMinute ?? 1;
        var burst = Math.Max(1, limit / 10);
        var slowly = limit - burst + 1;
        _price = (TimeSpan.TicksPerMinute + slowly - 1) / slowly;
        _mostCredit = burst * _price;
        _credit = _mostCredit;
    }

    /// <summary>How many messages may be sent now.</summary>
    public int Available(DateTimeOffset now)
    {
        if (_isUnlimited)
            return int.MaxValue;
        Fill(now);
        return (int)(_credit / _price);
    }

    public void Take(DateTimeOffset now)
    {
        Fill(now);
        _credit -= _price;
    }

    /// <summary>When the next message may be sent.</summary>
    public DateTimeOffset NextAt(DateTimeOffset now) =>
        Available(now) >= 1 ? now : now + TimeSpan.FromTicks(_price - _credit);

    private void Fill(DateTimeOffset now)
    {
        // A clock that was set back must not stop the bucket from filling until it has caught up.
        var elapsed = now > _filledAt ? (now - _filledAt).Ticks : 0;
        _filledAt = now;
        _credit = Math.Min(_mostCredit, _credit + elapsed);
    }
}
