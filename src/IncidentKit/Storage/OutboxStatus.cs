namespace IncidentKit;

/// <summary>How much waits for one notifier.</summary>
/// <param name="Waiting">Messages that are neither delivered nor given up, those being sent now among them.</param>
/// <param name="Dead">Messages that were given up and are kept.</param>
/// <param name="OldestWaitingSince">When the first message in the queue was put there, UTC; null when none waits.</param>
/// <param name="NextDueAt">From when on the next message can be claimed, UTC, if nothing is settled before; a time that is over when one
/// can be claimed now, null when none waits.</param>
public sealed record OutboxStatus(long Waiting, long Dead, DateTimeOffset? OldestWaitingSince, DateTimeOffset? NextDueAt);
