namespace IncidentKit;

/// <summary>Is told how reminding goes while <see cref="IncidentTracker.RunAsync"/> runs, for logs, traces and metrics.</summary>
/// <remarks>It must be quick. What it throws is dropped: watching must not break reminding.</remarks>
public interface IReminderObserver
{
    /// <summary>A round is over.</summary>
    /// <param name="report">What it did; nothing, most of the time.</param>
    /// <param name="duration">How long it took.</param>
    void OnRound(ReminderReport report, TimeSpan duration);

    /// <summary>The store could not be asked. Nothing is lost: what is due is looked for again after
    /// <see cref="ReminderOptions.PollEvery"/>.</summary>
    /// <param name="exception">What it threw.</param>
    void OnFailed(Exception exception);
}
