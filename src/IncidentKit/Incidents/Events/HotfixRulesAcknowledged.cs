namespace IncidentKit.Events;

/// <summary>Rules of a hotfix were promised (H).</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Evidence">What shows that they are kept; null when they were only promised.</param>
public sealed record HotfixRulesAcknowledged(IReadOnlyList<HotfixRule> Rules, string? Evidence = null) : IncidentChange
{
    /// <summary>The rules.</summary>
    public IReadOnlyList<HotfixRule> Rules { get; } = Rules.ToAppendOnly();

    internal override string Text => Evidence is null
        ? $"Hotfix rules acknowledged: {Rules.Count} of 8"
        : $"Hotfix rules acknowledged: {Rules.Count} of 8 — {Evidence}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Fix = Rules.Aggregate(
            incident.Fix, (fix, rule) => fix.Acknowledge(new HotfixAcknowledgement(rule, recorded.By, recorded.OccurredAt, Evidence))),
    };
}
