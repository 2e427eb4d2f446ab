namespace IncidentKit;

/// <summary>How a clock stands.</summary>
public enum DueState
{
    /// <summary>It runs, and is in time.</summary>
    Running,

    /// <summary>What it waits for has not happened, and its time is over.</summary>
    Overdue,

    /// <summary>What it waits for happened in time.</summary>
    Met,

    /// <summary>What it waits for happened too late, or not at all.</summary>
    Breached,

    /// <summary>It stands still.</summary>
    Paused,

    /// <summary>The policy does not ask for it at this severity, or it is no longer needed and was in time until then.</summary>
    NotApplicable,
}
