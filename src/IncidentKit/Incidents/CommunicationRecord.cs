namespace IncidentKit;

/// <summary>What people were told (R2).</summary>
/// <remarks>Immutable; equal by content. Every single update stands in the timeline.</remarks>
public sealed record CommunicationRecord
{
    /// <summary>How many status updates were sent.</summary>
    public int UpdatesSent { get; internal init; }

    /// <summary>When the first status update was sent, UTC; null while none was.</summary>
    public DateTimeOffset? FirstUpdateAt { get; internal init; }

    /// <summary>The last status update; null while none was sent.</summary>
    public StatusUpdate? LastUpdate { get; internal init; }

    /// <summary>The resolution notice; null while none was sent, and again after a reopening.</summary>
    public ResolutionNotice? ResolutionNotice { get; internal init; }

    /// <summary>The status people were told last; null while they were told nothing (ruling 6).</summary>
    public AnnouncedStatus? Announced { get; internal init; }
}
