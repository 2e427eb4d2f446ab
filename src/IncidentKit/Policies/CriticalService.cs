namespace IncidentKit;

/// <summary>A service that the team has named as critical (<c>process.md</c> 3).</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Name">Such as <c>auth</c>; the word that affected systems use.</param>
/// <param name="Tier">How critical.</param>
public sealed record CriticalService(string Name, ServiceTier Tier)
{
    /// <summary>The team or person that owns it; null when not said.</summary>
    public string? Owner { get; init; }

    /// <summary>Where to look when it fails.</summary>
    public IReadOnlyList<MonitoringLink> Monitoring { get; init => field = value.ToAppendOnly(); } = AppendOnlyList<MonitoringLink>.Empty;

    /// <summary>How to roll it back; null when the team's procedure holds.</summary>
    public RollbackProcedure? Rollback { get; init; }
}
