namespace IncidentKit.Events;

/// <summary>Something was observed (R3).</summary>
/// <param name="Observation">What was observed.</param>
/// <param name="Audience">Whom it may be shown to; null means the responders alone.</param>
public sealed record ObservationRecorded(string Observation, Audience? Audience = null) : IncidentChange
{
    internal override string Text => Observation;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident;
}
