namespace IncidentKit;

/// <summary>One claim at a time.</summary>
public static class NotificationOutboxExtensions
{
    /// <summary>Records what came of one attempt, if the claim is still held.</summary>
    /// <param name="outbox">The outbox.</param>
    /// <param name="claimed">The claim.</param>
    /// <param name="settlement">What came of it.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>As <see cref="INotificationOutbox.SettleAsync"/>.</returns>
    public static async ValueTask<bool> SettleAsync(
        this INotificationOutbox outbox, ClaimedNotification claimed, DeliverySettlement settlement,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outbox);
        var settled = await outbox.SettleAsync([new ClaimSettlement(claimed, settlement)], cancellationToken).ConfigureAwait(false);
        return settled[0];
    }
}
