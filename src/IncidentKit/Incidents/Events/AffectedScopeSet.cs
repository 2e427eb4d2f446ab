namespace IncidentKit.Events;

/// <summary>It was stated which users are affected, and where (K3).</summary>
/// <param name="Scope">What they have in common, and the regions.</param>
public sealed record AffectedScopeSet(AffectedScope Scope) : IncidentChange
{
    internal override string Text => $"Affected scope: {Scope}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Impact = incident.Impact with { Scope = Scope },
    };
}
