namespace IncidentKit.Events;

/// <summary>Rules of a hotfix were promised (H).</summary>
/// <param name="Rules">The rules.</param>
public sealed record HotfixRulesAcknowledged(IReadOnlyList<HotfixRule> Rules) : IncidentChange
{
    /// <summary>The rules.</summary>
    public IReadOnlyList<HotfixRule> Rules { get; } = Rules.ToAppendOnly();

    internal override string Text => $"Hotfix rules acknowledged: {Rules.Count} of 8";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Fix = incident.Fix with { HotfixRules = incident.Fix.HotfixRules.Union(Rules).Order().ToAppendOnly() },
    };
}
