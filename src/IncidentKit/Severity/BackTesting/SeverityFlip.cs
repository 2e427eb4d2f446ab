namespace IncidentKit;

/// <summary>A past incident that comes out differently.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Before">The verdict of the active policy.</param>
/// <param name="After">The verdict of the candidate.</param>
public sealed record SeverityFlip(PastIncident Incident, SeverityVerdict Before, SeverityVerdict After)
{
    /// <summary>The incident with both levels and both reasons.</summary>
    public override string ToString() =>
        $"{Incident.Id}: {Before.Level} → {After.Level}\n  before: {Before.Reason}{By(Before)}\n  after: {After.Reason}{By(After)}";

    private static string By(SeverityVerdict verdict) => verdict.DecidedBy.IsEmpty ? "" : $" ({string.Join("; ", verdict.DecidedBy)})";
}
