namespace IncidentKit.Events;

/// <summary>It was stated which systems are affected (K3).</summary>
/// <param name="Systems">All of them.</param>
public sealed record AffectedSystemsSet(IReadOnlyList<string> Systems) : IncidentChange
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<string> Systems { get; } = Systems.ToAppendOnly();

    internal override string Text => Systems.Count == 0 ? "No system is affected" : $"Affected systems: {string.Join(", ", Systems)}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Impact = incident.Impact with { Systems = Systems },
    };
}
