namespace IncidentKit.Testing.Tests.Notifiers;

/// <summary>A notifier that is wrong in one way.</summary>
internal sealed class BrokenNotifier(PlainWebhook inner, NotifierSaboteur saboteur) : INotifier, IDisposable
{
    public void Dispose() => inner.Dispose();

    public Task NotifyAsync(Notification notification, CancellationToken cancellationToken) => saboteur.Send(inner.NotifyAsync, notification, cancellationToken);

    public override string ToString() => saboteur.Text;
}
