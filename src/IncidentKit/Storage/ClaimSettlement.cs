namespace IncidentKit;

/// <summary>A claim with what came of it.</summary>
/// <param name="Claimed">The claim.</param>
/// <param name="Settlement">What came of it.</param>
public sealed record ClaimSettlement(ClaimedNotification Claimed, DeliverySettlement Settlement)
{
    /// <summary>The claim.</summary>
    public ClaimedNotification Claimed { get; } = Claimed ?? throw new ArgumentNullException(nameof(Claimed));

    /// <summary>What came of it.</summary>
    public DeliverySettlement Settlement { get; } = Settlement ?? throw new ArgumentNullException(nameof(Settlement));
}
