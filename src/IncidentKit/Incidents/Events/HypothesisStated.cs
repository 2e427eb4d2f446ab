namespace IncidentKit.Events;

/// <summary>A belief about the cause was stated.</summary>
/// <param name="Hypothesis">The belief.</param>
public sealed record HypothesisStated(string Hypothesis) : IncidentChange
{
    internal override string Text => $"Hypothesis — {Hypothesis}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Fix = incident.Fix with { Hypothesis = Hypothesis } };
}
