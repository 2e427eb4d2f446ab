namespace IncidentKit.Events;

/// <summary>An answer to "why?" was taken back; it stays in the record.</summary>
/// <param name="Number">The number of the cause.</param>
/// <param name="Reason">Why.</param>
/// <param name="Bridge">Whether the causes that explained it now explain what it explained.</param>
public sealed record WhyRetracted(int Number, string Reason, bool Bridge) : IncidentChange
{
    internal override string Text => $"Why {Number} retracted — {Reason}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Causes = incident.Causes.Retract(Number, Bridge) };
}
