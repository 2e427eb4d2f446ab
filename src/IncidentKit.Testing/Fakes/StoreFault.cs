namespace IncidentKit.Testing;

/// <summary>What goes wrong in a call to a <see cref="FaultyStore"/>.</summary>
public sealed record StoreFault
{
    private StoreFault()
    {
    }

    internal Exception? Before { get; private init; }

    internal Exception? After { get; private init; }

    internal TimeSpan Delay { get; private init; }

    internal bool IsConflict { get; private init; }

    /// <summary>The call throws, and has done nothing: the connection was lost before the commit.</summary>
    /// <param name="exception">What it throws.</param>
    public static StoreFault BeforeCommit(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new StoreFault { Before = exception };
    }

    /// <summary>The call throws, and has done everything: the answer was lost after the commit. What is read is thrown away.</summary>
    /// <param name="exception">What it throws.</param>
    public static StoreFault AfterCommit(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new StoreFault { After = exception };
    }

    /// <summary>An append conflicts, as if another writer had been faster by one event. Other calls go on as usual.</summary>
    public static StoreFault Conflict() => new() { IsConflict = true };

    /// <summary>The call takes its time, then goes on as usual. Cancelling it ends the wait, and nothing is done.</summary>
    /// <param name="delay">How long, zero or more.</param>
    public static StoreFault Slow(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new StoreFault { Delay = delay };
    }
}
