namespace IncidentKit.Testing;

/// <summary>A notifier that keeps what it is told, and fails when it is told to.</summary>
/// <remarks>Safe for many threads; each planned failure meets one message, in the order in which they were planned.</remarks>
public sealed class RecordingNotifier : INotifier
{
    private readonly Lock _lock = new();
    private readonly List<Notification> _attempts = [];
    private readonly List<Notification> _delivered = [];
    private readonly Queue<Exception?> _failures = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The messages that it took, in order; a message that came again is in it again.</summary>
    public IReadOnlyList<Notification> Delivered
    {
        get
        {
            lock (_lock)
                return [.. _delivered];
        }
    }

    /// <summary>Every attempt, also those that failed.</summary>
    public IReadOnlyList<Notification> Attempts
    {
        get
        {
            lock (_lock)
                return [.. _attempts];
        }
    }

    /// <summary>Has the next attempts throw: a <see cref="NotificationRejectedException"/>, a <see cref="NotificationDelayedException"/>, a
    /// <see cref="NotifierGoneException"/>, or whatever else a notifier may throw.</summary>
    /// <param name="exception">What they throw.</param>
    /// <param name="times">How many of them, 1 or more.</param>
    public void FailNext(Exception exception, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Plan(exception, times);
    }

    /// <summary>Has the next attempts hang until their token is cancelled.</summary>
    /// <param name="times">How many of them, 1 or more.</param>
    public void HangNext(int times = 1) => Plan(null, times);

    /// <summary>Ends when it has taken so many messages.</summary>
    /// <param name="count">How many, since the start.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task WaitForAsync(int count, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (_delivered.Count >= count)
                    return;
                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task NotifyAsync(Notification notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        cancellationToken.ThrowIfCancellationRequested();
        bool fails;
        Exception? failure;
        lock (_lock)
        {
            _attempts.Add(notification);
            fails = _failures.TryDequeue(out failure);
        }

        if (failure is not null)
            throw failure;
        if (fails)
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        lock (_lock)
        {
            _delivered.Add(notification);
            _changed.SetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private void Plan(Exception? failure, int times)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        lock (_lock)
        {
            for (var i = 0; i < times; i++)
                _failures.Enqueue(failure);
        }
    }
}
