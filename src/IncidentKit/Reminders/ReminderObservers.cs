namespace IncidentKit;

/// <summary>All observers as one that never throws.</summary>
internal sealed class ReminderObservers(IReadOnlyList<IReminderObserver> observers) : IReminderObserver
{
    public void OnRound(ReminderReport report, TimeSpan duration) => Tell(observer => observer.OnRound(report, duration));

    public void OnFailed(Exception exception) => Tell(observer => observer.OnFailed(exception));

    private void Tell(Action<IReminderObserver> tell)
    {
        foreach (var observer in observers)
        {
            try
            {
                tell(observer);
            }
            catch (Exception)
            {
                // Watching must not break reminding.
            }
        }
    }
}
