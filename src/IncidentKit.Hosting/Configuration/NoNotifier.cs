namespace IncidentKit.Hosting;

/// <summary>Stands in for a notifier while options are checked.</summary>
internal sealed class NoNotifier : INotifier
{
    public static NoNotifier Instance { get; } = new();

    public Task NotifyAsync(Notification notification, CancellationToken cancellationToken) => Task.CompletedTask;
}
