namespace IncidentKit.Testing;

/// <summary>The faults to come of a <see cref="FaultyStore"/>, and the calls that were.</summary>
internal sealed class FaultPlan(TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<StoreCall, Queue<StoreFault>> _planned = [];
    private readonly Dictionary<StoreCall, int> _calls = [];

    public void Add(StoreCall call, StoreFault fault, int times)
    {
        lock (_lock)
        {
            if (!_planned.TryGetValue(call, out var queue))
                _planned.Add(call, queue = new Queue<StoreFault>());
            for (var i = 0; i < times; i++)
                queue.Enqueue(fault);
        }
    }

    public int Left
    {
        get
        {
            lock (_lock)
                return _planned.Values.Sum(queue => queue.Count);
        }
    }

    public int CallsOf(StoreCall call)
    {
        lock (_lock)
            return _calls.GetValueOrDefault(call);
    }

    /// <summary>Makes a call with the fault that is planned for it next.</summary>
    public async ValueTask<T> RunAsync<T>(
        StoreCall call, Func<ValueTask<T>> make, CancellationToken cancellationToken, Func<IncidentConflictException>? conflict = null)
    {
        if (await BeginAsync(call, cancellationToken).ConfigureAwait(false) is not { } fault)
            return await make().ConfigureAwait(false);
        if (fault.IsConflict && conflict is not null)
            throw conflict();
        var result = await make().ConfigureAwait(false);
        return fault.After is null ? result : throw fault.After;
    }

    /// <summary>The next fault; thrown already if nothing is to be done, and waited for if it is a delay.</summary>
    public async ValueTask<StoreFault?> BeginAsync(StoreCall call, CancellationToken cancellationToken)
    {
        StoreFault? fault = null;
        lock (_lock)
        {
            _calls[call] = _calls.GetValueOrDefault(call) + 1;
            if (_planned.TryGetValue(call, out var queue))
                queue.TryDequeue(out fault);
        }

        if (fault?.Before is { } before)
            throw before;
        if (fault?.Delay > TimeSpan.Zero)
            await Task.Delay(fault.Delay, time, cancellationToken).ConfigureAwait(false);
        return fault;
    }
}
