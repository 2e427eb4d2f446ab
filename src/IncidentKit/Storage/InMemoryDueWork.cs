namespace IncidentKit;

/// <summary>The due work of <see cref="InMemoryIncidentStore"/>, which locks around it.</summary>
internal sealed class InMemoryDueWork
{
    private readonly Dictionary<IncidentId, Row> _rows = [];
    private readonly SortedSet<(DateTimeOffset At, IncidentId Incident)> _queue = [];

    public void Set(IncidentAppend append)
    {
        if (!_rows.TryGetValue(append.IncidentId, out var row))
            _rows.Add(append.IncidentId, row = new Row());
        row.Attempt++;
        Change(append.IncidentId, row, append.WakeAt, append.WakePolicy, null);
    }

    public IReadOnlyList<DueWork> ClaimDue(DateTimeOffset now, int maximum, TimeSpan lease)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        return [.. _queue.TakeWhile(entry => entry.At <= now).Take(maximum).ToList().Select(entry => Claim(entry.Incident, now + lease))];
    }

    public IReadOnlyList<DueWork> ClaimOutdated(string policyHash, int maximum, DateTimeOffset now, TimeSpan lease)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        var outdated = _rows
            .Where(row => row.Value.Policy != policyHash && row.Value.Policy != IncidentAppend.AnyPolicy && !(row.Value.LeasedUntil > now))
            .Take(maximum).Select(row => row.Key).ToList();
        return [.. outdated.Select(incident => Claim(incident, now + lease))];
    }

    public bool Reschedule(DueWork claim, DateTimeOffset? wakeAt, string? policyHash)
    {
        if (!_rows.TryGetValue(claim.IncidentId, out var row) || row.Attempt != claim.Attempt)
            return false;
        row.Attempt++;
        Change(claim.IncidentId, row, wakeAt, policyHash, null);
        return true;
    }

    public DateTimeOffset? NextWake() => _queue.Count == 0 ? null : _queue.Min.At;

    private DueWork Claim(IncidentId incident, DateTimeOffset until)
    {
        var row = _rows[incident];
        row.Attempt++;
        Change(incident, row, row.WakeAt, row.Policy, until);
        return new DueWork(incident, row.WakeAt, row.Attempt, until);
    }

    private void Change(IncidentId incident, Row row, DateTimeOffset? wakeAt, string? policy, DateTimeOffset? leasedUntil)
    {
        if (row.DueAt is { } before)
            _queue.Remove((before, incident));
        (row.WakeAt, row.Policy, row.LeasedUntil) = (wakeAt, policy, leasedUntil);
        if (row.DueAt is { } after)
            _queue.Add((after, incident));
    }

    private sealed class Row
    {
        public DateTimeOffset? WakeAt { get; set; }

        public string? Policy { get; set; }

        public DateTimeOffset? LeasedUntil { get; set; }

        public long Attempt { get; set; }

        /// <summary>When it can be claimed.</summary>
        public DateTimeOffset? DueAt => LeasedUntil ?? WakeAt;
    }
}
