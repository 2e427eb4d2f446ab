namespace IncidentKit;

/// <summary>The outgoing messages of a store.</summary>
/// <remarks>
/// Implemented by stores beside <see cref="IIncidentStore"/>. Delivery is at least once: a message whose lease runs out is handed
/// out again. Messages of one incident to one notifier come in the order in which they were stored, one at a time; other incidents and
/// other notifiers never wait for them. Each call is one transaction. Safe for many threads and many processes.
/// </remarks>
public interface INotificationOutbox : IDeadLetterStore
{
    /// <summary>Takes messages that are due, each for the time of the lease, and counts the attempt.</summary>
    /// <param name="notifier">The notifier's name.</param>
    /// <param name="maximum">At most this many, 1 or more.</param>
    /// <param name="now">The present.</param>
    /// <param name="lease">How long nobody else gets them.</param>
    /// <param name="cancellationToken">Gives up; nothing is claimed then.</param>
    /// <returns>The oldest unsettled message of each incident that is due and not leased; empty when there is none. Those that were
    /// never tried come before those that are tried again.</returns>
    ValueTask<IReadOnlyList<ClaimedNotification>> ClaimAsync(
        string notifier, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default);

    /// <summary>Records what came of attempts, where the claim is still held.</summary>
    /// <param name="settlements">The claims and what came of them, of any notifiers, in any order.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>For each, in the same order: false when someone else has claimed the message since, or when it is settled already;
    /// then nothing is changed for it.</returns>
    ValueTask<IReadOnlyList<bool>> SettleAsync(IReadOnlyList<ClaimSettlement> settlements, CancellationToken cancellationToken = default);

    /// <summary>How much waits for a notifier, and since when.</summary>
    /// <param name="notifier">The notifier's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<OutboxStatus> GetStatusAsync(string notifier, CancellationToken cancellationToken = default);
}
