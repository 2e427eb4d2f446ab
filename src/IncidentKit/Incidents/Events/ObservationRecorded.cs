namespace IncidentKit.Events;

/// <summary>Something was observed (R3).</summary>
/// <param name="Observation">What was observed.</param>
public sealed record ObservationRecorded(string Observation) : IncidentChange
{
    internal override string Text => Observation;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident;
}
