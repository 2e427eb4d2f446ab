namespace IncidentKit;

/// <summary>The outgoing messages of a store.</summary>
/// <remarks>
/// Implemented by stores beside <see cref="IIncidentStore"/>. Delivery is at least once: a message whose lease runs out is handed
/// out again. Messages of one incident to one notifier come in the order of their versions, one at a time; other incidents and
/// other notifiers never wait for them. Safe for many threads and many processes.
/// </remarks>
public interface INotificationOutbox
{
    /// <summary>Takes messages that are due, each for the time of the lease, and counts the attempt.</summary>
    /// <param name="notifier">The notifier's name.</param>
    /// <param name="maximum">At most this many, 1 or more.</param>
    /// <param name="now">The present.</param>
    /// <param name="lease">How long nobody else gets them.</param>
    /// <param name="cancellationToken">Gives up; nothing is claimed then.</param>
    /// <returns>The oldest unsettled message of each incident that is due and not leased; empty when there is none.</returns>
    ValueTask<IReadOnlyList<ClaimedNotification>> ClaimAsync(
        string notifier, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default);

    /// <summary>Records what came of an attempt, if the claim is still held.</summary>
    /// <param name="claimed">The claim.</param>
    /// <param name="settlement">What came of it.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>False when someone else has claimed the message since; nothing is changed then.</returns>
    ValueTask<bool> SettleAsync(
        ClaimedNotification claimed, DeliverySettlement settlement, CancellationToken cancellationToken = default);
}
