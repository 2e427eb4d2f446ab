namespace IncidentKit.Testing;

/// <summary>Passes on to a recorder, and notes when the message was taken.</summary>
internal sealed class TimedNotifier(string name, RecordingNotifier recorder, TimeProvider time, Action<SentMessage> note) : INotifier
{
    public async Task NotifyAsync(Notification notification, CancellationToken cancellationToken)
    {
        await recorder.NotifyAsync(notification, cancellationToken).ConfigureAwait(false);
        note(new SentMessage(time.GetUtcNow(), name, notification));
    }
}
