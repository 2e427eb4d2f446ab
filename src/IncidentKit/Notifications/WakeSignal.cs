namespace IncidentKit;

/// <summary>A signal that stays set until it is reset, and releases everyone who waits.</summary>
internal sealed class WakeSignal
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _set = Unset();

    /// <summary>Ends when the signal is set.</summary>
    public Task Task
    {
        get
        {
            lock (_lock)
                return _set.Task;
        }
    }

    public void Set()
    {
        lock (_lock)
            _set.TrySetResult();
    }

    /// <summary>To be called before looking for work, so that what comes in between is not missed.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            if (_set.Task.IsCompleted)
                _set = Unset();
        }
    }

    private static TaskCompletionSource Unset() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
