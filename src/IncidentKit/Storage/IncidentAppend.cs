namespace IncidentKit;

/// <summary>What is written in one transaction: events, the summary, the messages that tell of them, and when something comes
/// due next.</summary>
public sealed record IncidentAppend
{
    /// <summary>The <see cref="WakePolicy"/> of an incident in which nothing comes due by any rules until something happens to it.</summary>
    public const string AnyPolicy = "*";

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

    /// <summary>When something comes due next that people have to be told of, UTC, whole microseconds; null when nothing does. Replaces
    /// what was kept before; see <see cref="IDueWorkStore"/>.</summary>
    public DateTimeOffset? WakeAt { get; init; }

    /// <summary>The rules by which <see cref="WakeAt"/> was computed, as the tracker names them; <see cref="AnyPolicy"/> when no rules
    /// could give another answer, null when it was not computed. Stores compare it, and do not look into it.</summary>
    public string? WakePolicy { get; init; }

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
