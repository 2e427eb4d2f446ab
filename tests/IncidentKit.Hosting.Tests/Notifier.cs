using System.Collections.Concurrent;

namespace IncidentKit.Hosting.Tests;

/// <summary>Does as it is told, and keeps what it delivered.</summary>
internal sealed class Notifier(Func<Notification, CancellationToken, Task>? behave = null) : INotifier
{
    private readonly ConcurrentQueue<Notification> _delivered = new();

    public IReadOnlyList<Notification> Delivered => [.. _delivered];

    public async Task NotifyAsync(Notification notification, CancellationToken cancellationToken)
    {
        await (behave?.Invoke(notification, cancellationToken) ?? Task.CompletedTask);
        _delivered.Enqueue(notification);
    }
}
