namespace IncidentKit;

/// <summary>The outbox of <see cref="InMemoryIncidentStore"/>, which locks around it.</summary>
internal sealed class InMemoryOutbox
{
    private readonly Dictionary<string, InMemoryQueue> _queues = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, (DeadLetter Letter, InMemoryMessage Message)> _dead = [];
    private readonly Dictionary<(string Notifier, Guid MessageId), long> _deadPositions = [];
    private long _last;

    public void Add(IEnumerable<OutgoingNotification> notifications)
    {
        foreach (var notification in notifications)
            QueueOf(notification.Notifier).Add(new InMemoryMessage(notification, ++_last, notification.CreatedAt));
    }

    public IReadOnlyList<ClaimedNotification> Claim(string notifier, int maximum, DateTimeOffset now, TimeSpan lease)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        return QueueOf(notifier).Claim(maximum, now, lease);
    }

    public bool Settle(ClaimSettlement settled)
    {
        var queue = QueueOf(settled.Claimed.Notification.Notifier);
        if (queue.Find(settled.Claimed) is not { } message)
            return false;
        if (settled.Settlement is { DiedAt: { } diedAt, Error: { } error })
            Bury(message, error, diedAt);
        queue.Settle(message, settled.Settlement);
        return true;
    }

    public OutboxStatus StatusOf(string notifier) =>
        QueueOf(notifier).Status(_dead.Values.Count(dead => dead.Letter.Notification.Notifier == notifier));

    public IReadOnlyList<DeadLetter> ListDead(DeadLetterQuery query) =>
        [.. _dead.Values.Select(dead => dead.Letter)
            .Where(letter => letter.Position > query.After
                && (query.Notifier is null || letter.Notification.Notifier == query.Notifier)
                && (query.IncidentId is null || letter.Notification.IncidentId == query.IncidentId))
            .Take(query.PageSize)];

    public bool Replay(string notifier, Guid messageId, DateTimeOffset now)
    {
        if (Exhume(notifier, messageId) is not { } message)
            return false;
        QueueOf(notifier).Add(new InMemoryMessage(message.Notification, ++_last, now) { Fence = message.Fence });
        return true;
    }

    public bool Discard(string notifier, Guid messageId) => Exhume(notifier, messageId) is not null;

    private void Bury(InMemoryMessage message, string error, DateTimeOffset at)
    {
        var notification = message.Notification;
        var letter = new DeadLetter
        {
            Position = message.Position,
            Notification = notification,
            Attempts = message.Attempt,
            Error = error,
            DiedAt = at,
        };
        _dead.Add(message.Position, (letter, message));
        _deadPositions[(notification.Notifier, notification.MessageId)] = message.Position;
    }

    private InMemoryMessage? Exhume(string notifier, Guid messageId)
    {
        if (!_deadPositions.Remove((notifier, messageId), out var position))
            return null;
        _dead.Remove(position, out var dead);
        return dead.Message;
    }

    private InMemoryQueue QueueOf(string notifier)
    {
        if (!_queues.TryGetValue(notifier, out var queue))
            _queues.Add(notifier, queue = new InMemoryQueue());
        return queue;
    }
}
