using System.Collections.Concurrent;

namespace IncidentKit.Tests.Reminders;

/// <summary>A notifier that remembers.</summary>
internal sealed class Recording : INotifier
{
    public ConcurrentQueue<Notification> Messages { get; } = [];

    public Task NotifyAsync(Notification notification, CancellationToken cancellationToken)
    {
        Messages.Enqueue(notification);
        return Task.CompletedTask;
    }
}
