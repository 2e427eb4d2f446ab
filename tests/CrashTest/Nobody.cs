namespace IncidentKit.CrashTest;

/// <summary>Is never told anything: its messages stay in the outbox, to be counted.</summary>
internal sealed class Nobody : INotifier
{
    public Task NotifyAsync(Notification notification, CancellationToken cancellationToken) => Task.CompletedTask;
}
