namespace IncidentKit;

/// <summary>The messages that wait for one notifier of an <see cref="InMemoryOutbox"/>.</summary>
internal sealed class InMemoryQueue
{
    private readonly Dictionary<IncidentId, Queue<InMemoryMessage>> _chains = [];

    // Only the oldest message of each incident can be claimed: those behind it wait for it.
    private readonly SortedSet<InMemoryMessage> _heads = new(Comparer<InMemoryMessage>.Create((left, right) =>
        left.DueAt != right.DueAt ? left.DueAt.CompareTo(right.DueAt) : left.Position.CompareTo(right.Position)));

    private readonly SortedSet<InMemoryMessage> _waiting =
        new(Comparer<InMemoryMessage>.Create((left, right) => left.Position.CompareTo(right.Position)));

    public void Add(InMemoryMessage message)
    {
        _waiting.Add(message);
        if (_chains.TryGetValue(message.Notification.IncidentId, out var chain))
        {
            chain.Enqueue(message);
            return;
        }

        _chains.Add(message.Notification.IncidentId, new Queue<InMemoryMessage>([message]));
        _heads.Add(message);
    }

    public IReadOnlyList<ClaimedNotification> Claim(int maximum, DateTimeOffset now, TimeSpan lease)
    {
        InMemoryMessage[] due = [.. _heads.TakeWhile(head => head.DueAt <= now).Take(maximum)];
        foreach (var head in due)
        {
            head.Attempt++;
            head.Fence++;
            Move(head, now + lease);
        }

        return [.. due.OrderBy(head => head.Position)
            .Select(head => new ClaimedNotification(head.Notification, head.Attempt, now + lease) { Fence = head.Fence })];
    }

    /// <summary>The message of a claim that is still held.</summary>
    public InMemoryMessage? Find(ClaimedNotification claimed) =>
        _chains.TryGetValue(claimed.Notification.IncidentId, out var chain) && chain.Peek() is var head
        && head.Notification.MessageId == claimed.Notification.MessageId && head.Fence == claimed.Fence ? head : null;

    public void Settle(InMemoryMessage head, DeliverySettlement settlement)
    {
        if (settlement.IsReleased)
        {
            // Fenced off: whoever gives a claim back has nothing to say any more.
            head.Attempt--;
            head.Fence++;
            Move(head, DateTimeOffset.MinValue);
        }
        else if (settlement.RetryAt is { } retryAt)
        {
            Move(head, retryAt);
        }
        else
        {
            Remove(head);
        }
    }

    public OutboxStatus Status(long dead) => new(_waiting.Count, dead, _waiting.Min?.QueuedAt, _heads.Min?.DueAt);

    private void Move(InMemoryMessage head, DateTimeOffset dueAt)
    {
        _heads.Remove(head);
        head.DueAt = dueAt;
        _heads.Add(head);
    }

    private void Remove(InMemoryMessage head)
    {
        _heads.Remove(head);
        _waiting.Remove(head);
        var chain = _chains[head.Notification.IncidentId];
        chain.Dequeue();
        if (chain.TryPeek(out var next))
            _heads.Add(next);
        else
            _chains.Remove(head.Notification.IncidentId);
    }
}
