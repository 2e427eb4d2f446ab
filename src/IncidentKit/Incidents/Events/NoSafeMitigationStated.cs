namespace IncidentKit.Events;

/// <summary>It was stated that no mitigation is safe (R1).</summary>
/// <param name="Reason">Why.</param>
public sealed record NoSafeMitigationStated(string Reason) : IncidentChange
{
    internal override string Text => $"No safe mitigation — {Reason}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Mitigations = incident.Mitigations with { NoneIsSafe = Reason } };
}
