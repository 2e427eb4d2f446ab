namespace IncidentKit;

/// <summary>What becomes of a message after an attempt.</summary>
public enum DeliveryOutcome
{
    /// <summary>It arrived.</summary>
    Delivered,

    /// <summary>It did not, and is tried again later.</summary>
    Retried,

    /// <summary>It is a dead letter.</summary>
    Dead,

    /// <summary>It waits as before, and the attempt does not count: the process stops, or the notifier is suspended.</summary>
    Returned,
}
