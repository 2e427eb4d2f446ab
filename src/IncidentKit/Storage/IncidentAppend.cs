namespace IncidentKit;

/// <summary>What is written in one transaction: events, the summary, and the messages that tell of them.</summary>
public sealed record IncidentAppend
{
    /// <summary>The incident.</summary>
    public required IncidentId IncidentId { get; init; }

    /// <summary>The version that the incident must have now; 0 for a new one.</summary>
    public required long ExpectedVersion { get; init; }

    /// <summary>At least one; versions follow <see cref="ExpectedVersion"/> without gaps. All carry the same command key or
    /// none.</summary>
    public required IReadOnlyList<StoredEvent> Events { get; init; }

    /// <summary>The summary after the last event.</summary>
    public required IncidentSummary Summary { get; init; }

    /// <summary>The messages to send; may be empty.</summary>
    public IReadOnlyList<OutgoingNotification> Notifications { get; init; } = [];

    /// <summary>Refuses an append that contradicts itself; stores call it first.</summary>
    /// <exception cref="ArgumentException">It has no events, versions do not follow, or events, keys or summary do not belong
    /// together.</exception>
    public void Validate()
    {
        if (Events is not { Count: > 0 })
            throw new ArgumentException("Events has no event.");
        for (var i = 0; i < Events.Count; i++)
        {
            if (Events[i].IncidentId != IncidentId)
                throw new ArgumentException($"Events[{i}] belongs to the incident {Events[i].IncidentId}, not to {IncidentId}.");
            if (Events[i].Version != ExpectedVersion + i + 1)
                throw new ArgumentException($"Events[{i}] has version {Events[i].Version}, where {ExpectedVersion + i + 1} follows.");
            if (Events[i].CommandKey != Events[0].CommandKey)
                throw new ArgumentException($"Events[{i}] has another command key than the first.");
        }

        if (Summary.Id != IncidentId || Summary.Version != Events[^1].Version)
            throw new ArgumentException("Summary is not that of the incident after the last event.");
    }
}
