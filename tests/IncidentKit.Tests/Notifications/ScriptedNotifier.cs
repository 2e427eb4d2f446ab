using System.Collections.Concurrent;

namespace IncidentKit.Tests.Notifications;

/// <summary>Does what a test says, and keeps what arrived.</summary>
internal sealed class ScriptedNotifier(Func<Notification, CancellationToken, Task>? script = null) : INotifier
{
    private readonly ConcurrentQueue<Notification> _arrived = new();
    private int _calls;
    private int _now;
    private int _most;

    public IReadOnlyList<Notification> Arrived => [.. _arrived];

    public int Calls => Volatile.Read(ref _calls);

    /// <summary>The most calls that went on at the same time.</summary>
    public int MostAtOnce => Volatile.Read(ref _most);

    public async Task NotifyAsync(Notification notification, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        var now = Interlocked.Increment(ref _now);
        for (var most = MostAtOnce; now > most; most = MostAtOnce)
            Interlocked.CompareExchange(ref _most, now, most);
        try
        {
            if (script is not null)
                await script(notification, cancellationToken);
            _arrived.Enqueue(notification);
        }
        finally
        {
            Interlocked.Decrement(ref _now);
        }
    }
}
