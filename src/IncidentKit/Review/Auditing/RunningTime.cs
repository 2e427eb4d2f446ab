namespace IncidentKit;

/// <summary>Time as a clock counts it: pauses left out.</summary>
internal sealed class RunningTime
{
    private readonly DateTimeOffset _start;
    private readonly List<(DateTimeOffset From, DateTimeOffset Until)> _pauses = [];

    public RunningTime(AuditRecord record, ClockKind clock)
    {
        _start = record.Detected;
        foreach (var pause in record.Incident.Pauses.Where(pause => pause.Stops(clock)).OrderBy(pause => pause.From))
        {
            var from = _pauses.Count > 0 && pause.From < _pauses[^1].Until ? _pauses[^1].Until : pause.From;
            from = from < _start ? _start : from;
            if ((pause.Until ?? DateTimeOffset.MaxValue) is var until && until > from)
                _pauses.Add((from, until));
        }
    }

    /// <summary>How far the clock is at a time.</summary>
    public TimeSpan At(DateTimeOffset time)
    {
        var running = time - _start;
        foreach (var (from, until) in _pauses)
        {
            if (time > from)
                running -= (time < until ? time : until) - from;
        }

        return running;
    }

    /// <summary>When the clock first is that far; never, when it stands still before.</summary>
    public DateTimeOffset? When(TimeSpan running)
    {
        var time = _start + running;
        foreach (var (from, until) in _pauses)
        {
            if (time <= from)
                break;
            if (until == DateTimeOffset.MaxValue)
                return null;
            time += until - from;
        }

        return time;
    }
}
