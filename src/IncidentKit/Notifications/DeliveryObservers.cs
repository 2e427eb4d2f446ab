namespace IncidentKit;

/// <summary>All observers as one that never throws.</summary>
internal sealed class DeliveryObservers(IReadOnlyList<IDeliveryObserver> observers) : IDeliveryObserver
{
    public void OnSending(DeliveryAttempt attempt) => Tell(observer => observer.OnSending(attempt));

    public void OnSent(DeliveryAttempt attempt, DeliveryResult result) => Tell(observer => observer.OnSent(attempt, result));

    public void OnSuspended(string notifier, string reason) => Tell(observer => observer.OnSuspended(notifier, reason));

    public void OnOutboxFailed(string notifier, Exception exception) => Tell(observer => observer.OnOutboxFailed(notifier, exception));

    private void Tell(Action<IDeliveryObserver> tell)
    {
        foreach (var observer in observers)
        {
            try
            {
                tell(observer);
            }
            catch (Exception)
            {
                // Watching must not break delivery.
            }
        }
    }
}
