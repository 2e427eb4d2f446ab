namespace IncidentKit.Testing;

/// <summary>How a receiver takes a message.</summary>
public enum ReceiverBehaviour
{
    /// <summary>It has it, and says so.</summary>
    Accept,

    /// <summary>It fails for the time being, as with HTTP status 500.</summary>
    Fail,

    /// <summary>It takes the connection, and never answers.</summary>
    Silent,

    /// <summary>It asks to come back after 30 seconds, as with HTTP status 429 and <c>Retry-After</c>.</summary>
    Busy,

    /// <summary>It will never accept this message, as with HTTP status 400.</summary>
    Reject,

    /// <summary>It is gone for good, as with HTTP status 410.</summary>
    Gone,

    /// <summary>Nobody is there: the connection is refused.</summary>
    Unreachable,
}
