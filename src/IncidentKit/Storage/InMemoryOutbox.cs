namespace IncidentKit;

/// <summary>The outbox of <see cref="InMemoryIncidentStore"/>, which locks around it.</summary>
internal sealed class InMemoryOutbox
{
    private readonly List<Row> _rows = [];

    public void Add(IEnumerable<OutgoingNotification> notifications) =>
        _rows.AddRange(notifications.Select(notification => new Row(notification)));

    public IReadOnlyList<ClaimedNotification> Claim(string notifier, int maximum, DateTimeOffset now, TimeSpan lease)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        var claimed = new List<ClaimedNotification>();
        var seen = new HashSet<IncidentId>();
        foreach (var row in _rows.Where(row => row.Notification.Notifier == notifier && !row.IsDead))
        {
            // Only the oldest of each incident: those behind it wait for it.
            if (!seen.Add(row.Notification.IncidentId) || row.DueAt > now)
                continue;
            row.Attempt++;
            row.DueAt = now + lease;
            claimed.Add(new ClaimedNotification(row.Notification, row.Attempt, row.DueAt));
            if (claimed.Count == maximum)
                break;
        }

        return claimed;
    }

    public bool Settle(ClaimedNotification claimed, DeliverySettlement settlement)
    {
        var row = _rows.Find(row =>
            row.Notification.MessageId == claimed.Notification.MessageId && row.Notification.Notifier == claimed.Notification.Notifier
            && row.Attempt == claimed.Attempt && !row.IsDead);
        if (row is null)
            return false;
        if (settlement.Error is null)
            _rows.Remove(row);
        else if (settlement.RetryAt is { } retryAt)
            row.DueAt = retryAt;
        else
            row.IsDead = true;
        return true;
    }

    private sealed class Row(OutgoingNotification notification)
    {
        public OutgoingNotification Notification { get; } = notification;

        public int Attempt { get; set; }

        public DateTimeOffset DueAt { get; set; } = DateTimeOffset.MinValue;

        public bool IsDead { get; set; }
    }
}
