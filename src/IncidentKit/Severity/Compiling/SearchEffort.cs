namespace IncidentKit;

/// <summary>How much work a search may do, counted and not timed, so that the same question always gets the same answer.</summary>
internal sealed class SearchEffort(long limit)
{
    private long _left = limit;

    /// <summary>Whether the work was not enough: what was asked last is not decided.</summary>
    public bool IsExhausted => _left < 0;

    public long Left => _left;

    public bool Spend(long steps)
    {
        _left -= steps;
        return _left >= 0;
    }

    public void GiveUp() => _left = -1;
}
