namespace IncidentKit.Events;

/// <summary>The impact section of the postmortem was written (P).</summary>
/// <param name="Statement">What users experienced.</param>
public sealed record ImpactDescribed(string Statement) : IncidentChange
{
    internal override string Text => $"Impact described: {Statement}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Impact = incident.Impact with { Statement = Statement },
    };
}
